/** Words that Danish readers hear as blame, alarm or a label, each with its forms and a way out. */
export interface Unwanted {
  /** Matches in lower case, between word boundaries. */
  pattern: RegExp
  say: string
}

const whole = (forms: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'u')

/** The blame list of the written standard, by stem: forkert, forkerte; afvist, afvises, afvisning. */
export const blame: readonly Unwanted[] = [
  {
    pattern: whole('fejl\\p{L}* begået|beg(?:å(?:r|et|s)?|ik)(?: \\p{L}+){0,2} fejl\\p{L}*'),
    say: 'sig hvad der skete',
  },
  {
    pattern: whole('(?:har )?lavet (?:en |nogle )?fejl|sket en fejl'),
    say: 'sig hvad vi ikke kunne, og hvad der er gemt',
  },
  { pattern: whole('forkert(?:e|es)?'), say: 'sig hvordan det kan skrives' },
  { pattern: whole('ugyldig(?:t|e|hed|heden)?'), say: '”Vi kan ikke læse …”, med et eksempel' },
  {
    pattern: whole('afvis(?:t|te|e|er|es|ning|ninger|ningen)?'),
    say: 'sig hvem der sagde nej, og hvad man så kan',
  },
  { pattern: whole('manglende|mangelfuld(?:t|e)?'), say: 'sig hvad der kan skrives' },
  {
    pattern: whole('udebl(?:ive|iver|ev|evet|evne|even|ivelse|ivelser|ivelsen)'),
    say: '”Mødet blev ikke til noget.”',
  },
  { pattern: whole('påkræv(?:et|ede|es|er)|obligatorisk(?:e)?'), say: '”Skriv …”, med grunden' },
  { pattern: whole('umotiver(?:et|ede)'), say: 'sig hvad personen gjorde eller sagde' },
  { pattern: whole('adgang nægtet|nægtet adgang'), say: '”Vi kan ikke vise siden.”' },
  {
    pattern: whole('ikke gennemført'),
    say: '”Vil du fortsætte, lave det om eller lægge det på hylden?”',
  },
]

export const alarm: readonly Unwanted[] = [
  { pattern: whole('advar(?:e|er|ede|et|sel|sler|slen|slerne)'), say: 'sig hvad der sker nu' },
  { pattern: whole('straks|omgående|øjeblikkelig(?:t|e)?'), say: '”nu”, eller et tidspunkt' },
  { pattern: whole('sidste (?:chance|frist)'), say: 'sig hvornår, og hvad der sker bagefter' },
  { pattern: whole('er du sikker'), say: 'sig hvad der sker, hvis man trykker' },
]

/**
 * A person has a diagnosis and never is one. The nouns are always refused; the adjectives where
 * they stand alone for people: "de psykisk syge", but not "en depressiv periode".
 */
const diagnosisNouns =
  '(?:skizofrenik|psykotik|alkoholik|epileptik|hysterik)er(?:e|en|ne|ens|nes|s)?|autist(?:en|er|erne)?|' +
  '(?:\\p{L}*mis)bruger(?:e|en|ne)?|narkoman(?:en|er|erne)?|borderliner(?:e|en|ne)?|' +
  'anorekti?ker(?:e|en|ne)?|psykopat(?:en|er|erne)?|psykiatripatient(?:en|er|erne)?'
const diagnosisAdjectives =
  '(?:skizofren|depressiv|bipolar|bipolær|psykotisk|sindslidende|sindssyg|psykisk syg|paranoid|dement|autistisk)e?'
const article = '(?:en|den|de|disse|vores|alle|mange|nogle|som|flere)'
const standsAlone =
  '(?=\\s*(?:[.,;:!?”)]|$)|\\s+(?:er|har|kan|vil|får|bor|som|der|med|i|på|og|fra|til|hos|skal|må)(?!\\p{L}))'

export const labels: readonly Unwanted[] = [
  { pattern: whole(diagnosisNouns), say: 'et menneske med …' },
  {
    pattern: new RegExp(`(?<!\\p{L})${article} ${diagnosisAdjectives}${standsAlone}`, 'u'),
    say: 'et menneske med …',
  },
]
