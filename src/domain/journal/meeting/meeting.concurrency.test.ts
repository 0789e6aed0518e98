import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { booked } from '../test/notes.ts'
import { annaAndMaja } from '../test/people.ts'
import { proposed } from './join.rules.ts'
import { meetingOf } from './meeting.queries.ts'
import type { Paragraph } from './meeting.types.ts'
import { beginParagraph, writeParagraph } from './minutes.writes.ts'

let town: Town
let hands: Somebody[]
let next = 0

beforeAll(async () => {
  town = await aTown()
  const { anna, maja } = await annaAndMaja(town)
  hands = [anna, maja]
})
afterAll(() => town.close())

const [anna, maja] = [() => hands[0] as Somebody, () => hands[1] as Somebody]

async function aMeeting() {
  next += 1
  const hour = String(8 + (next % 10)).padStart(2, '0')
  const day = `2027-${String(1 + Math.floor(next / 280)).padStart(2, '0')}-${String(1 + (Math.floor(next / 10) % 28)).padStart(2, '0')}`
  const at = { day, time: `${hour}:00`, minutes: 5, form: 'meeting' } as const
  const appointment = await booked(town, maja(), anna(), at)
  const table = { appointment, citizen: anna().id }
  const minute = await town.writes(anna(), (w) => beginParagraph(w, table, 'begynder'))
  const now = async () => {
    const { paragraphs } = await town.reads(anna(), (read) => meetingOf(read, table))
    return paragraphs.find(({ id }) => id === minute) as Paragraph
  }
  const writes = (who: Somebody, from: readonly Id[], words: string) =>
    town.writes(who, (w) => writeParagraph(w, table, minute, { from, words }))
  return { now, writes }
}

const counted = (words: readonly string[]) => {
  const all = new Map<string, number>()
  for (const word of words) all.set(word, (all.get(word) ?? 0) + 1)
  return all
}
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

/** Each looks when they look, writes from what they saw then, or joins what stands side by side. */
const acts = fc.array(
  fc.record({
    who: fc.nat(1),
    does: fc.constantFrom('look', 'write', 'write', 'join'),
    word: fc.constantFrom('ja', 'vi', 'synger', 'torsdag'),
  }),
  { minLength: 1, maxLength: 14 },
)

test('[C076] no word is lost, with its number, however two people write past each other', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { now, writes } = await aMeeting()
      const seen: Paragraph[] = [await now(), await now()]
      const wrote = ['begynder']
      for (const { who, does, word } of history) {
        const looked = seen[who] as Paragraph
        const [text] = looked.texts
        if (does === 'look') seen[who] = await now()
        if (does === 'write' && text) {
          wrote.push(word)
          await writes(hands[who] as Somebody, [text.id], `${text.words} ${word}`)
        }
        if (does === 'join' && looked.texts.length > 1) {
          const words = proposed(
            looked.base,
            looked.texts.map((one) => one.words),
          )
          await writes(
            hands[who] as Somebody,
            looked.texts.map(({ id }) => id),
            words,
          )
        }
      }
      // In the end somebody joins what stands there.
      const last = await now()
      const whole = counted(
        wordsOf(
          proposed(
            last.base,
            last.texts.map(({ words }) => words),
          ),
        ),
      )
      for (const [word, count] of counted(wrote))
        expect(whole.get(word) ?? 0, word).toBeGreaterThanOrEqual(count)
    }),
    { numRuns: 30 },
  )
}, 60_000)

test('at the very same moment: both texts are there, and nothing is refused', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { now, writes } = await aMeeting()
    const [text] = (await now()).texts
    const from = [text?.id ?? '']
    await Promise.all([
      writes(anna(), from, 'begynder med koret'),
      writes(maja(), from, 'begynder med bussen'),
    ])
    const both = (await now()).texts.map(({ words }) => words).sort()
    expect(both).toEqual(['begynder med bussen', 'begynder med koret'])
  }
})
