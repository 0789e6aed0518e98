import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { healthAt } from '../health.addresses.ts'
import { pressForm, saysForm } from '../health.forms.ts'
import { AskingPage } from './asking.own.tsx'
import { answerAsking, askingsOfMe, opennessOfMe, say } from './asking.queries.ts'
import { askingWords } from './asking.words.ts'
import { endTalk } from './talk.queries.ts'

const own = { who: 'person', purpose: 'own_health' } as const

const askingPage = async (visit: Visit, read: Read, filled: Filled) =>
  AskingPage({
    visit,
    askings: await askingsOfMe(read),
    openness: await opennessOfMe(read),
    filled,
  })

/** A day belongs to not now, and lies ahead. */
function untilOf(visit: Visit, { says, until }: { says: 'yes' | 'not_now'; until: string }) {
  if (says === 'yes' || !until) return null
  if (until < visit.today) throw new Refused('until', askingWords[visit.lang].untilPast)
  return until
}

export const askingRoutes: Route[] = [
  page(healthAt.asking, own, (visit, read) => askingPage(visit, read, nothingFilled)),
  action(
    healthAt.asking,
    { ...own, form: saysForm, again: askingPage },
    async (visit, write, input) => {
      const { says, person } = input
      const isSaid = async () => (await opennessOfMe(write)).some((one) => one.person === person)
      if (person && !(await isSaid())) throw new Missing()
      await say(write, { says, until: untilOf(visit, input), person: person || null })
      return seeOther(healthAt.asking(), askingWords[visit.lang].answered)
    },
  ),
  action(
    healthAt.askingAnswered,
    { ...own, form: saysForm, again: askingPage },
    async (visit, write, input) => {
      const until = untilOf(visit, input)
      await answerAsking(write, visit.params.asking ?? '', { says: input.says, until })
      return seeOther(healthAt.asking(), askingWords[visit.lang].answered)
    },
  ),
  action(healthAt.talkEnded, { ...own, form: pressForm }, async (visit, write) => {
    await endTalk(write, visit.params.healthTalk ?? '')
    return seeOther(healthAt.mine(), askingWords[visit.lang].talkEnded)
  }),
]
