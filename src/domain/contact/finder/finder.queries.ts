import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Lang } from '../../../platform/words/words.ts'

type Both = Record<Lang, string>

/** How I am, my everyday life, or somebody else. */
export const audiences = ['mind', 'life', 'other'] as const
export type Audience = (typeof audiences)[number]

export interface Question {
  id: string
  code: string
  audience: Audience
  /** The code of the question it is the second step of. */
  under: string | null
  said: Both
  answer: Both
  keywords: string
}

/** Every everyday question, in order. */
export const questions = (read: Read): Promise<Question[]> =>
  read.sql(
    sql<Question>`
      select q.id, q.code, q.audience, u.code as under, q.keywords,
        jsonb_build_object('da', q.danish, 'en', q.english) as said,
        jsonb_build_object('da', q.danish_answer, 'en', q.english_answer) as answer
      from contact.question q left join contact.question u on u.id = q.under_id
      order by q.position, q.code limit 200`,
  )

export const wayKinds = ['talk', 'go', 'learn', 'yourself'] as const
export type WayKind = (typeof wayKinds)[number]

export interface Way {
  question: string
  kind: WayKind
  said: Both
  placeId: string | null
  lineId: string | null
  /** 'Serviceloven § 82 a', as it holds today. */
  law: string | null
}

/** Where a question leads, in order. Without a question: where all of them lead. */
export const ways = (read: Read, today: string, question?: string): Promise<Way[]> =>
  read.sql(
    sql<Way>`
      select q.code as question, w.kind, w.place_id as "placeId", w.line_id as "lineId",
        jsonb_build_object('da', w.danish, 'en', w.english) as said,
        case when l.valid_from <= ${today}::date and (l.valid_until is null or l.valid_until >= ${today}::date)
          then l.act || ' ' || l.paragraph end as law
      from contact.way w join contact.question q on q.id = w.question_id
        left join municipality.law l on l.id = w.law_id
      where ${question ?? null}::text is null or q.code = ${question ?? null}
      order by q.position, w.position limit 1000`,
  )
