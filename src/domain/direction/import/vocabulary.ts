import { wordsOf } from './scan.ts'

/**
 * The general Danish words of development plans. Layout decides first (lists, levels, numbers,
 * names that come back); a word only says what a thing already seen is. No plan's own headings.
 */
export type Kind = 'goal' | 'action' | 'quote'

const areaNouns = [
  'tema',
  'temaområde',
  'indsatsområde',
  'fokusområde',
  'fokuspunkt',
  'udviklingsområde',
  'satsningsområde',
  'pejlemærke',
  'sigtelinje',
  'prioritet',
  'spor',
]

/** "fokusområder", "temaerne": several of what the plan turns on. */
export const areaWords = wordsOf(...areaNouns.map((noun) => `${noun}(?:er|e|r|erne|rne|ne)?`))

/** "Tema 2: ...", "Pejlemærke: ...", "3. indsatsområde". A heading that says it is one of them. */
export const areaLabel = (heading: string): string | null => {
  const first = heading.match(areaWordFirst)
  return first &&
    /^\s*(?:\d+|[ivx]+(?![\p{L}]))?\s*(?:[.:)–—-]|$)/iu.test(heading.slice(first[0].length))
    ? first[0].toLowerCase()
    : null
}
const areaWordFirst = new RegExp(`^${wordsOf(...areaNouns).source}`, 'iu')

const goalNames = wordsOf(
  '(?:del|hoved)?mål(?:et|ene|sætning|sætninger|sætningerne)?',
  '(?:her|hvor) vil vi hen',
  'vi (?:opnå|ønsker|stræber)',
  '(?:vil|skal) vi (?:opnå|nå)',
  'ønsker vi',
)
const actionNames = wordsOf(
  'indsats(?:er|en|erne)?',
  '(?:prøve)?handling(?:er|erne)?',
  'handleplan(?:er)?',
  'tiltag(?:ene)?',
  'initiativ(?:er|erne)?',
  'aktivitet(?:er|erne)?',
  '(?:gør|vil|skal) vi(?: gøre)?',
  'vi (?:vil|gør)',
  'kommer vi derhen',
)
const quoteNames = wordsOf('citat(?:er)?', 'udsagn', 'stemmer', 'siger (?:borgerne|brugerne)')

/**
 * What a sub-heading announces. The word leads ("Mål for ...") or the heading is short
 * ("Vores konkrete handlinger"): a long heading with the word inside is about something else.
 */
export const kindOfHeading = (heading: string): Kind | null => {
  const bare = heading.replace(/:$/, '').trim()
  const says = (names: RegExp) =>
    (bare.match(names)?.index ?? -1) === 0 || (bare.split(/\s+/).length <= 4 && names.test(bare))
  if (areaWords.test(bare)) return null
  if (says(quoteNames)) return 'quote'
  if (says(goalNames)) return 'goal'
  return says(actionNames) ? 'action' : null
}

const filler =
  '(?:[ ,]+(?:derfor|være|er|at|om|bl\\.? ?a\\.?|blandt andet|særligt|især|konkret|også|fremover|følgende|efter|ved))*'
const ending = (...phrases: string[]) =>
  new RegExp(`${wordsOf(...phrases).source}${filler}\\s*:?$`, 'iu')

const goalLead = ending(
  'mål(?:et|ene)?',
  'vi (?:ønsker|stræber)',
  '(?:stræber|ønsker) vi',
  'opnå',
  'mål(?:et|ene)? er',
)
const actionLead = ending(
  '(?:vil|skal) (?:vi|kommunen|indsats(?:en|erne)?)(?: gøre)?',
  '(?:vi|kommunen|indsats(?:en|erne)?) (?:vil|skal)(?: gøre)?',
  'gør vi',
  'vi gør',
  'indsats(?:en|er|erne)',
  'handling(?:er|erne)?',
  'tiltag',
  'initiativer',
  'aktiviteter',
)

/** What the last words of the line before a list promise: "... vil vi derfor:". */
export const kindOfLead = (lead: string): Kind | null =>
  actionLead.test(lead) ? 'action' : goalLead.test(lead) ? 'goal' : null

/** Parts that come after everything a plan wants to do. */
export const backWords = wordsOf(
  'kilder',
  'kildeliste',
  'referencer',
  'referenceliste',
  'litteratur(?:liste)?',
  'noter',
  'ordliste',
  'begreber',
  'definition(?:er|en|erne)?',
  'bilag',
)

/** Parts that frame a plan. Such a heading can also stand inside an area. */
export const frameWords = wordsOf(
  'indhold(?:sfortegnelse)?',
  'forord',
  'indledning',
  'konklusion',
  'perspektivering',
  'afslutning',
  'afrunding',
  'opfølgning',
  'evaluering',
  'implementering',
  'organisering',
  'økonomi',
  'tidsplan',
  'proces(?:sen)?',
  'det videre arbejde',
  'kontakt',
  'læs mere',
)

/** Who speaks in a plan besides the municipality itself. */
export const voices = wordsOf(
  '(?:en |ung |tidligere |frivillig )?(?:borgere?|brugere?|beboere?|deltagere?|medarbejdere?|ledere?|pårørende|samarbejdspartnere?|frivillig|peer|forælder|mor|far|planche|udsagn|citat)',
)

/** A sentence that is itself a goal or an action. */
export const goalSentence = /^(?:(?:vores|det overordnede) m(?:å|a|3|d)l|m(?:å|a|3|d)let) er\b/i
export const actionSentence = /^(?:vi|kommunen|derfor) vil\b/i

/** Verbs that open a thing to do. Last evidence, for lists that nothing else announces. */
export const doingVerbs = wordsOf(
  ...'afholde afprøve ansætte arbejde bygge etablere evaluere forbedre fortsætte fremme give gøre igangsætte inddrage indføre informere invitere kortlægge lave motivere opkvalificere oprette oplyse opsøge samarbejde samle sikre skabe styrke tilbyde uddanne udarbejde udbrede udbygge udvide udvikle understøtte undersøge undervise øge åbne'.split(
    ' ',
  ),
)
