import type { Somebody, Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { areasOf, currentPlan, type DevelopmentPlan, savePlan } from '../index.ts'

/** A plan as a municipality writes it. */
export const lillevang = `# Sammen om Lillevang 2026–2029

## Vores vision

Alle i Lillevang har nogen at dele hverdagen med.

## Fokusområder

### 1. Fællesskaber

Mange savner et sted at gå hen.

**Mål**

- Det er nemt at komme med
- Ingen går alene hjem

**Handlinger**

- Åbner en café om torsdagen

> "Jeg kom for kaffen og blev for snakken."
> – Borger, 51 år

### 2. Job og uddannelse

**Mål**

- Flere får et job, de kan være i

## Kilder

Møder med 30 borgere.
`

const area = (title: string) => ({
  title,
  text: 'Om det.',
  goals: ['Flere er med'],
  actions: ['Åbner en café'],
  quotes: ['Det er godt.\nBorger'],
})

/** A plan as it was recognised, with these focus areas. */
export const planOf = (...titles: string[]): DevelopmentPlan => ({
  vision: 'En by for alle.',
  focusAreas: titles.map(area),
  notes: ['Side 1'],
})

export const source = { name: 'plan.md', title: 'Fælles kurs' }

export const aSecondLater = (town: Town) =>
  town.clock.move(new Date(town.clock.now().getTime() + 1000))

/** Saves as the command does, a second after what was there. */
export function saved(town: Town, plan: DevelopmentPlan, title = 'Plan'): Promise<Id> {
  aSecondLater(town)
  return town.seeds((write) => savePlan(write, plan, { name: 'plan.md', title }))
}

/** The focus areas that everybody reads now. */
export const areasNow = (town: Town) =>
  town.reads(null, async (read) => areasOf(read, (await currentPlan(read))?.id ?? ''))

/** The database's own word for what it refused. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return 'went through'
  } catch (error) {
    return errorCode(error)
  }
}

export interface Forged {
  goal: Id
  citizen: Somebody
  by: Somebody
  area?: Id
}

/** Puts a tie into the database as an intruder would. */
export async function forgeTie(town: Town, who: Somebody, forged: Forged) {
  const focus_area_id = forged.area ?? (await areasNow(town))[0]?.id ?? ''
  const values = { id: newId(), goal_id: forged.goal, focus_area_id, tied_by: forged.by.id }
  return codeOf(
    town.writes(who, (w) =>
      w.q
        .insertInto('direction.tie')
        .values({ ...values, citizen_id: forged.citizen.id, tied_at: w.now })
        .execute(),
    ),
  )
}
