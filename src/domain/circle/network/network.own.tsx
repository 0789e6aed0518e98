import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Rings } from '../../../ui/rings/rings.tsx'
import { circleAt } from '../circle.addresses.ts'
import { circleWords } from '../circle.words.ts'
import { RingList } from './network.list.tsx'
import { type Placed, rings } from './network.queries.ts'
import { networkWords } from './network.words.ts'

/** The drawing, and the same names as a list in which each can be moved. */
export function NetworkPage({ visit, placed }: { visit: Visit; placed: Placed[] }) {
  const w = networkWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} place={circleWords[visit.lang].title} layout="narrow">
      <BackLink href={circleAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      {placed.length === 0 && <Empty title={w.none} text={w.noneText} />}
      <Card>
        <Drawing visit={visit} placed={placed} />
        <Button href={circleAt.networkNew()}>{w.add}</Button>
      </Card>
      {placed.length > 0 && (
        <Card title={w.list}>
          <RingList visit={visit} placed={placed} />
        </Card>
      )}
      <p>{w.share}</p>
    </Page>
  )
}

function Drawing({ visit, placed }: { visit: Visit; placed: Placed[] }) {
  const w = networkWords[visit.lang]
  return (
    <Rings
      me={w.me}
      label={w.drawing}
      rings={rings.map((ring) => ({
        title: w.rings[ring],
        names: placed
          .filter((one) => one.ring === ring)
          .map(({ name, avoid }) => ({ name, quiet: avoid })),
      }))}
    />
  )
}

/** For one with whom the drawing is shared: to look at. */
export function NetworkCard({ visit, placed }: { visit: Visit; placed: Placed[] }) {
  if (placed.length === 0) return null
  return (
    <Card title={networkWords[visit.lang].shared}>
      <Drawing visit={visit} placed={placed} />
      <RingList visit={visit} placed={placed} reads />
    </Card>
  )
}
