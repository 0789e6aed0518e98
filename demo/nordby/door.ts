import type { Write } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'
import { places } from './door.places.ts'
import { questions } from './door.questions.ts'
import type { Law } from './law.ts'

interface Known {
  lines: ReadonlyMap<string, string>
  laws: Record<Law, string>
}

/** What stands on the door: places, the people one meets, and the way from a question to them. */
export async function addDoor(write: Write, known: Known) {
  const placeIds = new Map(Object.keys(places).map((code) => [code, newId()]))
  const placeId = (code: string) => placeIds.get(code) ?? ''
  await addPlaces(write, placeId, known)
  await addQuestions(write, placeId, known)
}

async function addPlaces({ q }: Write, idOf: (code: string) => string, { lines }: Known) {
  const all = Object.entries(places)
  await q
    .insertInto('contact.place')
    .values(
      all.map(([code, place], at) => ({
        ...{ id: idOf(code), code, position: at + 1, run_by: place.runBy, name: place.name },
        ...{ danish: place.da, english: place.en },
        address: place.address ?? '',
        phone: place.phone ?? '',
        danish_for: place.for?.[0] ?? '',
        english_for: place.for?.[1] ?? '',
        danish_cost: place.cost?.[0] ?? '',
        english_cost: place.cost?.[1] ?? '',
        keywords: place.find ?? '',
        line_id: place.line ? (lines.get(place.line) ?? null) : null,
        on_holidays: place.always ? ('as_usual' as const) : ('closed' as const),
      })),
    )
    .execute()
  const round = [1, 2, 3, 4, 5, 6, 7].map((day): [number, string, string] => [
    day,
    '00:00',
    '00:00',
  ])
  const hours = all.flatMap(([code, { hours = [], always }]) =>
    (always ? round : hours).map(([weekday, from_time, until_time]) => ({
      ...{ place_id: idOf(code), weekday, from_time, until_time },
    })),
  )
  await q.insertInto('contact.place_hours').values(hours).execute()
  const hosts = all.flatMap(([code, place]) =>
    (place.hosts ?? []).map(([given_name, kind, danish_role, english_role], at) => ({
      ...{ id: newId(), place_id: idOf(code), position: at + 1 },
      ...{ given_name, kind, danish_role, english_role },
    })),
  )
  await q.insertInto('contact.host').values(hosts).execute()
}

async function addQuestions({ q }: Write, idOf: (code: string) => string, { lines, laws }: Known) {
  const all = Object.entries(questions)
  const ids = new Map(all.map(([code]) => [code, newId()]))
  await q
    .insertInto('contact.question')
    .values(
      all.map(([code, one], at) => ({
        ...{ id: ids.get(code) ?? '', code, position: at + 1, audience: one.audience },
        under_id: one.under ? (ids.get(one.under) ?? null) : null,
        ...{ danish: one.da, english: one.en },
        danish_answer: one.answer[0],
        english_answer: one.answer[1],
        keywords: one.find ?? '',
      })),
    )
    .execute()
  const ways = all.flatMap(([code, { ways }]) =>
    ways.map((way, at) => ({
      ...{ id: newId(), question_id: ids.get(code) ?? '', position: at + 1, kind: way.kind },
      ...{ danish: way.da, english: way.en },
      place_id: way.place ? idOf(way.place) : null,
      line_id: way.line ? (lines.get(way.line) ?? null) : null,
      law_id: way.law ? laws[way.law] : null,
    })),
  )
  await q.insertInto('contact.way').values(ways).execute()
}
