import { TieCard, tieOf } from '../domain/direction/index.ts'
import { showGoal } from '../domain/plan/index.ts'
import type { Read } from '../platform/data/db.ts'
import type { Visit } from '../platform/web/visit.ts'

/** One wish, and where it belongs in the municipality's plan when the person has said so. */
export const wishPage = (visit: Visit, read: Read) =>
  showGoal(visit, read, async (wish) => (
    <TieCard visit={visit} goal={wish.id} tie={await tieOf(read, wish.id)} />
  ))
