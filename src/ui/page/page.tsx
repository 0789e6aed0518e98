import type { ComponentChildren } from 'preact'
import { Banner } from '../banner/banner.tsx'
import { ButtonForm } from '../button/button-form.tsx'
import { Notice } from '../notice/notice.tsx'
import { uiAt } from '../ui.addresses.ts'
import { uiWords } from '../ui.words.ts'
import type { Place, Visit } from '../visit.ts'
import { BottomBar } from './bottom-bar.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { tabIcon } from './logo.tsx'
import { Stay } from './stay.tsx'

export interface PageProps {
  visit: Visit
  /** What this page is: first in the browser's tab. The page itself has the h1, in its PageHead. */
  title: string
  /** The area the page belongs to, when it is deeper than a menu's place: stands second in the tab. */
  place?: string
  /** Where the main menu is another than the visit's. */
  nav?: readonly Place[]
  /** More for the person's own menu; what does not fit the phone's bar is added there by itself. */
  menu?: readonly Place[]
  /** main: one column and an aside. narrow: one column for writing. wide: staff, three columns. */
  layout?: 'main' | 'narrow' | 'wide'
  aside?: ComponentChildren
  asideLabel?: string
  /** wide only: the column on the left. */
  start?: ComponentChildren
  startLabel?: string
  /** Beside the menu, for staff: the search field. */
  tools?: ComponentChildren
  children: ComponentChildren
}

/** The whole document. Put <!doctype html> before it. */
export function Page(props: PageProps) {
  const { visit, layout = 'main' } = props
  const { modes } = visit
  const w = uiWords[visit.lang]
  return (
    <html
      lang={visit.lang}
      data-color-scheme={modes.scheme}
      data-calm={modes.calm ? '' : undefined}
      data-text={modes.text === 'large' ? 'large' : undefined}
      data-contrast={modes.contrast === 'more' ? 'more' : undefined}
      data-shared={visit.shared ? '' : undefined}
      data-phone={visit.phone}
    >
      <Head {...props} />
      <body>
        <a class="ds-skip-link" href="#indhold">
          {w.skip}
        </a>
        <Header
          visit={visit}
          nav={props.nav ?? visit.nav}
          menu={props.menu ?? visit.menu}
          wide={layout === 'wide'}
          tools={props.tools}
        />
        <Stay visit={visit} />
        {visit.banners?.map((one) => (
          <Banner {...one} once={visit.onceKey()} key={one.text} />
        ))}
        <div class={`columns ${shapeOf(props, layout)}`}>
          {props.start && (
            <aside class="start" aria-label={props.startLabel ?? w.start}>
              {props.start}
            </aside>
          )}
          <main id="indhold" tabindex={-1}>
            <Told visit={visit} />
            {props.children}
          </main>
          {props.aside && (
            <aside class="side" aria-label={props.asideLabel ?? w.aside}>
              {props.aside}
            </aside>
          )}
        </div>
        <Footer visit={visit} wide={layout === 'wide'} />
        <BottomBar visit={visit} nav={props.nav ?? visit.nav} />
      </body>
    </html>
  )
}

/** What has just happened, once, with the way back where there is one. */
function Told({ visit }: { visit: Visit }) {
  const { notice } = visit
  if (!notice) return null
  const { undo } = notice
  return (
    <Notice text={notice.text}>
      {undo && (
        <ButtonForm
          kind="quiet"
          action={undo.address}
          once={visit.onceKey()}
          {...(undo.version === undefined ? {} : { version: undo.version })}
        >
          {undo.label}
        </ButtonForm>
      )}
    </Notice>
  )
}

function Head({ visit, title, place }: PageProps) {
  const system = uiWords[visit.lang].system(visit.municipality.name)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{[title, place, system].filter(Boolean).join(' – ')}</title>
      <link rel="stylesheet" href={visit.assets('app.css')} />
      <link rel="icon" href={tabIcon} />
      <link rel="apple-touch-icon" href={visit.assets('icon-apple.png')} />
      <link rel="manifest" href={uiAt.manifest()} />
      <script type="module" src={visit.assets('main.js')} />
    </head>
  )
}

function shapeOf({ start, aside }: PageProps, layout: string) {
  if (layout === 'wide')
    return ['wide', start && 'has-start', aside && 'has-aside'].filter(Boolean).join(' ')
  if (layout === 'narrow') return 'narrow'
  return aside ? 'has-aside' : ''
}
