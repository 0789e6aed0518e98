import type { Shown } from '../../../../test/visits.ts'

/**
 * An honest person's pace, by the keystroke-level model (Card, Moran and Newell, 1980): a press with its pointing,
 * a moment to think before it. A phone types at an ordinary 190 characters a minute; that is slower than the 0.28
 * seconds a key that the model gives a keyboard, so the slower one counts.
 */
export const seconds = { key: 60 / 190, press: 1.1, think: 1.35 } as const

/** Through a slow network, each page waits this much besides what the program itself takes. */
const NETWORK = 0.6

export interface Pace {
  presses: number
  keys: number
  thoughts: number
  loads: number
  loadSeconds: number
}

export function aPace() {
  const count: Pace = { presses: 0, keys: 0, thoughts: 0, loads: 0, loadSeconds: 0 }
  const pace = {
    count,
    think(times = 1) {
      count.thoughts += times
    },
    /** Presses what the page really has: it fails where the words are not there. */
    press(page: Shown, label: string) {
      if (!page.text.includes(label) && !page.html.includes(label))
        throw new Error(`There is no ”${label}” to press.`)
      count.presses += 1
    },
    /** Presses in another program: the other system, the switch between the two. */
    elsewhere(times: number) {
      count.presses += times
    },
    type(text: string) {
      count.keys += [...text].length
    },
    async loads(ask: () => Promise<Shown>): Promise<Shown> {
      const start = performance.now()
      const page = await ask()
      count.loads += 1
      count.loadSeconds += (performance.now() - start) / 1000 + NETWORK
      if (page.status !== 200) throw new Error(`The page answered ${page.status}.`)
      return page
    },
    total: () =>
      count.presses * seconds.press +
      count.keys * seconds.key +
      count.thoughts * seconds.think +
      count.loadSeconds,
  }
  return pace
}

/** Nine visits of a day as somebody writes them: short ones and long ones. */
export const notes = [
  'Vi drak kaffe og så på ugen. Anna havde skrevet en seddel til Grethe om koret og læste den højt. Hun vil selv aflevere den torsdag. Vi aftalte, at jeg kommer kl. 13 i stedet for kl. 11.',
  'Gåtur rundt om søen. Vi talte om søvn. Han har stået op kl. 8 tre dage i træk og er træt nu. Vil prøve igen i næste uge.',
  'Vi åbnede post sammen. Et brev fra Udbetaling Danmark om boligstøtte skal besvares inden den 1. december. Vi skrev svaret færdigt, og hun sendte det selv. Hun var lettet bagefter. Næste gang ser vi på regningen fra el.',
  'Telefonen blev taget efter andet ring. Han ville helst ikke have besøg i dag og foreslog torsdag i stedet. Vi talte i ti minutter om hans søster, der kommer på lørdag.',
  'Vi lavede mad: suppe med linser. Hun skar alle grøntsagerne selv og satte portioner i fryseren til fire dage. Hun sagde, at køkkenet igen er hendes.',
  'Han viste mig tegningerne fra værkstedet. Vi talte om, hvad der skal til for at tage bussen alene. Første skridt: vi kører turen sammen mandag kl. 10, og han køber selv billetten.',
  'Vi ryddede bordet og fandt medicinkortet. Hun vil spørge lægen, om den ene pille kan tages om aftenen. Jeg skrev spørgsmålet ned med hendes ord, og hun lagde sedlen i tasken.',
  'Samtale om nætterne. Hun ringede til akuttelefonen to gange i weekenden og syntes, det hjalp at tale med nogen. Hun vil skrive i sin plan, hvem hun ringer til først.',
  'Kort besøg. Alt er godt. Vi aftalte næste torsdag.',
] as const
