import { permits } from '../grants.ts'
import { all, any, kind, own, rule, signedIn, works } from '../rules.ts'
import { does, each, type RouteTable, shows } from './row.ts'

const mine = own()
const health = 'own_health'
const at = '/helbred'
const maybe = { mayBeEmpty: true } as const

/** In it: the citizen, or one who was asked along, has not left, and is let into that life. */
const inIt = rule('those who try it together', (me, thing, facts) => {
  const there = facts
    .rows('health.challenge_person')
    .some((row) => row.challenge_id === thing.id && row.person_id === me && row.left_at === null)
  return there && permits(me, facts).some(({ citizen }) => citizen === thing.citizen_id)
})

/** Body and health as the person sees it: asked first, questions for the doctor, the yearly check. */
export const healthTable: RouteTable = {
  ...each(
    [
      ...['', '/sundhed-for-mig', '/soevn-og-krop', '/medicin', '/en-snak-om-livet'],
      ...['/naere-relationer', '/skriv', '/til-laegen', '/maa-nogen-spoerge', '/aarligt-tjek'],
      '/aarligt-tjek/ark',
    ].map((end) => `GET ${at}${end}`),
    shows(signedIn, health, maybe),
  ),
  [`GET ${at}/delt-med-mig`]: shows(signedIn, 'shared_life'),
  [`GET ${at}/skrevet/:healthNote`]: shows(mine, health),
  ...each(
    [
      ...['/skriv', '/maa-nogen-spoerge', '/aarligt-tjek', '/aarligt-tjek/forberedt'],
      ...['/aarligt-tjek/holdt', '/aarligt-tjek/slut'],
    ].map((end) => `POST ${at}${end}`),
    does(signedIn, health),
  ),
  ...each(
    [
      ...['', '/lagt-vaek', '/taget-frem', '/skridt', '/del', '/del/trukket'].map(
        (end) => `/skrevet/:healthNote${end}`,
      ),
      ...['/maa-nogen-spoerge/:asking/svar', '/samtale/:healthTalk/slut'],
      '/aarligt-tjek/:checkOffer/svar',
    ].map((end) => `POST ${at}${end}`),
    does(mine, health),
  ),
  [`GET ${at}/sammen`]: shows(signedIn, 'together'),
  [`POST ${at}/sammen`]: does(signedIn, 'together'),
  [`GET ${at}/sammen/:challenge`]: shows(any(mine, inIt), 'together'),
  ...each(
    ['', '/med', '/ud'].map((end) => `POST ${at}/sammen/:challenge${end}`),
    does(any(mine, inIt), 'together'),
  ),
  [`POST ${at}/sammen/:challenge/slut`]: does(mine, 'together', { sees: inIt }),
  [`GET ${at}/tal`]: { to: kind('leader'), audit: 'none', purpose: 'health_counts' },
  [`GET /borgere/:citizen${at}`]: shows(works(), 'health_talk'),
  ...each(
    ['/spurgt', '/samtale', '/tilbudt', '/sammen'].map(
      (end) => `POST /borgere/:citizen${at}${end}`,
    ),
    does(all(works()), 'health_talk'),
  ),
}
