import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm, Hidden } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { List } from '../../ui/list/list.tsx'
import type { Browser } from './browsers.ts'
import { notifyAt } from './notify.addresses.ts'
import { notifyWords } from './notify.words.ts'

interface Props {
  visit: Visit
  browsers: readonly Browser[]
  pushKey: string
}

/** Being told on this phone. The form stays hidden until the script has seen that the browser can. */
export function BrowsersCard({ visit, browsers, pushKey }: Props) {
  const w = notifyWords[visit.lang]
  return (
    <Card title={w.browsers}>
      <p>{w.browsersText}</p>
      <List items={browsers.map((browser) => <Line visit={visit} browser={browser} />)} />
      <div data-push={pushKey}>
        <form method="post" action={notifyAt.browser()} hidden>
          <Hidden once={visit.onceKey()} />
          <input type="hidden" name="at" value="" />
          <Button kind="secondary">{w.browserOn}</Button>
        </form>
        <p class="hint" data-push-without>
          {w.browserScript}
        </p>
      </div>
    </Card>
  )
}

const Line = ({ visit, browser }: { visit: Visit; browser: Browser }) => (
  <>
    <p>{browser.device}</p>
    <ButtonForm
      kind="quiet"
      action={notifyAt.browserEnded({ browser: browser.id })}
      once={visit.onceKey()}
      about={browser.device}
    >
      {notifyWords[visit.lang].browserEnd}
    </ButtonForm>
  </>
)
