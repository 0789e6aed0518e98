import { type RawBuilder, sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

const WORDS = 'everyday.budget_line.words'
const AMOUNT = 'everyday.budget_line.amount'

export interface BudgetLine {
  id: Id
  citizen: Id
  name: string
  direction: 'in' | 'out'
  words: string
  /** In øre. */
  amount: number
}

interface Row extends Omit<BudgetLine, 'words' | 'amount'> {
  words: Uint8Array
  amount: Uint8Array
}

async function linesWhere(read: Read, where: RawBuilder<unknown>): Promise<BudgetLine[]> {
  const rows = await read.sql(
    sql<Row>`select l.id, l.citizen_id as citizen, coalesce(p.given_name, '') as name, l.direction,
        l.words_sealed as words, l.amount_sealed as amount
      from everyday.budget_line l left join person.person p on p.id = l.citizen_id
      where l.put_away_at is null and ${where} order by p.given_name, l.citizen_id, l.direction, l.id limit 300`,
  )
  read.shows([...new Set(rows.map(({ citizen }) => citizen))], 'everyday')
  return rows.map((row) => ({
    ...row,
    words: read.box.open(WORDS, row.id, row.words),
    amount: Number(read.box.open(AMOUNT, row.id, row.amount)),
  }))
}

/** The acting person's own budget. */
export const myBudget = (read: Read) => linesWhere(read, sql`l.citizen_id = ${actorId(read)}`)

/** What others show the acting person of theirs. */
export const budgetsShown = (read: Read) => linesWhere(read, sql`l.citizen_id <> ${actorId(read)}`)

export interface BudgetShare {
  person: Id
  name: string
  line: Id | null
}

/** Whom the acting person shows it to now. */
export const budgetShares = (read: Read): Promise<BudgetShare[]> =>
  read.sql(
    sql<BudgetShare>`select s.person_id as person, p.given_name as name, s.object_id as line
      from circle.share s join person.person p on p.id = s.person_id
      where s.citizen_id = ${actorId(read)} and s.subject = 'everyday' and s.ended_at is null
        and (s.until_at is null or s.until_at > platform.now())
      order by p.given_name, s.given_at limit 100`,
  )

type NewLine = Pick<BudgetLine, 'direction' | 'words' | 'amount'>

const told = (write: Write, kind: string, object: Id) =>
  write.event({ room: 'everyday', kind, object, citizen: actorId(write) })

export async function addLine(write: Write, { direction, words, amount }: NewLine): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('everyday.budget_line')
    .values({
      ...{ id, citizen_id: actorId(write), direction, written_at: write.now },
      words_sealed: write.box.seal(WORDS, id, words),
      amount_sealed: write.box.seal(AMOUNT, id, String(amount)),
    })
    .execute()
  await told(write, 'budget_changed', id)
  return id
}

/** Takes a line off, or puts it on again. @throws Missing */
export async function moveLine(write: Write, id: Id, off: boolean) {
  exactlyOne(
    await write.q
      .updateTable('everyday.budget_line')
      .set({ put_away_at: off ? write.now : null })
      .where('id', '=', id)
      .where('citizen_id', '=', actorId(write))
      .where('put_away_at', off ? 'is' : 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'budget_changed', id)
}
