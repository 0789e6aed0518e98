import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import {
  both,
  choices,
  type Filled,
  form,
  nothingFilled,
  text,
} from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleAt } from '../circle.addresses.ts'
import { ToldOfMePage, ToldPage } from './told.pages.tsx'
import {
  tell,
  tellable,
  thank,
  toldAboutMe,
  toldByMe,
  toldLately,
  toldToMe,
} from './told.queries.ts'
import { TellPage } from './told.tell.tsx'
import { toldWords } from './told.words.ts'

const relative = { who: 'person', purpose: 'told' } as const
/** So much a day is read; more is a talk that somebody should have on the phone. */
const MOST_A_DAY = 10

const tellForm = form({
  words: text({ label: both(toldWords, 'words'), max: 4000, required: true }),
  danger: choices({ label: both(toldWords, 'danger'), of: ['on'] }),
})

async function tellPage(visit: Visit, read: Read, filled: Filled) {
  const about = await tellable(read, visit.params.citizen ?? '')
  return h(TellPage, { visit, about, told: await toldByMe(read, about.id), filled })
}

export const toldRoutes: Route[] = [
  page(circleAt.tell, relative, (visit, read) => tellPage(visit, read, nothingFilled)),
  action(
    circleAt.tell,
    { ...relative, form: tellForm, again: tellPage },
    async (visit, write, input) => {
      const w = toldWords[visit.lang]
      const about = await tellable(write, visit.params.citizen ?? '')
      if ((await toldLately(write, about.id)) >= MOST_A_DAY) throw new Refused('words', w.tooMany)
      await tell(write, about.id, { words: input.words, danger: input.danger.length > 0 })
      return seeOther(circleAt.tell({ citizen: about.id }), w.sent)
    },
  ),
  page(circleAt.toldOfMe, { who: 'person', purpose: 'own_circle' }, async (visit, read) =>
    h(ToldOfMePage, { visit, told: await toldAboutMe(read) }),
  ),
  page(circleAt.told, { who: 'person', purpose: 'follow_up' }, async (visit, read) =>
    h(ToldPage, { visit, told: await toldToMe(read) }),
  ),
  action(
    circleAt.toldRead,
    { who: 'person', purpose: 'follow_up', form: form({}) },
    async (visit, write) => {
      await thank(write, visit.params.told ?? '')
      return seeOther(circleAt.told(), toldWords[visit.lang].thanked)
    },
  ),
]
