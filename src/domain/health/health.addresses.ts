import { addresses } from '../../platform/web/addresses.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { type Group, type NoteKind, noteKinds, type Topic, topicsOf } from './health.types.ts'

export const healthAt = addresses({
  mine: '/helbred',
  meaning: '/helbred/sundhed-for-mig',
  body: '/helbred/soevn-og-krop',
  medicine: '/helbred/medicin',
  life: '/helbred/en-snak-om-livet',
  relations: '/helbred/naere-relationer',
  write: '/helbred/skriv',
  note: '/helbred/skrevet/:healthNote',
  notePutAway: '/helbred/skrevet/:healthNote/lagt-vaek',
  noteBroughtBack: '/helbred/skrevet/:healthNote/taget-frem',
  noteStep: '/helbred/skrevet/:healthNote/skridt',
  share: '/helbred/skrevet/:healthNote/del',
  shareEnded: '/helbred/skrevet/:healthNote/del/trukket',
  doctor: '/helbred/til-laegen',
  withMe: '/helbred/delt-med-mig',
  asking: '/helbred/maa-nogen-spoerge',
  askingAnswered: '/helbred/maa-nogen-spoerge/:asking/svar',
  talkEnded: '/helbred/samtale/:healthTalk/slut',
  check: '/helbred/aarligt-tjek',
  checkAnswered: '/helbred/aarligt-tjek/:checkOffer/svar',
  checkPrepared: '/helbred/aarligt-tjek/forberedt',
  checkHeld: '/helbred/aarligt-tjek/holdt',
  checkEnded: '/helbred/aarligt-tjek/slut',
  checkSheet: '/helbred/aarligt-tjek/ark',
  counts: '/helbred/tal',
  together: '/helbred/sammen',
  togetherOne: '/helbred/sammen/:challenge',
  togetherJoined: '/helbred/sammen/:challenge/med',
  togetherLeft: '/helbred/sammen/:challenge/ud',
  togetherEnded: '/helbred/sammen/:challenge/slut',
  desk: '/borgere/:citizen/helbred',
  deskAsked: '/borgere/:citizen/helbred/spurgt',
  deskTalk: '/borgere/:citizen/helbred/samtale',
  deskOffered: '/borgere/:citizen/helbred/tilbudt',
  deskTogether: '/borgere/:citizen/helbred/sammen',
})

/** The page on which one writes: kind and question travel with the address, never the words. */
export const writeAt = (kind: NoteKind, topic?: Topic | null) =>
  healthAt.write({}, topic ? { om: kind, emne: topic } : { om: kind })

export const kindOf = (named: string | null | undefined): NoteKind =>
  noteKinds.find((kind) => kind === named) ?? 'meaning'
export const topicOf = (kind: NoteKind, named: string | null | undefined): Topic | null =>
  topicsOf(kind).find((topic) => topic === named) ?? null
/** Where each place of the room is. */
export const groupAt = (group: Group) => healthAt[group]()
/** Whether the room is the reader's own, and not one they come to beside somebody else's life. */
export const isOwnLife = ({ person }: Visit) => person?.kinds.includes('citizen') ?? false
