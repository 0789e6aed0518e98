import { personAt } from '../../domain/person/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { uiAt } from '../../ui/ui.addresses.ts'
import { offlineWords } from './offline.words.ts'

/** Opens without a network. As it comes from the server there is nobody in it: the phone's script fills it. */
export function OfflinePage({ visit }: { visit: Visit }) {
  const w = offlineWords[visit.lang]
  return (
    <Page visit={{ ...visit, phone: visit.assets('phone.js') }} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <p class="hint" data-until-script>
        {w.noScript}
      </p>
      <div data-carried />
      <p>
        <a href={personAt.phones()}>{w.phones}</a>
      </p>
      <p>
        {w.helpText} <a href={uiAt.help()}>{w.help}</a>
      </p>
    </Page>
  )
}
