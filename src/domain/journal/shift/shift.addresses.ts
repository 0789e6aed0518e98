import { addresses } from '../../../platform/web/addresses.ts'

export const shiftAt = addresses({
  desk: '/vagtskifte',
  passed: '/borgere/:citizen/journal/:note/videre',
  taken: '/borgere/:citizen/journal/:note/laest',
})
