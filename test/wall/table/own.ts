import { own, signedIn } from '../rules.ts'
import { does, each, type RouteTable, shows } from './row.ts'

const mine = own()
const room = 'own_room'
const at = '/mit-eget-rum'

/** A private place for own writing, pictures and signs: under a key of its own, seen by no role. */
export const ownTable: RouteTable = {
  ...each(
    [
      `GET ${at}`,
      `GET ${at}/min-historie`,
      `GET ${at}/skriv`,
      `GET ${at}/hent`,
      `GET ${at}/slet`,
      `GET ${at}/billeder`,
    ],
    shows(signedIn, room),
  ),
  [`GET ${at}/delt-med-mig`]: shows(signedIn, 'shared_life'),
  ...each(
    [`POST ${at}/skriv`, `POST ${at}/billeder`, `POST ${at}/bagefter`, `POST ${at}/slet`],
    does(signedIn, room),
  ),
  ...each(
    [
      `GET ${at}/side/:ownPage`,
      `GET ${at}/side/:ownPage/del`,
      `GET ${at}/billeder/:ownPicture/fil`,
    ],
    shows(mine, room, { mayBeEmpty: true }),
  ),
  ...each(
    [
      ...[`POST ${at}/side/:ownPage`, `POST ${at}/side/:ownPage/rykket-op`],
      ...[`POST ${at}/side/:ownPage/slettet`, `POST ${at}/side/:ownPage/del`],
      ...[`POST ${at}/delt/:sharedItem/trukket`, `POST ${at}/billeder/:ownPicture/slettet`],
    ],
    does(mine, room),
  ),
}
