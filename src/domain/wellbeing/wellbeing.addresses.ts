import { addresses } from '../../platform/web/addresses.ts'
import type { ListName, Process, ThoughtKind } from './wellbeing.types.ts'

export const wellbeingAt = addresses({
  mine: '/saadan-gaar-det',
  checkIn: '/saadan-gaar-det/lige-nu',
  before: '/saadan-gaar-det/foer',
  picture: '/saadan-gaar-det/billede',
  ties: '/saadan-gaar-det/billede/knyt',
  helps: '/saadan-gaar-det/det-hjaelper-mig',
  signs: '/saadan-gaar-det/tegn',
  ways: '/saadan-gaar-det/mine-maader',
  belonging: '/saadan-gaar-det/hoere-til',
  lonely: '/saadan-gaar-det/alene',
  write: '/saadan-gaar-det/skriv',
  thought: '/saadan-gaar-det/ord/:thought',
  thoughtPutAway: '/saadan-gaar-det/ord/:thought/lagt-vaek',
  thoughtBroughtBack: '/saadan-gaar-det/ord/:thought/taget-frem',
  thoughtHelped: '/saadan-gaar-det/ord/:thought/hjalp',
  helpedTakenBack: '/saadan-gaar-det/ord/:thought/hjalp/fortrudt',
  measures: '/saadan-gaar-det/maerker',
  newMeasure: '/saadan-gaar-det/maerker/nyt',
  measure: '/saadan-gaar-det/maerker/:measure',
  measureEntry: '/saadan-gaar-det/maerker/:measure/sat',
  entryTakenBack: '/saadan-gaar-det/maerker/:measure/taget-tilbage',
  measureWords: '/saadan-gaar-det/maerker/:measure/ret',
  measurePutAway: '/saadan-gaar-det/maerker/:measure/lagt-vaek',
  measureBroughtBack: '/saadan-gaar-det/maerker/:measure/taget-frem',
  questionnaires: '/saadan-gaar-det/skemaer',
  questionnaire: '/saadan-gaar-det/skema',
  result: '/saadan-gaar-det/svar/:result',
  resultPutAway: '/saadan-gaar-det/svar/:result/lagt-vaek',
  resultBroughtBack: '/saadan-gaar-det/svar/:result/taget-frem',
  nudges: '/saadan-gaar-det/puf',
  newNudge: '/saadan-gaar-det/puf/nyt',
  nudgeSeen: '/saadan-gaar-det/puf/:nudge/set',
  nudgeStopped: '/saadan-gaar-det/puf/:nudge/stoppet',
  nudgeResumed: '/saadan-gaar-det/puf/:nudge/fortrudt',
  sending: '/puf-jeg-sender',
  sendingYes: '/puf-jeg-sender/:nudge/ja',
  sendingNo: '/puf-jeg-sender/:nudge/nej',
  share: '/saadan-gaar-det/del',
  shared: '/saadan-gaar-det/del/givet',
  withdrawn: '/saadan-gaar-det/del/trukket',
  counted: '/saadan-gaar-det/taelles-med',
  countedEnded: '/saadan-gaar-det/taelles-med/trukket',
  sheet: '/saadan-gaar-det/ark',
  ofOther: '/delt-med-mig/:citizen/saadan-gaar-det',
  figures: '/overblik/saadan-gaar-det',
})

/** How a process and a kind are named in an address: for good. */
export const processSlugs: Record<Process, string> = {
  connectedness: 'forbundethed',
  hope: 'haab',
  identity: 'identitet',
  meaning: 'mening',
  empowerment: 'handlekraft',
}
const kindSlugs: Record<ThoughtKind, string> = {
  check_in: 'lige-nu',
  included: 'med',
  barrier_me: 'hos-mig',
  barrier_municipality: 'hos-kommunen',
  barrier_community: 'i-faellesskabet',
  lonely: 'alene',
  medicine: 'hjaelper',
  early_sign: 'tegn',
  way_voices: 'stemmer',
  way_anxiety: 'angst',
  way_sleep: 'soevn',
  way_other: 'andet',
}

const named = <K extends string>(table: Record<K, string>, slug: string | null): K | undefined =>
  (Object.entries(table) as [K, string][]).find(([, name]) => name === slug)?.[0]

export const processAt = (slug: string | null) => named(processSlugs, slug)
export const kindAt = (slug: string | null) => named(kindSlugs, slug)

export const checkInAt = (process: Process) =>
  wellbeingAt.checkIn({}, { om: processSlugs[process] })
export const writeAt = (kind: ThoughtKind) => wellbeingAt.write({}, { om: kindSlugs[kind] })
export const questionnaireAt = (code: string) => wellbeingAt.questionnaire({}, { navn: code })
export const tiesAt = (process: Process) => wellbeingAt.ties({}, { om: processSlugs[process] })
export const shareAt = (object: string) => wellbeingAt.share({}, { hvad: object })

export const listAt: Record<ListName, () => string> = {
  helps: () => wellbeingAt.helps(),
  signs: () => wellbeingAt.signs(),
  ways: () => wellbeingAt.ways(),
  belonging: () => wellbeingAt.belonging(),
  lonely: () => wellbeingAt.lonely(),
}
/** The page on which one makes a mark: for belonging it begins with a name and a scale. */
export const newMeasureAt = (about: 'own' | 'included') =>
  wellbeingAt.newMeasure({}, { om: about === 'included' ? 'hoere-til' : undefined })
