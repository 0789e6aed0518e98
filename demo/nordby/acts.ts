import { addMember, endShareOf, shareOne } from '../../src/domain/circle/index.ts'
import {
  type Aim,
  type AnswerKind,
  answer,
  changeWords,
  nameArea,
  type OwnKind,
  type TurnKind,
  turn,
  type Voice,
  writeGoal,
  writeStep,
  writeWords,
} from '../../src/domain/plan/index.ts'
import type { Day } from './calendar.ts'
import type { Name } from './people.ts'
import type { Act, Scene } from './telling.ts'

/** Own words, in the person's own hand. */
export const says =
  (kind: OwnKind, words: string, { as, day }: { as?: string; day?: Day } = {}): Act =>
  async ({ write, keep, toldAt }) => {
    const id = await writeWords(write, kind, words, day?.(toldAt))
    keep(as, { id, subject: 'words', version: 1 })
  }

/** The person says it otherwise; the earlier words stay in the history. */
export const saysOtherwise =
  (as: string, words: string): Act =>
  async ({ write, kept, keep }) => {
    const before = kept(as)
    await changeWords(write, before.id, words, before.version)
    keep(as, { ...before, version: before.version + 1 })
  }

export const callsArea =
  (code: string, label: string): Act =>
  ({ write }) =>
    nameArea(write, code, label)

interface GoalTold {
  words: string
  aim?: Aim
  area?: string
  under?: string
}

const goal =
  (voice: Voice) =>
  (as: string, { words, aim = 'develop', area, under }: GoalTold): Act =>
  async ({ write, citizen, kept, keep }) => {
    const id = await writeGoal(write, citizen, {
      ...{ voice, words, aim },
      ...(area ? { area } : {}),
      ...(under ? { under: kept(under).id } : {}),
    })
    keep(as, { id, subject: 'goals', version: 1 })
  }

/** Three voices, each with its own words: the person's wish, the authority's goal, the provider's sub-goal. */
export const wishes = goal('person')
export const decides = goal('authority')
export const proposes = goal('provider')

interface StepTold {
  words: string
  to?: string
  /** Us together; or `by`: that one does it. Neither: the person alone. */
  with?: Name
  by?: Name
  due?: Day
}

export const plans =
  (as: string, told: StepTold): Act =>
  async ({ write, citizen, kept, keep, toldAt, idOf }) => {
    const { words, to, due } = told
    const id = await writeStep(write, citizen, {
      words,
      ...doing(told, idOf),
      ...(to ? { goal: kept(to).id } : {}),
      ...(due ? { due: due(toldAt) } : {}),
    })
    keep(as, { id, subject: 'steps', version: 1 })
  }

function doing({ with: together, by }: StepTold, idOf: Scene['idOf']) {
  if (together) return { doer: 'us', doerId: idOf(together) } as const
  return by ? ({ doer: 'you', doerId: idOf(by) } as const) : ({ doer: 'me' } as const)
}

function ofPlan(scene: Scene, as: string) {
  const { id, subject, version } = scene.kept(as)
  if (subject !== 'goals' && subject !== 'steps') throw new Error(`${as} is no goal and no step.`)
  return { object: id, subject, version }
}

export const answers =
  (as: string, said: AnswerKind, words?: string): Act =>
  (scene) =>
    answer(scene.write, {
      ...ofPlan(scene, as),
      answer: said,
      ...(words ? { words } : {}),
    })

/** The way bends: done, paused, another way, a step back. */
export const bends =
  (as: string, kind: TurnKind, words?: string): Act =>
  (scene) => {
    const { object, subject } = ofPlan(scene, as)
    const notNow = `${as} cannot turn by ${kind} now.`
    return turn(scene.write, { object, subject, kind, ...(words ? { words } : {}) }, notNow)
  }

export const does = (as: string, words?: string): Act => bends(as, 'completion', words)

export const invites =
  (who: Name, relation: Parameters<typeof addMember>[2]): Act =>
  ({ write, idOf }) =>
    addMember(write, idOf(who), relation)

export const shares =
  (who: Name, subjects: string[], until?: Day): Act =>
  async ({ write, idOf, toldAt }) => {
    const end = until && { until: new Date(`${until(toldAt)}T12:00:00Z`) }
    for (const subject of subjects) await shareOne(write, { person: idOf(who), subject, ...end })
  }

export const withdraws =
  (who: Name, subjects: string[]): Act =>
  async ({ write, idOf }) => {
    for (const subject of subjects) await endShareOf(write, { person: idOf(who), subject })
  }
