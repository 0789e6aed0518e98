import type { ComponentChildren } from 'preact'
import { Button } from '../button/button.tsx'
import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Place, Visit } from '../visit.ts'
import { Logo } from './logo.tsx'
import { PersonMenu } from './person-menu.tsx'

interface HeaderProps {
  visit: Visit
  nav: readonly Place[]
  menu: readonly Place[]
  wide: boolean
  tools?: ComponentChildren
}

/** Help stands at the same place on every page (WCAG 2.2, 3.2.6); on a phone the bottom bar has it. */
export function Header({ visit, nav, menu, wide, tools }: HeaderProps) {
  const w = uiWords[visit.lang]
  return (
    <header class="top">
      {visit.demo && <p class="demo">{w.demo}</p>}
      <div class={wide ? 'top-row wide' : 'top-row'}>
        <a class="logo" href={uiAt.front()}>
          <Logo />
          Roret
        </a>
        <nav class="top-nav" aria-label={w.mainMenu}>
          <ul>
            {nav.map((place) => (
              <li key={place.href}>
                <a href={place.href} aria-current={place.current ? 'page' : undefined}>
                  {place.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {tools && <div class="top-tools">{tools}</div>}
        <div class="top-help">
          <Button kind="warm" href={uiAt.help()}>
            {w.helpNow}
          </Button>
        </div>
        <PersonMenu visit={visit} more={nav.slice(4)} menu={menu} />
      </div>
    </header>
  )
}
