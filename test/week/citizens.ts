import type { Player } from './player.ts'

const id = '[0-9a-f-]{36}'
const appointment = new RegExp(`^/aftaler/${id}$`)
const answer = new RegExp(`^/aftaler/${id}/svar$`)
const thread = new RegExp(`^/beskeder/${id}$`)
const note = new RegExp(`^/journal/${id}$`)

const checkIns = ['haab', 'forbundethed', 'identitet', 'mening', 'handlekraft']

/** A day of somebody who lives here: what is next, a word to somebody, how it is, and what was written about them. */
export async function citizensDay(who: Player, day: number) {
  const mine = await who.opens('/min-kurs')
  const all = await who.opens('/aftaler')
  const next = who.links(all, appointment)[day % 3]
  if (next) {
    const one = await who.opens(next)
    if (who.hasForm(one, answer))
      await who.sends(one, answer, { answer: day % 5 ? 'yes' : 'later' })
  }
  await who.opens('/hvem-goer-hvad')
  if (day % 2 === 0) await writesToSomebody(who)
  if (day % 2 === 1) await saysHowItIs(who, day)
  if (day === 2) await comments(who)
  if (day === 4) await hopes(who)
  if (day === 5 && who.hasForm(mine, /^\/min-kurs\/skridt\/.*\/taget$/))
    await who.sends(mine, /^\/min-kurs\/skridt\/.*\/taget$/)
  if (day === 3) await who.opens('/helbred')
  if (day === 6) await who.opens('/mit-eget-rum')
  await who.opens('/min-kreds')
  await who.opens('/hvem-har-set')
}

async function writesToSomebody(who: Player) {
  const threads = await who.opens('/beskeder')
  const known = who.link(threads, thread)
  if (!known) {
    await who.opens('/beskeder/ny')
    return
  }
  await who.writes(
    await who.opens(known),
    thread,
    'Tak for sidst. Jeg glæder mig til torsdag',
    {},
    known,
  )
}

async function saysHowItIs(who: Player, day: number) {
  const process = checkIns[day % checkIns.length]
  const page = await who.opens(`/saadan-gaar-det/lige-nu?om=${process}`)
  const text = 'Det er en ret almindelig dag, og det er rart'
  await who.writes(
    page,
    /^\/saadan-gaar-det\/lige-nu$/,
    text,
    { mark: 'same' },
    '/saadan-gaar-det/foer',
  )
}

async function comments(who: Player) {
  const newest = who.link(await who.opens('/journal'), note)
  if (!newest) return
  const text = 'Sådan husker jeg det også'
  await who.writes(await who.opens(newest), /^\/journal\/.*\/bemaerkning$/, text, {}, newest)
}

async function hopes(who: Player) {
  const page = await who.opens('/min-kurs/haab/nyt')
  const text = 'Jeg vil gerne have gæster til kaffe'
  await who.writes(page, /^\/min-kurs\/haab\/nyt$/, text, {}, '/min-kurs/haab')
}
