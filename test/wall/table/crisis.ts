import { all, everybody, own, reads, signedIn, when } from '../rules.ts'
import { does, each, open, type RouteTable, shows } from './row.ts'

const mine = own()
const plan = 'own_crisis_plan'
const another = when('of another', (thing, me) => thing.citizen_id !== me)
const maybe = { mayBeEmpty: true } as const
const at = '/naar-det-er-svaert'

/** Når det er svært: the person’s own plan for hard days. */
export const crisisTable: RouteTable = {
  ...each(
    [`GET ${at}`, `GET ${at}/ark`, `GET ${at}/skriv`, `GET ${at}/nummer`, `GET ${at}/telefon`],
    shows(signedIn, plan, maybe),
  ),
  [`GET ${at}/vagten`]: shows(signedIn, plan),
  ...each(
    [
      ...[`POST ${at}/skriv`, `POST ${at}/nummer`, `POST ${at}/telefon/gemt`],
      ...[`POST ${at}/telefon/fjernet`, `POST ${at}/vagten`, `POST ${at}/vagten/trukket`],
    ],
    does(signedIn, plan),
  ),
  [`GET ${at}/del/:part`]: shows(mine, plan, maybe),
  ...each(
    [
      ...[`POST ${at}/del/:part`],
      ...[`POST ${at}/del/:part/lagt-vaek`, `POST ${at}/del/:part/taget-frem`],
      ...[`POST ${at}/nummer/:number/fjernet`],
    ],
    does(mine, plan),
  ),
  // In which order the parts stand is no change of what they say.
  [`POST ${at}/del/:part/rykket-op`]: { ...does(mine, plan), audit: 'none' },
  'GET /paa-denne-telefon': open(everybody),
  [`GET /delt-med-mig/:citizen${at}`]: shows(all(another, reads('crisis')), 'shared_life', maybe),
}
