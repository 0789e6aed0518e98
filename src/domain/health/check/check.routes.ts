import { actorId, type Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { peopleAround } from '../../circle/index.ts'
import { healthAt } from '../health.addresses.ts'
import { offerForm, preparedForm, pressForm, wishForm } from '../health.forms.ts'
import { ownNotes } from '../notes/notes.queries.ts'
import { CheckPage } from './check.own.tsx'
import { checkHeld, checkWish, endCheck, prepareCheck, wishCheck } from './check.queries.ts'
import { CheckSheet } from './check.sheet.tsx'
import { checkWords } from './check.words.ts'
import { answerOffer, offerToMe } from './offers.queries.ts'

const own = { who: 'person', purpose: 'own_health' } as const

const checkPage = async (visit: Visit, read: Read, filled: Filled) =>
  CheckPage({
    visit,
    wish: await checkWish(read),
    offer: await offerToMe(read),
    people: await peopleAround(read, actorId(read)),
    filled,
  })

export const checkRoutes: Route[] = [
  page(healthAt.check, own, (visit, read) => checkPage(visit, read, nothingFilled)),
  action(
    healthAt.check,
    { ...own, form: wishForm, again: checkPage },
    async (visit, write, { remindOn, companion }) => {
      if (remindOn < visit.today) throw new Refused('remindOn', checkWords[visit.lang].remindPast)
      const around = await peopleAround(write, actorId(write))
      if (companion && !around.some(({ id }) => id === companion)) throw new Missing()
      await wishCheck(write, { remindOn, companion: companion || null })
      return seeOther(healthAt.check(), checkWords[visit.lang].saved)
    },
  ),
  action(healthAt.checkAnswered, { ...own, form: offerForm }, async (visit, write, { answer }) => {
    await answerOffer(write, visit.params.checkOffer ?? '', answer, visit.today)
    return seeOther(healthAt.check(), checkWords[visit.lang].offerAnswered)
  }),
  action(
    healthAt.checkPrepared,
    { ...own, form: preparedForm, again: checkPage },
    async (visit, write, input) => {
      await prepareCheck(write, input)
      return seeOther(healthAt.check(), checkWords[visit.lang].prepared)
    },
  ),
  action(healthAt.checkHeld, { ...own, form: pressForm }, async (visit, write) => {
    await checkHeld(write, visit.today)
    return seeOther(healthAt.check(), checkWords[visit.lang].heldDone)
  }),
  action(healthAt.checkEnded, { ...own, form: pressForm }, async (visit, write) => {
    await endCheck(write)
    return seeOther(healthAt.check(), checkWords[visit.lang].ended)
  }),
  page(healthAt.checkSheet, own, async (visit, read) => {
    const wish = await checkWish(read)
    if (!wish) throw new Missing()
    return CheckSheet({ visit, wish, questions: await ownNotes(read, ['question']) })
  }),
]
