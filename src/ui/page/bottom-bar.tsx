import { Icon } from '../icon/icon.tsx'
import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Place, Visit } from '../visit.ts'

/** On a phone: four places and help, within reach of one thumb. */
export function BottomBar({ visit, nav }: { visit: Visit; nav: readonly Place[] }) {
  const w = uiWords[visit.lang]
  return (
    <nav class="bottom-bar" aria-label={w.quickMenu}>
      <ul>
        {nav.slice(0, 4).map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={place.current ? 'page' : undefined}>
              <Icon name={place.icon ?? 'list'} />
              {place.label}
            </a>
          </li>
        ))}
        <li>
          <a class="bottom-help" href={uiAt.help()}>
            <Icon name="phone" />
            {w.helpShort}
          </a>
        </li>
      </ul>
    </nav>
  )
}
