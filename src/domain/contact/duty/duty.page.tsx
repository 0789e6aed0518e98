import { clock } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { Bed, Stay } from '../acute/acute.queries.ts'
import { contactAt } from '../contact.addresses.ts'
import { dutyAt } from './duty.addresses.ts'
import type { Shift, ShiftHandover } from './duty.queries.ts'
import { dutyWords } from './duty.words.ts'
import { HandoverCard } from './handover.card.tsx'
import { LogCard } from './log.card.tsx'

export interface DutyPageProps {
  visit: Visit
  shift: Shift | undefined
  /** Everybody who is on duty now. */
  now: readonly Shift[]
  waiting: { open: number; danger: boolean }
  plans: readonly { id: string; name: string }[]
  handovers: readonly ShiftHandover[]
  beds: readonly Bed[]
  followUps: readonly Stay[]
  filled: Filled
}

/** The duty desk on one page: what must be seen first, a call to write down, and what the night has. */
export function DutyPage(props: DutyPageProps) {
  const { visit, shift, waiting } = props
  const w = dutyWords[visit.lang]
  const lead = shift ? w.leadOn(clock(shift.until, visit.lang)) : w.leadOff
  return (
    <Page visit={visit} title={w.title} aside={<Aside {...props} />}>
      <PageHead title={w.title} lead={lead} />
      {shift?.phone && <p>{w.rings(shift.phone)}</p>}
      <ErrorSummary lang={visit.lang} problems={props.filled.problems} />
      {waiting.danger && (
        <Hint>
          <a href={contactAt.inbox()}>{w.dangerOpen}</a>
        </Hint>
      )}
      <HandoverCard visit={visit} shift={shift} handovers={props.handovers} filled={props.filled} />
      {shift && <LogCard visit={visit} filled={props.filled} />}
      <FollowUps visit={visit} stays={props.followUps} />
      {shift && <Plans visit={visit} plans={props.plans} />}
    </Page>
  )
}

function FollowUps({ visit, stays }: { visit: Visit; stays: readonly Stay[] }) {
  const w = dutyWords[visit.lang]
  if (stays.length === 0) return null
  return (
    <Card title={w.followUps}>
      <List
        items={stays.map((stay) => (
          <a href={dutyAt.stay({ stay: stay.id })}>{w.followUp(stay.guest || w.guest)}</a>
        ))}
      />
    </Card>
  )
}

function Plans({ visit, plans }: Pick<DutyPageProps, 'visit' | 'plans'>) {
  const w = dutyWords[visit.lang]
  return (
    <Card title={w.plansTitle}>
      <p class="by">{plans.length > 0 ? w.plansLead : w.plansNone}</p>
      <List
        items={plans.map(({ id, name }) => <a href={dutyAt.plan({ citizen: id })}>{name}</a>)}
      />
    </Card>
  )
}

function Aside({ visit, now, waiting, beds }: DutyPageProps) {
  const w = dutyWords[visit.lang]
  const free = beds.filter(({ stay }) => !stay).length
  return (
    <>
      <Card title={w.nowTitle}>
        {now.length === 0 && <p>{w.nobodyNow}</p>}
        <List
          items={now.map((one) => w.onDuty(one.name, one.unit, clock(one.until, visit.lang)))}
        />
        <a href={dutyAt.roster()}>{w.rosterTitle}</a>
      </Card>
      <Card>
        <p>{w.openCount(String(waiting.open))}</p>
        <List
          items={[
            <a href={contactAt.inbox()}>{w.inbox}</a>,
            ...(beds.length > 0
              ? [
                  <>
                    <a href={dutyAt.beds()}>{w.bedsLink}</a>{' '}
                    <span class="by">{w.bedsFree(String(free), String(beds.length))}</span>
                  </>,
                ]
              : []),
            <a href={dutyAt.outreach()}>{w.outreachLink}</a>,
          ]}
        />
      </Card>
    </>
  )
}
