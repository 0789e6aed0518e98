import { all, reads, signedIn, when, works, writes } from '../rules.ts'
import { does, type RouteTable, shows } from './row.ts'

const another = when('of another', (thing, me) => thing.citizen_id !== me)
const atWork = all(another, reads('journal'))
const at = '/borgere/:citizen/journal/:note'

/** Before one meets, from one shift to the next, and around one person together. */
export const shiftTable: RouteTable = {
  'GET /i-dag/:appointment': shows(all(another, reads('appointments')), 'prepare'),
  'GET /vagtskifte': shows(signedIn, 'day', { mayBeEmpty: true }),
  'GET /faelles-liste': shows(signedIn, 'prepare', { mayBeEmpty: true }),
  [`POST ${at}/videre`]: does(all(another, works(), writes('journal')), 'prepare', {
    sees: atWork,
  }),
  [`POST ${at}/laest`]: does(all(atWork, works()), 'prepare', { sees: atWork }),
}
