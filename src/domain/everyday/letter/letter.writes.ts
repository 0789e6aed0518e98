import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { keepUpload } from '../../../platform/files/keep.ts'
import type { Upload } from '../../../platform/files/receive.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { endShareOf, shareOne } from '../../circle/index.ts'
import { letter, letterToMe, PLACES, SUBJECT } from './letter.queries.ts'

interface NewLetter {
  words: string
  people: readonly Id[]
  picture?: Upload | undefined
  lang: Lang
}

/** Shows a letter to those who are chosen, and asks them what it means. */
export async function askAboutLetter(write: Write, wanted: NewLetter): Promise<Id> {
  const id = newId()
  const citizen = actorId(write)
  const { words, picture, lang } = wanted
  const file = picture ? await keepUpload(write, picture, { field: 'picture', lang }) : null
  await write.q
    .insertInto('everyday.letter')
    .values({
      ...{ id, citizen_id: citizen, file_id: file, asked_at: write.now },
      words_sealed: words ? write.box.seal(PLACES.words, id, words) : null,
    })
    .execute()
  for (const person of new Set(wanted.people))
    await shareOne(write, { person, subject: SUBJECT, object: id })
  await write.event({ room: 'everyday', kind: 'letter_asked', object: id, citizen })
  return id
}

interface NewAnswer {
  meaning: string
  next: string
  deadline: string
}

/** Explains a letter that one was asked about. @throws Missing */
export async function explainLetter(write: Write, asked: Id, answer: NewAnswer) {
  const { citizen } = await letterToMe(write, asked)
  const id = newId()
  await write.q
    .insertInto('everyday.letter_answer')
    .values({
      ...{ id, letter_id: asked, citizen_id: citizen, person_id: actorId(write) },
      meaning_sealed: write.box.seal(PLACES.meaning, id, answer.meaning),
      next_sealed: answer.next ? write.box.seal(PLACES.next, id, answer.next) : null,
      deadline: answer.deadline || null,
      answered_at: write.now,
    })
    .execute()
  await write.event({ room: 'everyday', kind: 'letter_explained', object: id, citizen })
}

/** Shows it to nobody any more; what was explained stays with the person. @throws Missing */
export async function endLetter(write: Write, id: Id) {
  const { readers } = await letter(write, id)
  exactlyOne(
    await write.q
      .updateTable('everyday.letter')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  for (const { person } of readers)
    await endShareOf(write, { person, subject: SUBJECT, object: id })
  await write.event({ room: 'everyday', kind: 'letter_ended', object: id, citizen: actorId(write) })
}
