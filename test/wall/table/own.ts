import { own, signedIn } from '../rules.ts'
import { does, each, type RouteTable, shows } from './row.ts'

const mine = own()
const room = 'own_room'
const at = '/mit-eget-rum'

/** A private place for own writing, pictures and signs: under a key of its own, seen by no role. */
export const ownTable: RouteTable = {
  ...each(
    [`GET ${at}`, `GET ${at}/min-historie`, `GET ${at}/skriv`, `GET ${at}/hent`, `GET ${at}/slet`],
    shows(signedIn, room),
  ),
  [`GET ${at}/delt-med-mig`]: shows(signedIn, 'shared_life'),
  ...each([`POST ${at}/skriv`, `POST ${at}/bagefter`, `POST ${at}/slet`], does(signedIn, room)),
  ...each([`GET ${at}/side/:ownPage`, `GET ${at}/side/:ownPage/del`], shows(mine, room)),
  ...each(
    [
      ...[`POST ${at}/side/:ownPage`, `POST ${at}/side/:ownPage/rykket-op`],
      ...[`POST ${at}/side/:ownPage/slettet`, `POST ${at}/side/:ownPage/del`],
      `POST ${at}/delt/:sharedItem/trukket`,
    ],
    does(mine, room),
  ),
}
