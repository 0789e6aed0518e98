import type { Visit } from '../../../platform/web/visit.ts'
import { Who } from '../../../ui/who/who.tsx'
import { momentOf, sayOpening, telephone } from '../../municipality/index.ts'
import type { Host, Place } from './door.queries.ts'

/** The people one meets: first names and what they are there. The letter stands where a picture may come. */
export function Hosts({ visit, hosts }: { visit: Visit; hosts: readonly Host[] }) {
  return (
    <ul class="plain-list">
      {hosts.map(({ name, kind, role }) => (
        <li key={name}>
          <Who name={name} kind={kind} /> <span class="by">{role[visit.lang]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Whether it is open, and where it is; then for whom and what it costs. */
export function PlaceFacts({ visit, place }: { visit: Visit; place: Place }) {
  const { lang } = visit
  const { calendar } = place
  const more = [place.openFor[lang], place.cost[lang]].filter(Boolean).join(' ')
  return (
    <>
      <p>
        {calendar && <b>{sayOpening(calendar, momentOf(visit.now), lang)} </b>}
        {place.address}
      </p>
      {more && <p class="by">{more}</p>}
    </>
  )
}

/** A number in running text, to press. */
export const CallLink = ({ phone, label }: { phone: string; label: string }) => (
  <a href={telephone(phone)}>{label}</a>
)
