import { h } from 'preact'
import { wall } from '../../platform/time/days.ts'
import { ownPlace } from '../../platform/web/addresses.ts'
import { cookie, pack } from '../../platform/web/cookies.ts'
import { both, choice, form, text } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { langCookie, modesCookie } from '../../platform/web/visitor.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import type { Moment } from './help-lines.tsx'
import { ModesPage } from './modes.tsx'
import { municipalityAt } from './municipality.addresses.ts'
import { AboutWordsPage, AccessibilityPage, FrontPage, HelpPage } from './municipality.public.tsx'
import { helpLines, municipality, terms } from './municipality.queries.ts'
import { isOpen } from './municipality.rules.ts'
import { municipalityWords } from './municipality.words.ts'

const open = { who: 'anyone', purpose: 'public' } as const
const YEAR = 365 * 24 * 3600

export function momentOf(now: Date): Moment {
  const { dayOfWeek, hour, minute } = wall(now)
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
  return { weekday: dayOfWeek, time }
}

const modesForm = form({
  scheme: choice({ label: both(municipalityWords, 'scheme'), of: ['auto', 'light', 'dark'] }),
  calm: text({ label: both(municipalityWords, 'modesTitle'), max: 10 }),
  text: text({ label: both(municipalityWords, 'modesTitle'), max: 10 }),
  contrast: text({ label: both(municipalityWords, 'modesTitle'), max: 10 }),
  back: text({ label: both(municipalityWords, 'modesTitle'), max: 400 }),
})
const languageForm = form({
  lang: choice({ label: both(municipalityWords, 'language'), of: ['da', 'en'], required: true }),
  back: text({ label: both(municipalityWords, 'language'), max: 400 }),
})

export const municipalityRoutes = ({ secure }: { secure: boolean }): Route[] => [
  page(uiAt.front, open, async (visit, read) =>
    h(FrontPage, { visit, town: await municipality(read) }),
  ),
  page(uiAt.help, open, async (visit, read) => {
    const moment = momentOf(visit.now)
    const lines = await helpLines(read)
    const isNow = (line: (typeof lines)[number]) => isOpen(line.hours, moment.weekday, moment.time)
    const closed = lines.filter((line) => !isNow(line))
    return h(HelpPage, { visit, open: lines.filter(isNow), closed, moment })
  }),
  page(uiAt.aboutWords, open, async (visit, read) =>
    h(AboutWordsPage, { visit, terms: await terms(read, visit.lang) }),
  ),
  page(uiAt.accessibility, open, (visit) => h(AccessibilityPage, { visit })),
  page(municipalityAt.was, open, (visit) => h(AccessibilityPage, { visit })),
  page(uiAt.modes, open, (visit) => modesPage(visit)),
  action(uiAt.modes, { ...open, form: modesForm, again: modesPage }, async (visit, _, input) => {
    const modes = {
      scheme: input.scheme || 'auto',
      calm: input.calm !== '',
      text: input.text === 'large' ? 'large' : 'normal',
      contrast: input.contrast === 'more' ? 'more' : 'normal',
    }
    return {
      ...seeOther(ownPlace(input.back) ?? uiAt.front(), municipalityWords[visit.lang].modesSaved),
      cookies: [cookie(modesCookie, pack(modes), { seconds: YEAR, secure })],
    }
  }),
  action(
    municipalityAt.language,
    { ...open, form: languageForm, again: modesPage },
    async (_, __, input) => {
      const { lang } = input
      return {
        ...seeOther(ownPlace(input.back) ?? uiAt.front(), municipalityWords[lang].languageSaved),
        cookies: [cookie(langCookie, lang, { seconds: YEAR, secure })],
      }
    },
  ),
]

const modesPage = (visit: Visit) =>
  h(ModesPage, { visit, back: ownPlace(visit.query.get('fra') ?? '') ?? uiAt.front() })
