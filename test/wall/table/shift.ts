import { all, reads, signedIn, when, writes } from '../rules.ts'
import { does, type RouteTable, shows } from './row.ts'

const another = when('of another', (thing, me) => thing.citizen_id !== me)

/** Before one meets, from one shift to the next, and around one person together. */
export const shiftTable: RouteTable = {
  'GET /i-dag/:appointment': shows(all(another, reads('appointments')), 'prepare'),
  'GET /vagtskifte': shows(signedIn, 'day'),
  'GET /faelles-liste': shows(signedIn, 'prepare'),
  'POST /borgere/:citizen/journal/:note/videre': does(all(another, writes('journal')), 'prepare', {
    sees: all(another, reads('journal')),
  }),
  'POST /borgere/:citizen/journal/:note/laest': does(all(another, reads('journal')), 'prepare'),
}
