import type { Player } from './player.ts'

const life = /^\/delt-med-mig\/[0-9a-f-]{36}$/

/** A day of somebody around: what is shared with them, what they are asked to, and a look at the town's plan. */
export async function othersDay(who: Player, day: number) {
  const shared = await who.opens('/delt-med-mig')
  const one = who.link(shared, life)
  if (one) await who.opens(one)
  await who.opens('/aftaler')
  await who.opens('/beskeder')
  await who.opens('/nyt')
  if (day === 0) await who.opens('/udviklingsplan')
  if (who.kinds.includes('leader') || who.kinds.includes('admin')) await who.opens('/log-kontrol')
}

/** Somebody who has not signed in: the help, the door and the plan. */
export async function strangersDay(who: Player) {
  for (const address of [
    '/',
    '/faa-hjaelp',
    '/doeren',
    '/find-vej',
    '/udviklingsplan',
    '/rettigheder',
  ])
    await who.opens(address)
}
