import type { Read } from '../../platform/data/db.ts'
import { draftOf, dropDraft, keepDraft } from '../../platform/web/drafts.ts'
import { Forbidden } from '../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled, text } from '../../platform/web/form.ts'
import {
  action,
  page,
  Refused,
  type Reply,
  type Route,
  seeOther,
} from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { directionAt } from './direction.addresses.ts'
import { LONGEST_PASTE, PASTE, PROPOSAL, ProposalPage, ReadPage } from './direction.desk.tsx'
import { directionDeskWords } from './direction.desk.words.ts'
import { currentPlan } from './direction.queries.ts'
import { maySteer, titleOf, unfit } from './direction.rules.ts'
import { savePlan } from './direction.writes.ts'
import { type DevelopmentPlan, importPlan, importWords, readPlan } from './import/index.ts'

const steering = { who: 'person', purpose: 'steer' } as const
const label = (key: 'text' | 'name') => both(directionDeskWords, key)

const pasteForm = form({ text: text({ label: label('text'), max: LONGEST_PASTE, required: true }) })
const saveForm = form({ title: text({ label: label('name'), max: 200 }) })

/** The database says the same no to whoever gets past this. @throws Forbidden */
function leaderOnly(visit: Visit) {
  if (!maySteer(visit.person?.kinds ?? [])) throw new Forbidden()
}

/** Reads what was pasted as the command reads a file. @throws Refused with the words kept */
function recognise(visit: Visit, pasted: string): DevelopmentPlan {
  const reading = readPlan(new TextEncoder().encode(pasted))
  if (!reading.ok) throw new Refused('text', importWords[visit.lang].problems[reading.problem])
  const plan = importPlan(reading.text)
  const why = unfit(plan)
  if (why) throw new Refused('text', directionDeskWords[visit.lang].unfit[why])
  return plan
}

const textIn = (draft: Filled) => draft.values.text?.[0] ?? ''

async function readPage(visit: Visit, read: Read) {
  leaderOnly(visit)
  const pasting = await draftOf(read, PASTE)
  const filled = textIn(pasting) === '' ? await draftOf(read, PROPOSAL) : pasting
  return ReadPage({ visit, filled })
}

async function proposalPage(visit: Visit, read: Read, filled: Filled) {
  leaderOnly(visit)
  const pasted = textIn(await draftOf(read, PROPOSAL))
  const before = await currentPlan(read)
  const proposed = { plan: importPlan(pasted), title: titleOf(pasted), before }
  return ProposalPage({ visit, proposed, filled })
}

const toReading: Reply = {
  reply: {
    status: 303,
    type: 'text/plain; charset=utf-8',
    body: '',
    headers: { location: directionAt.read() },
  },
}

/** Two steps: the text is read and shown, and only then saved for everybody. */
export const directionDeskRoutes: Route[] = [
  page(directionAt.read, steering, readPage),
  action(
    directionAt.read,
    {
      ...steering,
      form: pasteForm,
      again: (visit, _, filled) => {
        leaderOnly(visit)
        return ReadPage({ visit, filled })
      },
    },
    async (visit, write, input) => {
      leaderOnly(visit)
      recognise(visit, input.text)
      await keepDraft(write, PROPOSAL, new Map([['text', [input.text]]]))
      return seeOther(directionAt.proposal())
    },
  ),
  page(directionAt.proposal, steering, async (visit, read) => {
    leaderOnly(visit)
    const waiting = textIn(await draftOf(read, PROPOSAL)) !== ''
    return waiting ? proposalPage(visit, read, nothingFilled) : toReading
  }),
  action(
    directionAt.proposal,
    { ...steering, form: saveForm, again: proposalPage },
    async (visit, write, input) => {
      leaderOnly(visit)
      const pasted = textIn(await draftOf(write, PROPOSAL))
      if (pasted === '') return seeOther(directionAt.read())
      await savePlan(write, recognise(visit, pasted), { name: '', title: input.title })
      await dropDraft(write, PROPOSAL)
      return seeOther(directionAt.plan(), directionDeskWords[visit.lang].saved)
    },
  ),
]
