import { lives, onBoard, seesResident, worksThere } from '../places.ts'
import { all, any, one, own, rule, signedIn, when, works } from '../rules.ts'
import { does, each, open, type RouteTable, shows } from './row.ts'

const at = '/hverdag'
const board = 'board'
const maybe = { mayBeEmpty: true } as const
const self = own('person_id')
const mine = own()
const asked = all(
  when('while it is shown', (row) => row.ended_at === null),
  one('letters'),
)
const knows = rule('whoever may know who lives there', seesResident)

/** Home, money, letters and small daily training; the boards of homes and drop-in places. */
export const everydayTable: RouteTable = {
  [`GET ${at}`]: { to: signedIn, audit: 'look', purpose: 'own_everyday' },
  ...each(
    ['/lister', '/oev', '/oev/nyt', '/budget', '/budget/ark', '/budget/del'].map(
      (end) => `GET ${at}${end}`,
    ),
    shows(signedIn, 'own_everyday'),
  ),
  [`GET ${at}/budgetter-vist-mig`]: shows(signedIn, 'shared_life'),
  ...each(
    ['/lister', '/oev/nyt', '/budget', '/budget/del', '/budget/del/slut'].map(
      (end) => `POST ${at}${end}`,
    ),
    does(signedIn, 'own_everyday'),
  ),
  ...each(
    ['/breve', '/breve/nyt'].map((end) => `GET ${at}${end}`),
    shows(signedIn, 'letters'),
  ),
  [`POST ${at}/breve/nyt`]: does(signedIn, 'letters'),
  [`GET ${at}/breve/:letter`]: shows(asked, 'letters'),
  [`POST ${at}/breve/:letter`]: does(asked, 'letters'),
  [`GET ${at}/breve/:letter/fil`]: shows(any(mine, asked), 'letters', maybe),
  [`POST ${at}/breve/:letter/slut`]: does(mine, 'letters'),
  [`GET ${at}/oev/:training/i-dag`]: shows(mine, 'own_everyday'),
  [`POST ${at}/oev/:training/i-dag`]: does(mine, 'own_everyday'),
  ...each(
    ['taget-vaek', 'sat-tilbage'].map((end) => `POST ${at}/oevet/:practice/${end}`),
    does(mine, 'own_everyday'),
  ),
  ...each(
    ['taget-af', 'sat-paa'].map((end) => `POST ${at}/budget/:budgetLine/${end}`),
    does(mine, 'own_everyday'),
  ),
  ...each(
    ['', '/opslag', '/mad', '/husregler'].map((end) => `GET ${at}/tavle/:home${end}`),
    shows(onBoard, board),
  ),
  ...each(
    ['/opslag', '/mad'].map((end) => `POST ${at}/tavle/:home${end}`),
    does(onBoard, board),
  ),
  [`POST ${at}/tavle/:home/husregler`]: does(lives, board, { sees: onBoard }),
  [`GET ${at}/tavle/:home/beboere`]: shows(worksThere('home'), board),
  [`POST ${at}/tavle/:home/beboere`]: does(worksThere('home'), board),
  ...each(
    ['taget-ned', 'haengt-op'].map((end) => `POST ${at}/opslag/:boardNotice/${end}`),
    does(all(onBoard, any(self, worksThere('home'))), board),
  ),
  ...each(
    ['med', 'ikke-med'].map((end) => `POST ${at}/mad/:meal/${end}`),
    does(onBoard, board),
  ),
  ...each(
    ['aflyst', 'paa-igen'].map((end) => `POST ${at}/mad/:meal/${end}`),
    does(all(onBoard, any(self, worksThere('home'))), board),
  ),
  [`POST ${at}/bor/:resident/flyttet`]: does(
    any(mine, all(knows, worksThere('home'), works())),
    board,
  ),
  ...each(
    ['navneskilt', 'navneskilt/taget-ned'].map((end) => `POST ${at}/bor/:resident/${end}`),
    does(mine, board),
  ),
  [`GET ${at}/program/:centre`]: open(signedIn, board),
  [`GET ${at}/program/:centre/skriv`]: open(worksThere('centre'), board),
  [`POST ${at}/program/:centre/skriv`]: does(worksThere('centre'), board),
  ...each(
    ['taget-ned', 'haengt-op'].map((end) => `POST ${at}/programpunkt/:programmeItem/${end}`),
    { ...does(worksThere('centre'), board), ...maybe },
  ),
}
