import { shareOne } from '../../src/domain/circle/index.ts'
import {
  agreeToCount,
  answerNudge,
  answerQuestionnaire,
  askForNudge,
  chooseTies,
  itHelped,
  makeMeasure,
  nudgesToSend,
  questionnaireNamed,
  questionnaires,
  setMark,
  tieable,
  writeThought,
} from '../../src/domain/wellbeing/index.ts'
import type { Id } from '../../src/platform/data/id.ts'
import { ago } from './calendar.ts'
import type { Name } from './people.ts'
import type { Act, Scene } from './telling.ts'

type Told = Parameters<typeof writeThought>[1]
type Defined = Parameters<typeof makeMeasure>[1]

const showTo = async ({ write, idOf }: Scene, object: Id, to: readonly Name[]) => {
  for (const name of to) await shareOne(write, { person: idOf(name), subject: 'wellbeing', object })
}

/** Something said about how it goes, shown to these and to nobody else. */
export const feels =
  (
    kind: Told['kind'],
    words: string,
    more: Omit<Told, 'kind' | 'words'> = {},
    to: Name[] = [],
  ): Act =>
  async (scene) => {
    const id = await writeThought(scene.write, { kind, words, ...more })
    await showTo(scene, id, to)
  }

/** A check-in: one question, a mark, and words if there are any. */
export const checksIn = (
  process: NonNullable<Told['process']>,
  mark: NonNullable<Told['mark']>,
  words = '',
): Act => feels('check_in', words, { process, mark })

/** What helps, and that it helped on the day it was written. */
export const cures =
  (words: string, more: Omit<Told, 'kind' | 'words'> = {}, to: Name[] = []): Act =>
  async (scene) => {
    const id = await writeThought(scene.write, { kind: 'medicine', words, ...more })
    await itHelped(scene.write, id)
    await showTo(scene, id, to)
  }

interface Followed extends Partial<Defined> {
  marking: Defined['marking']
  /** So many days ago: what was marked then, and perhaps words. */
  marks: Record<number, string | [value: string, words: string]>
  to?: Name[]
}

/** Something followed over time, as the person defined it. */
export const follows =
  (name: string, { marks, to = [], ...defined }: Followed): Act =>
  async (scene) => {
    const { write, toldAt } = scene
    const measure = await makeMeasure(write, { low: '', high: '', when: '', ...defined, name })
    for (const [days, mark] of Object.entries(marks)) {
      const [value, words] = typeof mark === 'string' ? [mark, ''] : mark
      await setMark(write, measure, { day: ago(Number(days))(toldAt), value, words })
    }
    await showTo(scene, measure, to)
  }

/** WHO-5, answered as the person did. */
export const answersWho5 =
  (answers: number[], to: Name[] = []): Act =>
  async (scene) => {
    const who5 = questionnaireNamed(await questionnaires(scene.write), 'who-5')
    await showTo(scene, await answerQuestionnaire(scene.write, who5, answers), to)
  }

export const asksForNudge =
  (words: string, time: string, weekdays: number[], sender?: Name): Act =>
  ({ write, idOf }) =>
    askForNudge(write, { words, time, weekdays, sender: sender ? idOf(sender) : null })

/** Says yes to every puf that this citizen has asked one to send. */
export const sendsNudges =
  (): Act =>
  async ({ write, citizen }) => {
    for (const one of await nudgesToSend(write))
      if (one.citizen.id === citizen) await answerNudge(write, one.id, true)
  }

/** Ties what one has written in Min kurs to a process: whatever has one of these words in it. */
export const tiesTo =
  (process: NonNullable<Told['process']>, ...words: string[]): Act =>
  async ({ write }) => {
    const all = await tieable(write)
    const mine = all.filter((one) => words.some((word) => one.words.includes(word)))
    await chooseTies(
      write,
      process,
      mine.map(({ id }) => id),
    )
  }

export const countsIn =
  (): Act =>
  ({ write }) =>
    agreeToCount(write)
