import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { page, type Route } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { helpLines, rightsLaw } from '../../municipality/index.ts'
import { speaksOfDanger } from '../danger/danger.rules.ts'
import { AnswerPage } from '../finder/answer.tsx'
import { type Question, questions, ways } from '../finder/finder.queries.ts'
import { FinderPage, type Found } from '../finder/finder.tsx'
import { HelpCardSheet, PlacesPage } from '../finder/places.tsx'
import { search } from '../finder/search.rules.ts'
import { WayCard } from '../finder/way-card.tsx'
import { doorAt } from './door.addresses.ts'
import { doorCodes, type Place, places } from './door.queries.ts'
import { DoorPage } from './door.tsx'
import { RelativesPage, relativesQuestion, WorriedPage } from './near.tsx'

const open = { who: 'anyone', purpose: 'public' } as const

/** What is behind the question of this address; it answers 404 when there is no such question. */
async function asked(visit: Visit, read: Read) {
  const all = await questions(read)
  const question = all.find(({ code }) => code === visit.params.everyday)
  if (!question) throw new Missing()
  const found = await ways(read, visit.today, question.code)
  const known = await knownTo(visit, read)
  return { all, question, ways: found, known }
}

async function knownTo({ today }: Visit, read: Read) {
  const lines = await helpLines(read, today)
  return { lines, places: await places(read, today, lines) }
}

const doorPage = (code: string) => async (visit: Visit, read: Read) => {
  const place = (await places(read, visit.today)).find((one) => one.code === code)
  if (!place) throw new Missing()
  return h(DoorPage, { visit, place, young: code === doorCodes.young })
}

/** What somebody wrote in the box is used for this answer and forgotten: no log, no cookie, no table. */
function foundFor(wanted: string, all: readonly Question[], every: readonly Place[]): Found {
  const both = (text: { da: string; en: string }) => `${text.da} ${text.en}`
  return {
    wanted,
    questions: search(wanted, all, (q) => `${both(q.said)} ${q.keywords}`).slice(0, 6),
    places: search(wanted, every, (p) => `${p.name} ${both(p.what)} ${p.keywords}`).slice(0, 6),
    danger: speaksOfDanger(wanted),
  }
}

/** The public pages of the door: nobody is asked who they are, and none of them takes a form. */
export const doorRoutes: Route[] = [
  page(uiAt.door, open, doorPage(doorCodes.door)),
  page(uiAt.youngDoor, open, doorPage(doorCodes.young)),
  page(uiAt.worried, open, async (visit, read) =>
    h(WorriedPage, {
      visit,
      phone: visit.municipality.phone,
      law: await rightsLaw(read, visit.today),
    }),
  ),
  page(uiAt.relatives, open, async (visit, read) => {
    const known = await knownTo(visit, read)
    const found = await ways(read, visit.today, relativesQuestion)
    return h(RelativesPage, {
      visit,
      phone: visit.municipality.phone,
      law: await rightsLaw(read, visit.today),
      children: found
        .filter(({ kind }) => kind === 'go' || kind === 'learn')
        .map((way) => h(WayCard, { visit, way, known })),
    })
  }),
  page(uiAt.findWay, open, async (visit, read) => {
    const all = await questions(read)
    const wanted = (visit.query.get('find') ?? '').trim().slice(0, 200)
    const found = wanted ? foundFor(wanted, all, await places(read, visit.today)) : undefined
    return h(FinderPage, { visit, questions: all, found })
  }),
  page(doorAt.places, open, async (visit, read) =>
    h(PlacesPage, { visit, places: await places(read, visit.today) }),
  ),
  page(doorAt.placesSheet, open, async (visit, read) =>
    h(HelpCardSheet, {
      visit,
      ...(await knownTo(visit, read)),
      back: doorAt.places(),
    }),
  ),
  page(doorAt.everyday, open, async (visit, read) => {
    const { all, question, ways: found, known } = await asked(visit, read)
    return h(AnswerPage, { visit, question, questions: all, ways: found, known })
  }),
  page(doorAt.everydaySheet, open, async (visit, read) => {
    const { question, ways: found, known } = await asked(visit, read)
    const led = new Set(found.flatMap(({ placeId, lineId }) => [placeId, lineId]))
    return h(HelpCardSheet, {
      visit,
      places: known.places.filter(({ id }) => led.has(id)),
      lines: known.lines.filter(({ id }) => led.has(id)),
      about: question.said[visit.lang],
      back: doorAt.everyday({ everyday: question.code }),
    })
  }),
]
