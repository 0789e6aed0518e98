import { Missing } from '../../../platform/web/errors.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import { wellbeingAt } from '../wellbeing.addresses.ts'
import { own, pressForm } from '../wellbeing.away.ts'
import { FiguresPage } from './figures.desk.tsx'
import { CountedPage } from './together.own.tsx'
import {
  agreeToCount,
  countedSince,
  figures,
  periodNow,
  withdrawFromCount,
} from './together.queries.ts'
import { togetherWords } from './together.words.ts'

export const togetherRoutes: Route[] = [
  page(wellbeingAt.counted, own, async (visit, read) => (
    <CountedPage visit={visit} since={await countedSince(read)} />
  )),
  action(wellbeingAt.counted, { ...own, form: pressForm }, async (visit, write) => {
    await agreeToCount(write)
    return seeOther(wellbeingAt.counted(), togetherWords[visit.lang].yesDone)
  }),
  action(wellbeingAt.countedEnded, { ...own, form: pressForm }, async (visit, write) => {
    await withdrawFromCount(write)
    return seeOther(wellbeingAt.counted(), togetherWords[visit.lang].noDone)
  }),
  page(wellbeingAt.figures, { who: 'person', purpose: 'steer' }, async (visit, read) => {
    // The set gives nobody else a figure; this only spares them an empty page.
    if (!visit.person?.kinds.includes('leader')) throw new Missing()
    const period = periodNow(read)
    return <FiguresPage visit={visit} all={await figures(read, period)} period={period} />
  }),
]
