import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { type HelpLine, momentOf, sayOpening, telephone, Week } from '../../municipality/index.ts'
import type { Place } from '../door/door.queries.ts'
import { Hosts, PlaceFacts } from '../door/place-parts.tsx'
import type { Way } from './finder.queries.ts'
import { finderWords } from './finder.words.ts'

/** What a way leads to, looked up once for the page. */
export interface Known {
  places: readonly Place[]
  lines: readonly HelpLine[]
}

/** One way on: why it may fit, whether it is open, whom one meets, and the number. */
export function WayCard({ visit, way, known }: { visit: Visit; way: Way; known: Known }) {
  const w = finderWords[visit.lang]
  const place = known.places.find(({ id }) => id === way.placeId)
  const line = known.lines.find(({ id }) => id === way.lineId)
  const said = way.said[visit.lang]
  const law = way.law && <p class="by">{w.law(way.law)}</p>
  if (place)
    return (
      <Card title={place.name} level={3} note={w.runBy[place.runBy]}>
        <p>{said}</p>
        <PlaceFacts visit={visit} place={place} />
        {law}
        <Call visit={visit} phone={place.phone} name={place.name} />
      </Card>
    )
  if (line)
    return (
      <Card title={line.name} level={3}>
        <p>{said}</p>
        <p>
          <b>{sayOpening(line.calendar, momentOf(visit.now), visit.lang, 'phone')}</b>{' '}
          <span class="by">{line.cost[visit.lang]}</span>
        </p>
        <Call visit={visit} phone={line.phone} name={line.name} />
      </Card>
    )
  return (
    <Card>
      <p>{said}</p>
    </Card>
  )
}

function Call({ visit, phone, name }: { visit: Visit; phone: string; name: string }) {
  if (!phone) return null
  return (
    <Row>
      <Button kind="secondary" href={telephone(phone)} about={name}>
        {finderWords[visit.lang].call(phone)}
      </Button>
    </Row>
  )
}

/** A place by itself, with all its hours. */
export function PlaceCard({ visit, place }: { visit: Visit; place: Place }) {
  const w = finderWords[visit.lang]
  return (
    <Card title={place.name} level={3} id={place.code}>
      <p>{place.what[visit.lang]}</p>
      <PlaceFacts visit={visit} place={place} />
      {place.hosts.length > 0 && <Hosts visit={visit} hosts={place.hosts} />}
      {place.opening && place.calendar && (
        <Fold title={w.hours} note={place.name}>
          <Week
            visit={visit}
            opening={place.opening}
            calendar={place.calendar}
            today={visit.today}
          />
        </Fold>
      )}
      <Call visit={visit} phone={place.phone} name={place.name} />
    </Card>
  )
}
