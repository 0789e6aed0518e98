import { all, any, one, own } from '../rules.ts'
import type { Tables } from './row.ts'

const mine = own()
const alone = { reads: mine, changes: mine, adds: mine, removes: mine }

/** A private place for own writing, pictures and signs: under a key of its own, seen by no role. */
export const ownTables: Tables = {
  'own.room': alone,
  'own.page': alone,
  'own.picture': { reads: mine, adds: mine, removes: mine },
  'own.shared_item': {
    reads: any(mine, all(own('person_id'), one('own_room'))),
    adds: mine,
    removes: mine,
  },
}
