import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { told } from '../wellbeing.events.ts'
import { type Questionnaire, readQuestionnaire } from './questionnaire.schema.ts'
import { type Answers, scoreOf } from './score.rules.ts'
import { shipped } from './shipped.ts'

const PLACE = 'wellbeing.result.answers'
const PAGE = 200

/** Every questionnaire there is, in all its versions: what the municipality has imported goes before what is shipped. */
export async function questionnaires(read: Read): Promise<Questionnaire[]> {
  const rows = await read.sql(
    sql<{
      body: string
    }>`select body from wellbeing.questionnaire order by code, imported_at desc limit ${PAGE}`,
  )
  const imported = rows.flatMap(({ body }) => {
    const reading = readQuestionnaire(body)
    return reading.ok ? [reading.questionnaire] : []
  })
  return [...imported, ...shipped]
}

/** The newest version of each. */
export const newestOfEach = (all: readonly Questionnaire[]): Questionnaire[] =>
  all.filter((one, at) => all.findIndex(({ code }) => code === one.code) === at)

/** The one that an address names. @throws Missing */
export const questionnaireNamed = (all: readonly Questionnaire[], code: string): Questionnaire => {
  const found = all.find((one) => one.code === code)
  if (!found) throw new Missing()
  return found
}

/** Keeps an imported questionnaire; the same version again replaces nothing. @returns whether it was new */
export async function saveQuestionnaire(write: Write, one: Questionnaire): Promise<boolean> {
  const rows = await write.q
    .insertInto('wellbeing.questionnaire')
    .values({
      ...{ code: one.code, version: one.version, body: JSON.stringify(one) },
      imported_at: write.now,
    })
    .onConflict((same) => same.columns(['code', 'version']).doNothing())
    .returning('code')
    .execute()
  return rows.length > 0
}

export interface Result {
  id: Id
  citizen: Id
  questionnaire: Questionnaire
  answers: Answers
  score: number | null
  at: Date
  putAwayAt: Date | null
}

interface Row {
  id: Id
  citizen_id: Id
  questionnaire: string
  questionnaire_version: string
  answers_sealed: Uint8Array
  at: Date
  put_away_at: Date | null
}

async function resultsWhere(read: Read, where: RawBuilder<unknown>): Promise<Result[]> {
  const rows = await read.sql(
    sql<Row>`select id, citizen_id, questionnaire, questionnaire_version, answers_sealed, at, put_away_at
      from wellbeing.result where ${where} order by at desc, id desc limit ${PAGE}`,
  )
  if (rows.length === 0) return []
  read.shows([...new Set(rows.map((row) => row.citizen_id))], 'wellbeing')
  const all = await questionnaires(read)
  return rows.flatMap((row) => {
    // Answers are read with the words they were given to, whatever version came since.
    const questionnaire = all.find(
      ({ code, version }) => code === row.questionnaire && version === row.questionnaire_version,
    )
    if (!questionnaire) return []
    const answers = JSON.parse(read.box.open(PLACE, row.id, row.answers_sealed)) as Answers
    return {
      ...{ id: row.id, citizen: row.citizen_id, questionnaire, answers },
      score: scoreOf(questionnaire, answers),
      ...{ at: row.at, putAwayAt: row.put_away_at },
    }
  })
}

/** What a person has answered, newest first, as far as the reader may see it and it is not put away. */
export const results = (read: Read, citizen: Id): Promise<Result[]> =>
  resultsWhere(read, sql`citizen_id = ${citizen} and put_away_at is null`)

/** The same that the acting person has put away. */
export const resultsAway = (read: Read): Promise<Result[]> =>
  resultsWhere(read, sql`citizen_id = ${actorId(read)} and put_away_at is not null`)

/** One of the acting person's own, put away or not. @throws Missing */
export const ownResult = async (read: Read, id: Id): Promise<Result> =>
  oneOf(await resultsWhere(read, sql`id = ${id} and citizen_id = ${actorId(read)}`))

/** Keeps what the acting person answered. Nobody is told of it. @returns its identifier */
export async function answerQuestionnaire(
  write: Write,
  { code, version }: Questionnaire,
  answers: Answers,
): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('wellbeing.result')
    .values({
      ...{ id, citizen_id: actorId(write), questionnaire: code, questionnaire_version: version },
      answers_sealed: write.box.seal(PLACE, id, JSON.stringify(answers)),
      at: write.now,
    })
    .execute()
  await told(write, 'questionnaire_answered', id)
  return id
}
