import {
  addTo,
  commentOn,
  keepPhoto,
  type NewPart,
  noteDraft,
  saveNote,
} from '../../src/domain/journal/index.ts'
import type { Write } from '../../src/platform/data/db.ts'
import { type Id, newId } from '../../src/platform/data/id.ts'
import { keepDraft } from '../../src/platform/web/drafts.ts'
import type { Name } from './people.ts'
import { picture, tree } from './pictures.ts'
import type { Act } from './telling.ts'
import type { Unit } from './town.ts'

interface More {
  as?: string
  saw?: string
  agreed?: string
  /** What somebody else told. */
  told?: string
  by?: string
  /** Private to somebody else. */
  secret?: string
}

/** A note as staff write it: what happened, and what else there was. */
export const notes =
  (kind: string, words: string, more: More = {}): Act =>
  async ({ write, citizen, keep }) => {
    const { as, saw, agreed, told, by = 'relative', secret } = more
    const all: (NewPart | false | undefined)[] = [
      { role: 'fact', source: 'staff', words },
      told !== undefined && { role: 'fact', source: by, words: told },
      saw !== undefined && { role: 'observation', source: 'staff', words: saw },
      agreed !== undefined && { role: 'agreement', source: 'person_with_staff', words: agreed },
      secret !== undefined && { role: 'fact', source: by, words: secret, hidden: 'private_life' },
    ]
    const id = newId()
    await saveNote(write, {
      ...{ id, citizen, kind, appointment: null, happenedAt: write.now, madeAt: write.now },
      parts: all.filter((part) => part !== false && part !== undefined),
    })
    keep(as, { id, subject: 'notes', version: 1 })
  }

/** A note with a picture, by the person’s yes. */
export const pictured =
  (kind: string, words: string, shows: string): Act =>
  async ({ write, citizen }) => {
    const id = newId()
    await saveNote(write, {
      ...{ id, citizen, kind, appointment: null, happenedAt: write.now, madeAt: write.now },
      parts: [{ role: 'fact', source: 'staff', words }],
    })
    await keepPhoto(write, { note: id, citizen, lang: 'da' }, picture(tree), shows)
  }

/** Put right by adding: the note stands as it was. */
export const corrects =
  (as: string, words: string): Act =>
  ({ write, citizen, kept }) =>
    addTo(write, { note: kept(as).id, citizen }, 'correction', words)

/** The person says something to a note, or staff answer. */
export const comments =
  (as: string, words: string): Act =>
  ({ write, citizen, kept }) =>
    commentOn(write, { note: kept(as).id, citizen }, words)

/** Begun, and not a note yet: its author is asked about it on *I dag*. */
export const begins =
  (words: string): Act =>
  ({ write, citizen }) =>
    keepDraft(write, noteDraft(citizen, newId()), new Map([['words', [words]]]))

interface Known {
  idOf(name: Name): Id
  units: Record<Unit, Id>
}

const common: [kind: string | null, words: string][] = [
  [null, 'Vi gik en tur.'],
  [null, 'Vi drak kaffe og talte.'],
  ['visit', 'Vi gjorde rent sammen.'],
  ['visit', 'Vi åbnede post sammen.'],
  ['call', 'Vi talte i telefon.'],
  [null, 'Vi aftalte at ses næste uge.'],
]

/** What a unit says often, so that nobody has to write it again. */
export async function addPhrases(write: Write, { idOf, units }: Known) {
  const rows = (['support', 'stairway', 'fyrhuset'] as const).flatMap((unit) =>
    common.map(([kind, words]) => {
      const id = newId()
      return {
        ...{ id, kind, unit_id: units[unit], made_by: idOf('christine'), made_at: write.now },
        words_sealed: write.box.seal('journal.phrase.words', id, words),
      }
    }),
  )
  await write.q.insertInto('journal.phrase').values(rows).execute()
}
