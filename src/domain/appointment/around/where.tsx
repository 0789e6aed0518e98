import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { FaceLine, kindClass } from '../../../ui/who/who.tsx'
import { faceOf } from '../../person/index.ts'
import type { Appointment } from '../appointment.types.ts'
import { isOver } from '../appointment.when.ts'
import { appointmentWords } from '../appointment.words.ts'
import { mapsOf, substitutesIn } from './around.rules.ts'
import { aroundWords } from './around.words.ts'

interface WhereProps {
  visit: Visit
  a: Appointment
}

/** Where, with a map that opens by the person's own press: the program itself asks nobody. */
export function Where({ visit, a }: WhereProps) {
  const w = aroundWords[visit.lang]
  const maps = mapsOf(a.address)
  return (
    <>
      <h3>{appointmentWords[visit.lang].whereTitle}</h3>
      {a.place}
      {a.address !== '' && (
        <>
          <p>{a.address}</p>
          <Row>
            <a href={maps.phone}>{w.mapPhone}</a>
            <a href={maps.web} rel="noreferrer nofollow">
              {w.mapWeb}
            </a>
          </Row>
          <p class="by">{w.mapTold}</p>
        </>
      )}
    </>
  )
}

/** The video call, as long as it is ahead or going on. */
export function VideoLink({ visit, a }: WhereProps) {
  const w = aroundWords[visit.lang]
  return (
    <>
      <h3>{w.linkTitle}</h3>
      <Row>
        <a href={a.link} rel="noreferrer nofollow">
          {w.linkOpen}
        </a>
      </Row>
      <p class="by">{w.linkTold}</p>
    </>
  )
}

export const hasVideo = (a: Appointment, visit: Visit): boolean =>
  a.link !== '' && a.form === 'video' && !a.calledOff && !isOver(a, visit.now)

/** Said first on the page, and with a face: somebody else comes than the one who was expected. */
export function Substitutes({ visit, a }: WhereProps) {
  const w = aroundWords[visit.lang]
  if (a.calledOff || isOver(a, visit.now)) return null
  const all = substitutesIn(a.people)
  if (all.length === 0) return null
  return (
    <Hint>
      {all.map((one) => (
        <FaceLine name={one.name} kind={kindClass(one.kinds)} src={faceOf(one)} key={one.id}>
          <p>{w.instead(one.name, one.other)}</p>
        </FaceLine>
      ))}
      <p>{w.insteadAsk}</p>
    </Hint>
  )
}
