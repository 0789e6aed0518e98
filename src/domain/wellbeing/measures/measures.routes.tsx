import type { JSX } from 'preact'
import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { own, pressForm, putRoutes } from '../wellbeing.away.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import { ChangeMeasurePage, MakePage } from './make.own.tsx'
import { draftOfMark, MeasurePage } from './measure.own.tsx'
import { changeForm, makeForm, markForm } from './measures.forms.ts'
import { MeasuresPage } from './measures.own.tsx'
import { measures, measuresAway, ownMeasure } from './measures.queries.ts'
import { readValue } from './measures.rules.ts'
import type { About } from './measures.types.ts'
import { measureWords } from './measures.words.ts'
import { changeMeasure, makeMeasure, setMark, takeMarkBack } from './measures.writes.ts'

const idIn = (visit: Visit) => visit.params.measure ?? ''
const about = (asked: string | null | undefined): About =>
  asked === 'hoere-til' || asked === 'included' ? 'included' : 'own'

async function measurePage(visit: Visit, read: Read, again?: Filled): Promise<JSX.Element> {
  const measure = await ownMeasure(read, idIn(visit))
  const filled = again ?? (await draftOf(read, draftOfMark(measure.id)))
  return <MeasurePage visit={visit} measure={measure} filled={filled} />
}

const changePage = async (visit: Visit, read: Read, filled: Filled = nothingFilled) => (
  <ChangeMeasurePage visit={visit} measure={await ownMeasure(read, idIn(visit))} filled={filled} />
)

const made: Route[] = [
  page(wellbeingAt.measures, own, async (visit, read) => {
    const all = await measures(read, actorId(read))
    return <MeasuresPage visit={visit} all={all} away={await measuresAway(read)} />
  }),
  page(wellbeingAt.newMeasure, own, (visit) => (
    <MakePage visit={visit} about={about(visit.query.get('om'))} filled={nothingFilled} />
  )),
  action(
    wellbeingAt.newMeasure,
    {
      ...own,
      form: makeForm,
      again: (visit, _, filled) => (
        <MakePage visit={visit} about={about(filled.values.about?.[0])} filled={filled} />
      ),
    },
    async (visit, write, input) => {
      const { low, high, marking } = input
      const ends = marking === 'scale' ? { low, high } : { low: '', high: '' }
      const id = await makeMeasure(write, { ...input, ...ends })
      return seeOther(wellbeingAt.measure({ measure: id }), measureWords[visit.lang].made)
    },
  ),
  page(wellbeingAt.measureWords, own, (visit, read) => changePage(visit, read)),
  action(
    wellbeingAt.measureWords,
    { ...own, form: changeForm, again: changePage },
    async (visit, write, input) => {
      await changeMeasure(write, idIn(visit), input)
      return seeOther(
        wellbeingAt.measure({ measure: idIn(visit) }),
        measureWords[visit.lang].changed,
      )
    },
  ),
]

export const measureRoutes: Route[] = [
  ...made,
  page(wellbeingAt.measure, own, (visit, read) => measurePage(visit, read)),
  action(
    wellbeingAt.measureEntry,
    { ...own, form: markForm, again: measurePage },
    async (visit, write, { value: raw, words, day }) => {
      const w = measureWords[visit.lang]
      const { id, marking } = await ownMeasure(write, idIn(visit))
      const value = readValue(marking, raw)
      if (value === undefined) throw new Refused('value', w.valueProblem)
      if (marking === 'words' && !words) throw new Refused('words', w.wordsNeeded)
      if (day > visit.today) throw new Refused('day', w.dayAhead)
      await setMark(write, id, { value, words, day: day || visit.today })
      const undo = {
        address: wellbeingAt.entryTakenBack({ measure: id }),
        label: wellbeingWords[visit.lang].undo,
      }
      return seeOther(wellbeingAt.measure({ measure: id }), { text: w.setDone, undo })
    },
  ),
  action(wellbeingAt.entryTakenBack, { ...own, form: pressForm }, async (visit, write) => {
    await takeMarkBack(write, idIn(visit))
    return seeOther(
      wellbeingAt.measure({ measure: idIn(visit) }),
      measureWords[visit.lang].takenBack,
    )
  }),
  ...putRoutes({
    table: 'wellbeing.own_measure',
    away: wellbeingAt.measurePutAway,
    back: wellbeingAt.measureBroughtBack,
    undo: (measure) => wellbeingAt.measureBroughtBack({ measure }),
    idIn,
    to: async () => wellbeingAt.measures(),
  }),
]
