import type { Read } from '../../../platform/data/db.ts'
import { both, choices, type Filled, form, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { contactAt } from '../contact.addresses.ts'
import { theDoor } from '../contact.door.ts'
import { meetings } from '../contact.types.ts'
import { wordsMax } from '../write/write.forms.ts'
import { writeWords } from '../write/write.words.ts'
import { ChangedPage } from './changed.own.tsx'
import { changedWords } from './changed.words.ts'
import { contactStaff, tellOfChange } from './changed.writes.ts'

const own = { who: 'person', purpose: 'own_plan' } as const

const changedForm = form({
  words: text({ label: both(changedWords, 'words'), max: wordsMax, required: true }),
  meeting: choices({ label: both(writeWords, 'meeting'), of: meetings }),
})

const show = async (visit: Visit, read: Read, filled?: Filled) =>
  ChangedPage({ visit, staff: await contactStaff(read), ...(filled ? { filled } : {}) })

export const changedRoutes: Route[] = [
  page(contactAt.changed, own, (visit, read) => show(visit, read)),
  action(
    contactAt.changed,
    { ...own, form: changedForm, again: show },
    async (visit, write, { words, meeting }) => {
      const door = await theDoor(write, visit.today)
      if (!door)
        throw new Refused('words', writeWords[visit.lang].noDoorText(visit.municipality.phone))
      const { id } = await tellOfChange(write, {
        unit: door.id,
        words,
        meeting,
        about: 'self',
        answerWay: 'here',
        young: false,
      })
      return seeOther(contactAt.mineOne({ contact: id }), changedWords[visit.lang].sent)
    },
  ),
]
