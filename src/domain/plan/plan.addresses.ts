import { addresses } from '../../platform/web/addresses.ts'
import type { OwnKind, TurnKind } from './plan.types.ts'

/** The plan's places. What a person does has a noun of its own: a step is *taget*, not "patched". */
export const planAt = addresses({
  mine: '/min-kurs',
  hopes: '/min-kurs/haab',
  write: '/min-kurs/haab/nyt',
  words: '/min-kurs/ord/:words',
  wordsPutAway: '/min-kurs/ord/:words/lagt-vaek',
  wordsBroughtBack: '/min-kurs/ord/:words/taget-frem',
  wordsMoved: '/min-kurs/ord/:words/flyttet',
  sheet: '/min-kurs/ark',
  areas: '/min-kurs/omraader',
  goals: '/min-kurs/maal',
  newGoal: '/min-kurs/maal/nyt',
  goal: '/min-kurs/maal/:goal',
  goalWords: '/min-kurs/maal/:goal/ret',
  goalAnswer: '/min-kurs/maal/:goal/svar',
  goalCompletion: '/min-kurs/maal/:goal/naaet',
  goalReopening: '/min-kurs/maal/:goal/aabnet-igen',
  goalPause: '/min-kurs/maal/:goal/pause',
  goalResumption: '/min-kurs/maal/:goal/taget-op',
  goalNewWay: '/min-kurs/maal/:goal/ny-vej',
  goalStepBack: '/min-kurs/maal/:goal/tilbage',
  newStep: '/min-kurs/skridt/nyt',
  step: '/min-kurs/skridt/:step',
  stepWords: '/min-kurs/skridt/:step/ret',
  stepAnswer: '/min-kurs/skridt/:step/svar',
  stepCompletion: '/min-kurs/skridt/:step/taget',
  stepReopening: '/min-kurs/skridt/:step/aabnet-igen',
  stepPause: '/min-kurs/skridt/:step/pause',
  stepResumption: '/min-kurs/skridt/:step/taget-op',
  stepNewWay: '/min-kurs/skridt/:step/ny-vej',
  stepStepBack: '/min-kurs/skridt/:step/tilbage',
  stepPutAway: '/min-kurs/skridt/:step/lagt-vaek',
  stepBroughtBack: '/min-kurs/skridt/:step/taget-frem',
  withMe: '/skridt-med-mig',
  course: '/borgere/:citizen/kurs',
  proposal: '/borgere/:citizen/maal/nyt',
  proposalWords: '/borgere/:citizen/maal/:goal/ret',
  promise: '/borgere/:citizen/loefte/nyt',
})

/** Where each bend of a step's way is recorded. */
export const stepTurnAt = {
  completion: planAt.stepCompletion,
  reopening: planAt.stepReopening,
  pause: planAt.stepPause,
  resumption: planAt.stepResumption,
  new_way: planAt.stepNewWay,
  step_back: planAt.stepStepBack,
} as const satisfies Record<TurnKind, unknown>

export const goalTurnAt = {
  completion: planAt.goalCompletion,
  reopening: planAt.goalReopening,
  pause: planAt.goalPause,
  resumption: planAt.goalResumption,
  new_way: planAt.goalNewWay,
  step_back: planAt.goalStepBack,
} as const satisfies Record<TurnKind, unknown>

/** How a kind of own words is named in an address: part of /min-kurs/haab/nyt?slags=… for good. */
export const slags: Record<OwnKind, string> = {
  hope: 'haab',
  good_life: 'godt-liv',
  resource: 'styrke',
  flourish: 'blomstrer',
  give: 'bidrag',
  meet_me: 'moed-mig',
  story: 'fortaelling',
  milestone: 'det-skete',
  role_have: 'rolle-har',
  role_miss: 'rolle-savner',
  role_try: 'rolle-proever',
}

/** The kind that an address asks for; hopes when it asks for none that exists. */
export const kindOf = (asked: string | null): OwnKind => {
  const found = Object.entries(slags).find(([, name]) => name === asked)
  return (found?.[0] as OwnKind | undefined) ?? 'hope'
}

export const writeAt = (kind: OwnKind) => planAt.write({}, { slags: slags[kind] })
