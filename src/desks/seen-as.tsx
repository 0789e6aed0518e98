import { circleAt, nameOf } from '../domain/circle/index.ts'
import { actorId, type Read } from '../platform/data/db.ts'
import { Missing } from '../platform/web/errors.ts'
import type { Visit } from '../platform/web/visit.ts'
import { BackLink } from '../ui/back-link/back-link.tsx'
import { Empty } from '../ui/empty/empty.tsx'
import { PageHead } from '../ui/heading/heading.tsx'
import { Page } from '../ui/page/page.tsx'
import { isEmpty, LifeCards, lifeFor } from './life.tsx'
import { sharedWords } from './shared.words.ts'

/** "See my page as Ida sees it": the same queries through the same policies, as that person. */
export async function seenAsPage(visit: Visit, read: Read) {
  const w = sharedWords[visit.lang]
  const person = visit.params.person ?? ''
  const name = await nameOf(read, person)
  if (!name || person === actorId(read)) throw new Missing()
  const life = await read.seenBy(person, (other) => lifeFor(other, actorId(read)))
  return (
    <Page visit={visit} title={w.seenTitle(name)} layout="narrow">
      <BackLink href={circleAt.person({ person })} label={w.seenBack(name)} />
      <PageHead title={w.seenTitle(name)} lead={w.seenLead(name)} />
      {isEmpty(life) && <Empty title={w.seenNothing(name)} />}
      <LifeCards visit={visit} life={life} />
    </Page>
  )
}
