import { Icon } from '../icon/icon.tsx'
import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Place, Visit } from '../visit.ts'
import { Initial, kindClass } from '../who/who.tsx'

interface PersonMenuProps {
  visit: Visit
  /** Places of the main menu that the phone's bar has no room for: shown here on a phone. */
  more: readonly Place[]
  menu: readonly Place[]
}

/** A <details>: opens without script, and closes with the same press. */
export function PersonMenu({ visit, more, menu }: PersonMenuProps) {
  const w = uiWords[visit.lang]
  const { person } = visit
  return (
    <details class="person-menu">
      <summary>
        {person ? (
          <Initial name={person.name} kind={kindClass(person.kinds)} />
        ) : (
          <Icon name="menu" />
        )}
        <span>{person ? person.name : w.menu}</span>
      </summary>
      <div class="person-menu-list">
        <ul>
          {more.map((place) => (
            <Line place={place} phoneOnly key={place.href} />
          ))}
          {menu.map((place) => (
            <Line place={place} key={place.href} />
          ))}
          <Line place={{ label: w.modes, href: modesFrom(visit) }} />
          {!person && <Line place={{ label: w.signIn, href: uiAt.signIn() }} />}
        </ul>
        {person?.kinds.includes('staff') && (
          <form method="post" action={uiAt.switchUser()}>
            <input type="hidden" name="once" value={visit.onceKey()} />
            <button type="submit">{w.switchUser}</button>
          </form>
        )}
        {person && (
          <form method="post" action={uiAt.signOut()}>
            <input type="hidden" name="once" value={visit.onceKey()} />
            <button type="submit">{w.signOut}</button>
          </form>
        )}
      </div>
    </details>
  )
}

/** Leads back to where the person was when the look has been chosen. */
export const modesFrom = (visit: Visit) => uiAt.modes({}, { fra: visit.address })

function Line({ place, phoneOnly = false }: { place: Place; phoneOnly?: boolean }) {
  return (
    <li class={phoneOnly ? 'phone-only' : undefined}>
      <a href={place.href} aria-current={place.current ? 'page' : undefined}>
        {place.label}
      </a>
    </li>
  )
}
