import type { Visit } from '../../platform/web/visit.ts'
import { Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { ModesForm } from '../../ui/modes-form/modes-form.tsx'
import { Page } from '../../ui/page/page.tsx'
import { municipalityAt } from './municipality.addresses.ts'
import { municipalityWords } from './municipality.words.ts'

/** How pages look and which language they speak: reachable before sign-in, and remembered. */
export function ModesPage({ visit, back }: { visit: Visit; back: string }) {
  const w = municipalityWords[visit.lang]
  const choose = (lang: 'da' | 'en', label: string) => (
    <ButtonForm
      kind="secondary"
      action={municipalityAt.language()}
      once={visit.onceKey()}
      hidden={{ lang, back }}
    >
      {label}
    </ButtonForm>
  )
  return (
    <Page visit={visit} title={w.modesTitle} layout="narrow">
      <PageHead title={w.modesTitle} lead={w.modesLead} />
      <Card>
        <ModesForm visit={visit} back={back} />
      </Card>
      <Card title={w.language}>
        <Row>
          {choose('da', w.danish)}
          {choose('en', w.english)}
        </Row>
      </Card>
    </Page>
  )
}
