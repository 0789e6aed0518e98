import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Visit } from '../visit.ts'
import { modesFrom } from './person-menu.tsx'

/** Who is behind the page, how to reach a human being, and the pages everybody may read. */
export function Footer({ visit, wide }: { visit: Visit; wide: boolean }) {
  const w = uiWords[visit.lang]
  const { name, phone } = visit.municipality
  const places = [
    [w.rights, uiAt.rights()],
    [w.aboutWords, uiAt.aboutWords()],
    [w.developmentPlan, uiAt.developmentPlan()],
    [w.accessibility, uiAt.accessibility()],
    [w.modes, modesFrom(visit)],
  ] as const
  return (
    <footer class="foot">
      <div class={wide ? 'foot-row wide' : 'foot-row'}>
        <p>
          <b>{name}</b>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{w.phone(phone)}</a>
        </p>
        <ul>
          {places.map(([label, href]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
