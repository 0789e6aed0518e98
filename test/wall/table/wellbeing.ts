import { all, any, kind, one, own, rule, signedIn, when } from '../rules.ts'
import { does, each, type RouteTable, shows } from './row.ts'

const mine = own()
const purpose = 'own_wellbeing'
const at = '/saadan-gaar-det'
const maybe = { mayBeEmpty: true } as const
const words = `${at}/ord/:thought`
const mark = `${at}/maerker/:measure`
const answers = `${at}/svar/:result`
const another = when('of another', (thing, me) => thing.citizen_id !== me)
/** Whoever has been shown one thing or more of how it goes for this person. */
const shown = rule('those with whom something of it is shared', (me, thing, facts) =>
  ['thought', 'own_measure', 'result'].some((table) =>
    facts
      .rows(`wellbeing.${table}`)
      .some(
        (row) =>
          row.citizen_id === thing.citizen_id &&
          row.put_away_at === null &&
          one('wellbeing').holds(me, row, facts),
      ),
  ),
)
const sends = all(own('sender_id'), one('wellbeing'))

/** Sådan går det: the person’s own, and what they share of it thing by thing. */
export const wellbeingTable: RouteTable = {
  ...each(
    [
      ...[`GET ${at}`, `GET ${at}/lige-nu`, `GET ${at}/foer`, `GET ${at}/billede`],
      ...[`GET ${at}/billede/knyt`, `GET ${at}/det-hjaelper-mig`, `GET ${at}/tegn`],
      ...[`GET ${at}/mine-maader`, `GET ${at}/hoere-til`, `GET ${at}/alene`, `GET ${at}/skriv`],
      ...[`GET ${at}/maerker`, `GET ${at}/maerker/nyt`, `GET ${at}/skemaer`, `GET ${at}/skema`],
      ...[`GET ${at}/puf`, `GET ${at}/puf/nyt`, `GET ${at}/taelles-med`, `GET ${at}/ark`],
    ],
    shows(signedIn, purpose, maybe),
  ),
  ...each(
    [
      ...[`POST ${at}/lige-nu`, `POST ${at}/billede/knyt`, `POST ${at}/skriv`],
      ...[`POST ${at}/maerker/nyt`, `POST ${at}/skema`, `POST ${at}/puf/nyt`],
      ...[`POST ${at}/taelles-med`, `POST ${at}/taelles-med/trukket`],
      ...[`POST ${at}/del/givet`, `POST ${at}/del/trukket`],
    ],
    does(signedIn, purpose),
  ),
  // Without a thing of one's own named there is nothing to share.
  [`GET ${at}/del`]: shows(signedIn, purpose, maybe),
  ...each(
    [`GET ${words}`, `GET ${mark}`, `GET ${mark}/ret`, `GET ${answers}`],
    shows(mine, purpose),
  ),
  ...each(
    [
      ...[`POST ${words}`, `POST ${words}/lagt-vaek`, `POST ${words}/taget-frem`],
      ...[`POST ${words}/hjalp`, `POST ${words}/hjalp/fortrudt`],
      ...[`POST ${mark}/sat`, `POST ${mark}/taget-tilbage`, `POST ${mark}/ret`],
      ...[`POST ${mark}/lagt-vaek`, `POST ${mark}/taget-frem`],
      ...[`POST ${answers}/lagt-vaek`, `POST ${answers}/taget-frem`],
      ...[`POST ${at}/puf/:nudge/set`, `POST ${at}/puf/:nudge/fortrudt`],
    ],
    does(mine, purpose),
  ),
  [`POST ${at}/puf/:nudge/stoppet`]: does(any(mine, sends), purpose),
  'GET /puf-jeg-sender': shows(signedIn, 'asked_along', maybe),
  ...each(
    ['POST /puf-jeg-sender/:nudge/ja', 'POST /puf-jeg-sender/:nudge/nej'],
    does(sends, 'asked_along'),
  ),
  [`GET /delt-med-mig/:citizen${at}`]: shows(all(another, shown), 'shared_life', maybe),
  [`GET /overblik${at}`]: { to: kind('leader'), audit: 'none', purpose: 'steer' },
}
