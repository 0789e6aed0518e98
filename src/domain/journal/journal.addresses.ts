import { addresses } from '../../platform/web/addresses.ts'

export const journalAt = addresses({
  mine: '/journal',
  minePaper: '/journal/ark',
  mineOne: '/journal/:note',
  photo: '/journal/billede/:photo',
  photoBack: '/journal/billede/:photo/taget-tilbage',
  comment: '/journal/:note/bemaerkning',
  desk: '/borgere/:citizen/journal',
  deskNew: '/borgere/:citizen/journal/ny',
  deskDraftGone: '/borgere/:citizen/journal/ny/:note/sluppet',
  deskOne: '/borgere/:citizen/journal/:note',
  deskAdd: '/borgere/:citizen/journal/:note/tilfoejet',
  deskAnswer: '/borgere/:citizen/journal/:note/svar',
  deskStep: '/borgere/:citizen/journal/:note/skridt',
  deskAgain: '/borgere/:citizen/journal/:note/samme-igen',
  phrases: '/vendinger',
  phraseAway: '/vendinger/:phrase/lagt-vaek',
})
