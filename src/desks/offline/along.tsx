import { aheadOf, sayWhen, sayWith } from '../../domain/appointment/index.ts'
import { peopleAround } from '../../domain/circle/index.ts'
import { crisisPlan, KeepPage } from '../../domain/crisis/index.ts'
import { ownWords } from '../../domain/plan/index.ts'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { alongWords } from './offline.words.ts'

const FEW = 5

/**
 * The citizen chooses what lies on their own phone: the plan for hard days always, and beside it what they tick.
 * Nothing but their own is asked for.
 */
export async function keepPage(visit: Visit, read: Read, me: Id) {
  const w = alongWords[visit.lang]
  const { name, phone } = visit.municipality
  const next = (await aheadOf(read, me)).filter((one) => !one.calledOff).slice(0, FEW)
  const around = (await peopleAround(read, me)).filter(({ isStaff }) => isStaff)
  const meet = await ownWords(read, me, ['meet_me'])
  const along = [
    {
      name: 'aftaler',
      title: w.next,
      lines: next.map((one) => {
        const title = [one.title, sayWith(one, visit)].filter(Boolean).join('. ')
        const line = w.appointment(sayWhen(one, visit), title)
        return one.place ? w.at(line, one.place) : line
      }),
    },
    {
      name: 'hvem',
      title: w.people,
      lines: [
        ...around.map((one) => w.who(one.name, one.covers ? w.covers(one.covers) : w.works)),
        w.call(name, phone),
      ],
    },
    { name: 'moedes', title: w.meet, lines: meet.map(({ words }) => words) },
  ]
  return KeepPage({
    visit,
    plan: await crisisPlan(read, me),
    along: along.filter(({ lines }) => lines.length > 0),
  })
}
