import type { Player } from './player.ts'

const id = '[0-9a-f-]{36}'
const before = new RegExp(`^/i-dag/${id}$`)
const course = new RegExp(`^/borgere/${id}/kurs$`)
const thread = new RegExp(`^/beskeder/${id}$`)
const newNote = new RegExp(`^/borgere/${id}/journal/ny`)
const oneNote = new RegExp(`^/borgere/${id}/journal/${id}$`)

const happened = [
  'Vi gik om søen og talte om koret. Hun valgte selv vejen',
  'Vi ringede til banken sammen. Han talte, og jeg sad ved siden af',
  'Vi drak kaffe og så på kalenderen for næste uge',
]

/** A day of somebody who works here: the visits, a note on each, answers, and what the next shift should know. */
export async function workersDay(who: Player, day: number) {
  const today = await who.opens('/i-dag')
  const visits = who.links(today, before)
  for (const visit of visits.slice(0, 9)) {
    const ready = await who.opens(visit)
    await writesNote(who, who.link(ready, newNote), day)
  }
  const mine = await who.opens('/mine-borgere')
  if (visits.length === 0) await meetsOne(who, who.links(mine, course), day)
  await who.sends(mine, /^\/mine-borgere$/, { find: 'an' })
  await answers(who)
  await takesOver(who)
  if (day === 0) await who.opens('/min-uge')
  if (day === 1) await who.opens('/holdets-dag')
  if (day === 2) await who.opens('/faelles-liste')
  if (day === 3) await who.opens('/doeren/indbakke')
}

async function meetsOne(who: Player, people: string[], day: number) {
  const one = people[day % Math.max(1, people.length)]
  if (!one) return
  const page = await who.opens(one)
  await writesNote(who, who.link(page, newNote), day)
}

async function writesNote(who: Player, address: string | undefined, day: number) {
  if (!address) return
  const page = await who.opens(address)
  const text = happened[day % happened.length] ?? ''
  const journal = address.replace(/\/ny.*$/, '')
  await who.writes(page, newNote, text, {}, journal)
  if (day !== 5) return
  const newest = who.link(await who.opens(journal), oneNote)
  if (newest) await who.sends(await who.opens(newest), /\/videre$/)
}

async function answers(who: Player) {
  const threads = await who.opens('/beskeder')
  const known = who.link(threads, thread)
  if (!known) return
  const page = await who.opens(known)
  if (who.hasForm(page, thread))
    await who.writes(page, thread, 'Tak, fordi du skriver. Vi ses som aftalt', {}, known)
}

async function takesOver(who: Player) {
  const shift = await who.opens('/vagtskifte')
  if (who.hasForm(shift, /\/laest$/)) await who.sends(shift, /\/laest$/)
}
