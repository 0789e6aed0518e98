import type { Write } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'
import { ago, weeksAgo } from './calendar.ts'
import type { Name } from './people.ts'
import { type Life, type Moment, on } from './telling.ts'
import {
  answersWho5,
  asksForNudge,
  checksIn,
  countsIn,
  cures,
  feels,
  follows,
  sendsNudges,
  tiesTo,
} from './wellbeing.acts.ts'

const workdays = [1, 2, 3, 4, 5]

const anna: Moment[] = [
  on(
    weeksAgo(6, 'sun'),
    '20:10',
    'anna',
    answersWho5([2, 2, 1, 1, 2]),
    checksIn(
      'connectedness',
      'less',
      'Kun Ida i denne uge. Og en, der sagde hej ved postkasserne.',
    ),
    checksIn('hope', 'same'),
  ),
  on(
    weeksAgo(5, 'wed'),
    '15:30',
    'anna',
    cures(
      'At gå rundt om søen, også i regn.',
      { heading: 'Når lyden fra opgangen fylder', mark: 'much' },
      ['maja', 'ida'],
    ),
    cures('At lægge en stemme under noget i radioen.', {
      heading: 'Mens jeg laver mad',
      mark: 'some',
    }),
    cures('Varm mælk og den samme plade.', { mark: 'little' }),
    feels('early_sign', 'Jeg spiser stående.'),
    feels('early_sign', 'Jeg holder op med at svare Ida.', {}, ['ida']),
    feels(
      'way_sleep',
      'Jeg står op klokken fire og hører på solsorten i stedet for at ligge og vente.',
    ),
    feels('way_voices', 'Jeg nynner, til de må vente.'),
  ),
  on(
    weeksAgo(4, 'sat'),
    '11:15',
    'anna',
    feels('included', 'Når nogen har taget en stol til mig, før jeg kommer.'),
    feels('barrier_me', 'Jeg går, før kaffen, fordi jeg ikke ved, hvad jeg skal sige.'),
    feels(
      'barrier_municipality',
      'Møderne ligger om formiddagen. Der er jeg træt helt ned i benene.',
    ),
    feels('barrier_community', 'De har kendt hinanden i tyve år.'),
    follows('At høre til', {
      ...{ about: 'included', marking: 'scale', low: 'Udenfor', high: 'Der er en stol til mig' },
      marks: { 25: '3', 11: '4', 4: ['6', 'Grethe gemte noderne til mig.'] },
    }),
    feels('lonely', 'Mest søndag, når telefonen er lagt på.', { mark: 'sometimes' }),
  ),
  on(
    weeksAgo(1, 'sat'),
    '21:05',
    'anna',
    follows('Morgenen', {
      ...{
        marking: 'scale',
        low: 'Bly',
        high: 'Let',
        when: 'Om aftenen, når jeg ved, hvordan den var',
      },
      marks: {
        ...{ 40: '2', 37: '3', 35: '2', 33: ['4', 'Maja kom først klokken et.'] },
        ...{ 12: '3', 10: '5', 8: '4', 6: '5', 4: ['6', 'Jeg hørte ikke opgangen.'], 3: '5' },
      },
      to: ['maja'],
    }),
    follows('Har jeg sunget?', {
      marking: 'yes_no',
      marks: { 9: 'no', 8: 'yes', 7: 'no', 6: 'yes', 5: 'yes', 4: 'no', 3: 'yes' },
    }),
    answersWho5([3, 2, 2, 2, 4], ['maja']),
    asksForNudge('Gå ned og mærk luften. Bare til postkassen.', '09:15', workdays),
    asksForNudge('Du behøver ikke være klar. Du kan bare tage jakken på.', '17:45', [4], 'maja'),
    asksForNudge('Jeg tænker på dig. Du behøver ikke svare.', '10:30', [7], 'ida'),
    countsIn(),
  ),
  on(weeksAgo(1, 'sun'), '08:25', 'maja', sendsNudges()),
  on(
    ago(1),
    '20:40',
    'anna',
    checksIn('connectedness', 'more', 'Jonas ventede ved stoppestedet, selv om det regnede.'),
    checksIn('identity', 'wont'),
    checksIn('meaning', 'more', 'Jeg sang i køkkenet uden at opdage det.'),
    tiesTo('connectedness', 'Høre koret', 'Ringe til korlederen'),
    tiesTo('hope', 'synge i kor igen'),
    tiesTo('meaning', 'Vejen til koret'),
  ),
]

const peter: Moment[] = [
  on(
    weeksAgo(3, 'tue'),
    '19:00',
    'peter',
    feels('way_voices', 'De må tale, når jeg vasker op. Resten af dagen har jeg radioen på.', {}, [
      'maja',
    ]),
    cures('At lave mad til flere end mig selv.', { heading: 'Torsdag', mark: 'much' }, ['maja']),
    checksIn('identity', 'same', 'Kok er man hele livet.'),
    feels('lonely', '', { mark: 'seldom' }),
    follows('Portioner, jeg har rakt videre', {
      marking: 'count',
      marks: { 19: '14', 12: '18', 5: ['22', 'Der var to nye, og de tog begge to om.'] },
    }),
    asksForNudge('Suppen først. Så resten.', '07:00', [4]),
  ),
]

/** Few words, and yes and no. */
const birgit: Moment[] = [
  on(
    weeksAgo(4, 'mon'),
    '10:20',
    'birgit',
    cures('Jord.', { mark: 'much' }, ['tine']),
    checksIn('connectedness', 'same'),
    checksIn('empowerment', 'more', 'Te. Ikke kaffe.'),
    follows('🌱 I haven', {
      marking: 'yes_no',
      marks: { 21: 'yes', 19: 'yes', 18: 'no', 14: 'yes', 11: 'yes', 7: 'no', 4: 'yes', 2: 'yes' },
      to: ['tine'],
    }),
  ),
]

/** All of it is hers alone. */
const maria: Moment[] = [
  on(
    weeksAgo(2, 'sun'),
    '23:30',
    'maria',
    feels('way_anxiety', 'Jeg finder døren med øjnene. Så behøver jeg ikke gå hen til den.'),
    feels('way_anxiety', 'Koldt vand på håndleddene. Tælle fliser.'),
    feels('early_sign', 'Jeg griner, før nogen har sagt noget sjovt.'),
    feels('lonely', '', { mark: 'wont' }),
    checksIn('hope', 'more', 'Peder sagde bare okay.'),
    follows('Danset', {
      marking: 'words',
      marks: {
        12: ['', 'På badeværelset, mens vandet løb.'],
        6: ['', 'Ved siden af Sofie. Ikke bagerst.'],
      },
    }),
  ),
]

const moments: Partial<Record<Name, Moment[]>> = { anna, peter, birgit, maria }

/** A life with how it goes in the person's own words and marks. */
export const withWellbeing = (life: Life): Life => ({
  ...life,
  moments: [...life.moments, ...(moments[life.citizen] ?? [])],
})

/** What the person asked for from themselves lies ready this morning, as the work in the background lays it. */
export async function layNudgesReady(write: Write, toldAt: Date) {
  const asked = await write.q
    .selectFrom('wellbeing.nudge')
    .select(['id', 'citizen_id'])
    .whereRef('sender_id', '=', 'citizen_id')
    .where('time', '=', '09:15')
    .execute()
  for (const { id, citizen_id } of asked)
    await write.q
      .insertInto('wellbeing.nudge_due')
      .values({ id: newId(), nudge_id: id, citizen_id, at: toldAt })
      .execute()
}
