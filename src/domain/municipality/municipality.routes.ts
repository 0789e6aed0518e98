import { h } from 'preact'
import { dayOf, wall } from '../../platform/time/days.ts'
import { ownPlace } from '../../platform/web/addresses.ts'
import { cookie, pack } from '../../platform/web/cookies.ts'
import { both, choice, form, text } from '../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { langCookie, modesCookie } from '../../platform/web/visitor.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { FrontPage } from './front/front.tsx'
import { HelpPage } from './help/help.tsx'
import { ModesPage } from './modes.tsx'
import { municipalityAt } from './municipality.addresses.ts'
import { AboutWordsPage, AccessibilityPage } from './municipality.public.tsx'
import { helpLines, municipality, terms } from './municipality.queries.ts'
import { municipalityWords } from './municipality.words.ts'
import type { Moment } from './opening.now.rules.ts'
import { rightsFacts, rightsLaw } from './rights/rights.queries.ts'
import { RightsPage, RightsSheet } from './rights/rights.tsx'

const open = { who: 'anyone', purpose: 'public' } as const
const YEAR = 365 * 24 * 3600

/** The moment on the wall in Denmark. */
export function momentOf(now: Date): Moment {
  const { hour, minute } = wall(now)
  return { day: dayOf(now), minute: 60 * hour + minute }
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
  page(uiAt.front, open, async (visit, read) => {
    const town = await municipality(read)
    const lines = await helpLines(read, visit.today)
    const door = lines.find(({ phone }) => phone === town.phone)
    return h(FrontPage, { visit, town, door, now: momentOf(visit.now) })
  }),
  page(uiAt.help, open, async (visit, read) =>
    h(HelpPage, {
      visit,
      lines: await helpLines(read, visit.today),
      now: momentOf(visit.now),
    }),
  ),
  page(uiAt.rights, open, async (visit, read) =>
    h(RightsPage, {
      visit,
      facts: await rightsFacts(read),
      law: await rightsLaw(read, visit.today),
    }),
  ),
  page(municipalityAt.rightsSheet, open, async (visit, read) =>
    h(RightsSheet, { visit, facts: await rightsFacts(read) }),
  ),
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
