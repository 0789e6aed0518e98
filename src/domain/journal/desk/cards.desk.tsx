import { sayNear } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { List } from '../../../ui/list/list.tsx'
import { OwnLine } from '../../../ui/own-words/own-words.tsx'
import { groupAt } from '../group/group.addresses.ts'
import { journalAt } from '../journal.addresses.ts'
import type { Note } from '../journal.types.ts'
import { journalWords } from '../journal.words.ts'
import { byOf, NoteBody } from '../note.parts.tsx'
import type { FreshComment, OpenDraft } from './cards.queries.ts'
import { journalDeskWords } from './desk.words.ts'

/** For *I dag*: notes that are not saved, with the day on which they go. Nothing when there are none. */
export function DraftsCard({ visit, drafts }: { visit: Visit; drafts: readonly OpenDraft[] }) {
  const w = journalDeskWords[visit.lang]
  if (drafts.length === 0) return null
  return (
    <Card title={w.draftsTitle}>
      <p class="by">{w.draftsText}</p>
      <List
        items={drafts.map((draft) => <DraftLine visit={visit} draft={draft} key={draft.note} />)}
      />
    </Card>
  )
}

function DraftLine({ visit, draft }: { visit: Visit; draft: OpenDraft }) {
  const w = journalDeskWords[visit.lang]
  const { citizen, note, lastDay } = draft
  const line = citizen ? w.draftLine(citizen.name) : w.draftGroup
  const asked = { kladde: note }
  const href = citizen
    ? journalAt.deskNew({ citizen: citizen.id }, asked)
    : groupAt.write({}, asked)
  return (
    <>
      <a href={href}>{line}</a>{' '}
      <span class="by">
        {lastDay <= visit.today
          ? w.draftsToday
          : w.draftUntil(sayNear(lastDay, visit.today, visit.lang))}
      </span>
      {citizen && (
        <ButtonForm
          kind="quiet"
          action={journalAt.deskDraftGone({ citizen: citizen.id, note })}
          once={visit.onceKey()}
          about={line}
        >
          {w.letGo}
        </ButtonForm>
      )}
    </>
  )
}

interface FreshProps {
  visit: Visit
  comments: readonly FreshComment[]
}

/** For *I dag*: what people have said to notes about them, and wait for an answer to. */
export function FreshCommentsCard({ visit, comments }: FreshProps) {
  const w = journalDeskWords[visit.lang]
  if (comments.length === 0) return null
  return (
    <Card title={w.commentsTitle}>
      <List
        items={comments.map(({ id, citizen, note, words }) => (
          <span key={id}>
            <a href={journalAt.deskOne({ citizen: citizen.id, note })}>
              {w.commentLine(citizen.name)}
            </a>{' '}
            <OwnLine text={words} />
          </span>
        ))}
      />
    </Card>
  )
}

interface LatestProps {
  visit: Visit
  citizen: { id: string; name: string }
  note: Note | null
}

/** For a person's page at the desk: what was written last, and the way to all of it. */
export function LatestNoteCard({ visit, citizen, note }: LatestProps) {
  const w = journalDeskWords[visit.lang]
  const at = { citizen: citizen.id }
  return (
    <Card title={w.latest} link={{ href: journalAt.desk(at), label: w.latestAll(citizen.name) }}>
      {note ? (
        <>
          <NoteBody visit={visit} note={note} />
          <p class="by">{byOf(visit, note)}</p>
        </>
      ) : (
        <p class="by">{w.latestNone}</p>
      )}
      <a href={journalAt.deskNew(at)} data-new>
        {w.write}
      </a>
    </Card>
  )
}

/** For *Min kurs*: that something is written about the person, by whom and when. The words lie a press away. */
export function WrittenCard({ visit, note }: { visit: Visit; note: Note | null }) {
  const w = journalWords[visit.lang]
  return (
    <Card title={w.title} link={{ href: journalAt.mine(), label: w.readIt }}>
      <p class="by">{note ? byOf(visit, note) : w.noneText}</p>
    </Card>
  )
}
