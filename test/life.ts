import type { NewGoal, NewStep, OwnKind } from '../src/domain/plan/index.ts'
import { writeGoal, writeStep, writeWords } from '../src/domain/plan/index.ts'
import type { Write } from '../src/platform/data/db.ts'
import type { Id } from '../src/platform/data/id.ts'
import type { Somebody, Town } from './town.ts'

/** A person with what they have written. The newest of each kind of thing is the one a test asks about. */
export interface Life extends Somebody {
  words: Id
  wish: Id
  step: Id
}

type Wrote = Partial<Pick<Life, 'words' | 'wish' | 'step'>>

export interface LifeBuilder {
  withWords(text: string, kind?: OwnKind): LifeBuilder
  withWish(words: string, more?: Partial<NewGoal>): LifeBuilder
  withStep(words: string, doing?: Partial<NewStep>): LifeBuilder
  here(): Promise<Life>
}

/** Builds a person who writes their own life, as themself, through the policies. */
export function aCitizen(town: Town, name: string): LifeBuilder {
  const doings: ((write: Write, me: Id) => Promise<Wrote>)[] = []
  const then = (doing: (write: Write, me: Id) => Promise<Wrote>) => {
    doings.push(doing)
    return builder
  }
  const builder: LifeBuilder = {
    withWords: (text, kind = 'hope') =>
      then(async (write) => ({ words: await writeWords(write, kind, text) })),
    withWish: (words, more) =>
      then(async (write, me) => ({
        wish: await writeGoal(write, me, { voice: 'person', aim: 'develop', words, ...more }),
      })),
    withStep: (words, doing) =>
      then(async (write, me) => ({
        step: await writeStep(write, me, { doer: 'me', ...doing, words } as NewStep),
      })),
    async here() {
      const person = await town.person(name)
      const wrote: Wrote = {}
      for (const doing of doings) {
        Object.assign(wrote, await town.writes(person, (write) => doing(write, person.id)))
      }
      return { ...person, words: '', wish: '', step: '', ...wrote }
    },
  }
  return builder
}
