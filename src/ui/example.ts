import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { plainModes, type Visit } from './visit.ts'

/** A component in one of its states: documentation, gallery and test at once. */
export interface Example {
  name: string
  html: VNode
}

export const shown = (html: VNode): string => render(html)

/** What a person might write to see whether the page obeys. */
export const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e'

export const exampleVisit: Visit = {
  lang: 'da',
  modes: plainModes,
  person: { name: 'Anna', kinds: ['citizen'] },
  address: '/min-kurs',
  assets: (name) => `/assets/${name}`,
  municipality: { name: 'Nordby', phone: '12 34 56 78' },
  demo: true,
  onceKey: () => 'once',
  nav: [
    { label: 'Min kurs', href: '/min-kurs', icon: 'course', current: true },
    { label: 'Aftaler', href: '/aftaler', icon: 'calendar' },
    { label: 'Fællesskaber', href: '/faellesskaber', icon: 'people' },
    { label: 'Beskeder', href: '/beskeder', icon: 'message' },
    { label: 'Min kreds', href: '/min-kreds', icon: 'circle' },
  ],
  menu: [{ label: 'Mig', href: '/mig' }],
  notice: null,
}
