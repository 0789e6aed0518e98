import { alarm, blame, labels, type Unwanted } from './blame.ts'
import { isRunningText, lix, lixLimit } from './lix.ts'
import { sentencesIn, wordsIn } from './sentences.ts'

export type Reader = keyof typeof lixLimit

export interface Calm {
  page: Reader
  /** Abbreviations that the glossary explains, as written: 'kl.', 'CPR'. */
  abbreviations?: ReadonlySet<string>
}

export interface Problem {
  rule: string
  /** The words that were found. */
  found: string
  /** What to write instead, in Danish, for the person who writes. */
  say: string
}

/** The longest sentence that a tired head reads in one go. */
export const longestSentence = 20

const problem = (rule: string, found: string, say: string): Problem => ({ rule, found, say })

const unwanted = (rule: string, list: readonly Unwanted[]) => (text: string) =>
  list.flatMap(({ pattern, say }) => {
    const found = pattern.exec(text.toLowerCase())?.[0]
    return found ? [problem(rule, found, say)] : []
  })

const marks: [string, RegExp, string][] = [
  ['exclamation', /!/, 'brug et punktum'],
  ['quotation', /["“„«»]/, 'brug ”…”'],
  [
    'click here',
    /(?<!\p{L})(?:klik|tryk) her(?!\p{L})|^\s*(?:her|læs mere)\s*$/iu,
    'skriv hvor linket fører hen',
  ],
  ['time', /(?<![\d.])\d{1,2}:\d{2}(?!\d)/, 'skriv kl. 15.04'],
  [
    'time',
    /(?<!\p{L})(?:kl\.?|klokken)(?=\d)|(?<!\p{L})kl(?= \d)|(?<!\p{L})klokken \d{1,2}[.:]\d{2}/iu,
    'skriv kl. 15.04',
  ],
  [
    'date',
    /\d{4}-\d{2}-\d{2}|(?<![\d/])\d{1,2}\/\d{1,2}(?!\d)|(?<!\d)\d{1,2}-\d{1,2}-\d{2,4}(?!\d)/,
    'skriv den 9. oktober',
  ],
]

const markProblems = (text: string) =>
  marks.flatMap(([rule, pattern, say]) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [problem(rule, found, say)]
  })

const quotesPair = (text: string) =>
  (text.match(/”/g)?.length ?? 0) % 2 === 0 ? [] : [problem('quotation', '”', 'luk citatet')]

const reason =
  /(?<!\p{L})(?:fordi|for at|så|derfor|ellers|siger loven|loven siger|efter loven|når)(?!\p{L})/iu
const help =
  /(?<!\p{L})(?:hjælp\p{L}*|ring\p{L}*|spørg\p{L}*|kontakt\p{L}*|sammen med|skriv til|tal med|sig til)(?!\p{L})/iu

/** *Skal* orders somebody about: it needs its reason and a way to help. A question orders nobody. */
function mustHaveReasonAndHelp(text: string): Problem[] {
  const orders = sentencesIn(text).filter(
    (s) => !s.endsWith('?') && /(?<!\p{L})skal(?!\p{L})/iu.test(s),
  )
  if (orders.length === 0 || (reason.test(text) && help.test(text))) return []
  return [
    problem(
      'skal',
      orders[0] ?? 'skal',
      'sig hvorfor, og hvem der kan hjælpe, eller skriv det som et valg',
    ),
  ]
}

const dotted =
  /(?<![\p{L}.])(?:\p{L}{1,3}\.(?:\p{L}{1,5}\.)+|(?:adr|afd|bl|ca|dvs|eks|etc|evt|fx|hhv|ift|inkl|jf|jvf|kl|kr|maks|max|mdr|mht|mio|mv|nr|osv|pct|pga|pkt|pr|stk|tlf|vedr|vha)(?:\.|(?!\p{L})))/giu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:-?\d+)?(?![\p{L}\p{N}])/gu

/** An abbreviation is a small locked door: only those that the glossary explains are used. */
function abbreviations(text: string, known: ReadonlySet<string>): Problem[] {
  const found = [...(text.match(dotted) ?? []), ...(text.match(capitals) ?? [])]
  return found
    .filter((short) => !known.has(short) && !known.has(short.toLowerCase()))
    .map((short) =>
      problem('abbreviation', short, 'skriv ordet helt ud, eller forklar det i GLOSSARY.md'),
    )
}

const tooLong = (text: string) =>
  sentencesIn(text)
    .filter((sentence) => wordsIn(sentence).length > longestSentence)
    .map((s) => problem('sentence length', s, `højst ${longestSentence} ord: del den i to`))

/** Running text alone is measured: a label of three words has no readability. */
function hard(text: string, page: Reader): Problem[] {
  if (!isRunningText(text) || lix(text) <= lixLimit[page]) return []
  return [
    problem('lix', lix(text).toFixed(1), `højst ${lixLimit[page]}: kortere sætninger, kortere ord`),
  ]
}

/**
 * What is not calm in one Danish text (a label, a sentence or some that belong together), by the
 * rules of STYLE.md. Quoted and imported words are not Roret's and are not given to it.
 */
export function calm(
  text: string,
  { page, abbreviations: known = new Set(['kl.']) }: Calm,
): Problem[] {
  return [
    ...markProblems(text),
    ...quotesPair(text),
    ...unwanted('blame', blame)(text),
    ...unwanted('alarm', alarm)(text),
    ...unwanted('diagnosis', labels)(text),
    ...mustHaveReasonAndHelp(text),
    ...abbreviations(text, known),
    ...tooLong(text),
    ...hard(text, page),
  ]
}
