import { describe, expect, test } from 'vitest'
import { type Kind, topics } from './kinds.types.ts'
import { kindNewsWords } from './kinds.words.ts'
import { kindCodes, kinds } from './notify.kinds.ts'
import { afterQuiet, againAt, type Choice, dueAt, noChoice, waysFor } from './notify.rules.ts'
import { outsideWords } from './outside.words.ts'

const quiet = (quietFrom: string | null, quietUntil: string | null) => ({ quietFrom, quietUntil })
const at = (text: string) => new Date(text)
const due = (pace: Choice['pace'], now: string, hours = quiet(null, null)) =>
  dueAt({ pace, ...hours }, at(now)).toISOString()

describe('when something is sent', () => {
  test.each<[Choice['pace'], string, string]>([
    ['at_once', '2026-11-18T09:00:00Z', '2026-11-18T09:01:00.000Z'],
    ['daily', '2026-11-18T09:00:00Z', '2026-11-18T15:00:00.000Z'],
    ['daily', '2026-11-18T15:00:00Z', '2026-11-19T15:00:00.000Z'],
    ['weekly', '2026-11-18T09:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['weekly', '2026-11-23T08:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['weekly', '2026-11-23T09:30:00Z', '2026-11-30T09:00:00.000Z'],
    // The day that summer time ends: four in the afternoon is an hour later.
    ['daily', '2026-10-24T15:00:00Z', '2026-10-25T15:00:00.000Z'],
    ['daily', '2026-10-24T13:00:00Z', '2026-10-24T14:00:00.000Z'],
  ])('%s, from %s', (pace, now, wanted) => expect(due(pace, now)).toBe(wanted))

  test.each([
    ['21:00', '08:00', '2026-11-18T21:30:00Z', '2026-11-19T07:00:00.000Z'],
    ['21:00', '08:00', '2026-11-18T03:00:00Z', '2026-11-18T07:00:00.000Z'],
    ['21:00', '08:00', '2026-11-18T12:00:00Z', '2026-11-18T12:00:00.000Z'],
    ['09:00', '12:00', '2026-11-18T09:00:00Z', '2026-11-18T11:00:00.000Z'],
    ['09:00', '12:00', '2026-11-18T11:00:00Z', '2026-11-18T11:00:00.000Z'],
    ['00:00', '23:59', '2026-11-18T10:00:00Z', '2026-11-18T22:59:00.000Z'],
    ['10:00', '10:00', '2026-11-18T09:30:00Z', '2026-11-18T09:30:00.000Z'],
    // The night when an hour is taken away, and an end that falls in it.
    ['22:00', '02:30', '2026-03-28T23:00:00Z', '2026-03-29T01:30:00.000Z'],
  ])('quiet from %s until %s, at %s', (from, until, now, wanted) =>
    expect(afterQuiet(quiet(from, until), at(now)).toISOString()).toBe(wanted),
  )

  test('a try that failed is tried again a limited number of times, ever later', () => {
    const now = at('2026-11-18T09:00:00Z')
    const waits = [1, 2, 3, 4, 5].map((number) => againAt(number, now)?.getTime())
    expect(waits.slice(0, 4)).toEqual([...waits.slice(0, 4)].sort())
    expect(waits[4]).toBeUndefined()
  })
})

describe('what leaves', () => {
  const chosen: Choice = { ...noChoice('da'), ways: ['mail', 'push'] }
  test('nothing before somebody has chosen, nothing of what is off, nothing when stopped', () => {
    expect(waysFor(null, 'plan')).toEqual([])
    expect(waysFor(noChoice('da'), 'plan')).toEqual([])
    expect(waysFor(chosen, 'plan')).toEqual(['mail', 'push'])
    expect(waysFor({ ...chosen, off: ['plan'] }, 'plan')).toEqual([])
    expect(waysFor({ ...chosen, stoppedAt: at('2026-11-18') }, 'plan')).toEqual([])
  })

  const says = (lang: 'da' | 'en') => {
    const w = outsideWords[lang]
    const link = 'https://nordby.example/nyt'
    const made = [w.several(3), w.read(link), w.short(w.says.news, link), w.stop(link)]
    const letter = [w.letterTitle, w.letterRead(link), w.letterCall('12 34'), w.letterStop]
    return [w.subject, ...Object.values(w.says), ...made, ...letter, w.inviteText(link)]
  }
  const tells =
    /plan|mål|goal|støtte|support|borger|citizen|psyk|recovery|roret|kommun|municipal|syg|ill\b|krise|crisis|medic|diagnos|angst|helbred|health|terapi|behandl|treat|journal|døren|kreds|circle|nødadgang|emergency/i
  test.each(['da', 'en'] as const)('no word of health, help or who we are: %s', (lang) => {
    const all = says(lang)
    expect(all.length).toBeGreaterThanOrEqual(19)
    expect(all.filter((said) => tells.test(said.replaceAll(/https?:\S+/g, '')))).toEqual([])
    expect('Din plan er ændret').toMatch(tells)
  })

  test('a text message is short', () => {
    for (const lang of ['da', 'en'] as const)
      for (const said of Object.values(outsideWords[lang].says))
        expect(said.length).toBeLessThan(60)
  })
})

describe('the table of kinds', () => {
  test('names each with a sentence of its own and a place that it leads to', () => {
    expect(kindCodes.length).toBeGreaterThanOrEqual(20)
    for (const kind of kindCodes) {
      expect(kindNewsWords.da[kind]).toBeTruthy()
      const [object, citizen] = [1, 2].map((at) => `0190a5a0-0000-7000-8000-00000000000${at}`)
      const kindOne: Kind = kinds[kind]
      expect(kindOne.leads(object ?? '', citizen ?? '')).toMatch(/^\//)
    }
  })

  test('uses every topic', () => {
    expect([...new Set(kindCodes.map((kind) => kinds[kind].topic))].sort()).toEqual(
      [...topics].sort(),
    )
  })
})
