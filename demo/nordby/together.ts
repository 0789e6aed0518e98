import { aheadOf } from '../../src/domain/appointment/index.ts'
import {
  addPoint,
  agree,
  askCorrection,
  beginParagraph,
  commentOnStatement,
  contest,
  giveTapering,
  madeBetween,
  markCarried,
  mayBeMembers,
  proposeWord,
  saveGroup,
  taperingOf,
  writeStatement,
  writeTapering,
} from '../../src/domain/journal/index.ts'
import type { Write } from '../../src/platform/data/db.ts'
import { dayOf } from '../../src/platform/time/days.ts'
import { shares } from './acts.ts'
import { ago } from './calendar.ts'
import type { Name } from './people.ts'
import { type Act, type Life, on } from './telling.ts'

/** The system beside Roret, as Nordby calls it: notes are kept here, and a copy lies there. */
export const addKeeping = ({ q }: Write) =>
  q
    .insertInto('municipality.setting')
    .values([
      { key: 'journal_kept', value: 'both' },
      { key: 'journal_system', value: 'Fagsystemet' },
    ])
    .execute()

const statement =
  (
    as: string,
    words: string,
    source: string,
    saidOn: string,
    standing: 'current' | 'historic',
  ): Act =>
  async ({ write, citizen, keep }) => {
    const id = await writeStatement(write, citizen, { words, source, saidOn, standing })
    keep(as, { id, subject: 'notes', version: 1 })
  }
const doesNotFit =
  (as: string, words: string): Act =>
  async ({ write, citizen, kept }) => {
    const which = { id: kept(as).id, citizen }
    await contest(write, which)
    await commentOnStatement(write, which, words)
  }
const asksCorrection =
  (as: string, words: string): Act =>
  ({ write, citizen, kept }) =>
    askCorrection(write, { id: kept(as).id, citizen }, words)
const wantsToTaper =
  (words: string, doctor: string, by: Name): Act =>
  async ({ write, citizen, idOf }) => {
    await writeTapering(write, { words, doctor })
    const wish = await taperingOf(write, citizen)
    if (wish) await giveTapering(write, wish.id, idOf(by))
  }

/** The first meeting ahead: what is written belongs to its table. */
const table = async (write: Write, citizen: string) => {
  const [first] = (await aheadOf(write, citizen)).filter(
    ({ form }) => form === 'meeting' || form === 'visit',
  )
  if (!first) throw new Error('There is no meeting ahead to get ready for.')
  return { appointment: first.id, citizen }
}
const point =
  (words: string): Act =>
  async ({ write, citizen }) =>
    addPoint(write, await table(write, citizen), words)
const paragraph =
  (words: string): Act =>
  async ({ write, citizen }) =>
    beginParagraph(write, await table(write, citizen), words)

const word =
  (given: string, forms: string, instead: string, signed: string): Act =>
  async ({ write, keep }) => {
    const id = await proposeWord(write, { word: given, forms, instead, signed })
    keep('ord', { id, subject: 'words', version: 1 })
  }
const agrees: Act = ({ write, kept }) => agree(write, kept('ord').id)

const group =
  (common: string, own: string): Act =>
  async ({ write, citizen }) => {
    const all = (await mayBeMembers(write)).slice(0, 4)
    const members = all.map(({ id }) => ({ id, own: id === citizen ? own : '' }))
    await saveGroup(write, { happenedAt: write.now, common, members })
  }

/** Everything of a day is copied over, as one does before going home. */
const carries: Act = async ({ write }) => {
  const day = dayOf(write.now)
  await markCarried(write, await madeBetween(write, day, day), 'Fagsystemet')
}

/** What is done together: statements, meetings, words, a group, and copies for the system beside. */
export const togetherLives: readonly Life[] = [
  {
    citizen: 'anna',
    works: [],
    moments: [
      on(
        ago(40),
        '10:00',
        'hassan',
        statement(
          'gammelt',
          'Vurderet til at have en bipolar lidelse.',
          'Overlæge Holm, Nordby Sygehus',
          '2011-05-12',
          'historic',
        ),
        statement(
          'nyt',
          'Vurderet til at have svære søvnproblemer.',
          'Lægehuset i Nordby',
          '2025-02-03',
          'current',
        ),
      ),
      on(
        ago(30),
        '19:10',
        'anna',
        doesNotFit('gammelt', 'Det var en måned, hvor jeg ikke sov. Jeg kender mig selv bedre nu.'),
        shares('ida', ['statements']),
      ),
      on(
        ago(6),
        '18:40',
        'anna',
        asksCorrection(
          'gammelt',
          'Min læge gik fra det igen i 2014. Jeg vil gerne have, at det står.',
        ),
      ),
      on(
        ago(5),
        '17:30',
        'anna',
        wantsToTaper(
          'Jeg vil gerne prøve med lidt mindre til foråret, når det bliver lyst. Jeg er bange for ikke at sove.',
          'Lægehuset i Nordby',
          'maja',
        ),
      ),
      on(
        ago(2),
        '20:15',
        'anna',
        point('Koret: tør jeg blive stående til pausen?'),
        point('Morgenerne'),
      ),
      on(
        ago(1),
        '09:30',
        'maja',
        point('Hvem ringer til Grethe?'),
        paragraph('Vi begynder med det, Anna har skrevet.'),
      ),
      on(
        ago(9),
        '20:00',
        'anna',
        word('i dårlig form', 'dårlig form', 'Skriv, hvad kroppen kunne i dag.', 'Anna'),
      ),
      on(ago(8), '09:15', 'christine', agrees),
      on(
        ago(3),
        '20:30',
        'anna',
        word('ustabil', 'ustabile, ustabilt', 'Skriv, hvad der skiftede, og hvornår.', ''),
      ),
      on(
        ago(4),
        '15:00',
        'maja',
        group(
          'Vi bagte boller til torsdag og talte om lys i mørke tider.',
          'Anna viste, hvordan man vender dejen.',
        ),
      ),
      on(ago(4), '15:40', 'maja', carries),
    ],
  },
]
