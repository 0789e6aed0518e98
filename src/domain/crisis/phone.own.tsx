import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { TextField } from '../../ui/field/inputs.tsx'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { QuickExit } from '../../ui/quick-exit/quick-exit.tsx'
import { uiAt } from '../../ui/ui.addresses.ts'
import { crisisAt } from './crisis.addresses.ts'
import type { CrisisPlan } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'
import { PlanParts } from './sheet.own.tsx'

/**
 * Chooses to have the plan on the phone in one's hand. The code never leaves the phone: the script takes it
 * out of the form, seals what stands below with it, and only then tells the server that a copy is kept.
 */
export function KeepPage({ visit, plan }: { visit: Visit; plan: CrisisPlan }) {
  const w = crisisWords[visit.lang]
  return (
    <Page visit={visit} title={w.phoneTitle} place={w.title} layout="narrow">
      <BackLink href={crisisAt.mine()} label={w.back} />
      <PageHead title={w.phoneTitle} lead={w.phoneLead} />
      <Card>
        <List items={[w.phoneHow, w.phoneStays, w.phoneOld, w.phoneHonest]} />
      </Card>
      <noscript>
        <p class="hint">
          {w.phoneScript} <a href={crisisAt.sheet()}>{w.sheetLink}</a>
        </p>
      </noscript>
      <div data-keep hidden>
        <Card>
          <Form action={crisisAt.kept()} once={visit.onceKey()} label={w.phoneTitle}>
            <Code visit={visit} label={w.phoneCode} />
            <Button>{w.phoneKeep}</Button>
          </Form>
        </Card>
        <Row>
          <a href={crisisAt.onPhone()}>{w.phoneOpen}</a>
          <ButtonForm kind="quiet" action={crisisAt.keptEnded()} once={visit.onceKey()}>
            {w.phoneRemove}
          </ButtonForm>
        </Row>
      </div>
      <div data-plan hidden>
        <PlanParts visit={visit} plan={plan} />
      </div>
    </Page>
  )
}

const Code = ({ visit, label }: { visit: Visit; label: string }) => (
  <TextField lang={visit.lang} label={label} name="kode" max={12} autocomplete="off" />
)

/** Opens without signing in and without a network. As it comes from the server there is nobody in it. */
export function OnPhonePage({ visit }: { visit: Visit }) {
  const w = crisisWords[visit.lang]
  return (
    <Page visit={visit} title={w.onPhoneTitle} layout="narrow">
      <QuickExit label={w.quit} />
      <PageHead title={w.onPhoneTitle} lead={w.onPhoneLead} />
      <noscript>
        <p class="hint">{w.onPhoneNoScript}</p>
      </noscript>
      <div data-open hidden>
        <form novalidate>
          <Code visit={visit} label={w.onPhoneCode} />
          <Button>{w.onPhoneOpen}</Button>
        </form>
      </div>
      <p data-none>{w.onPhoneNone}</p>
      <div data-shown />
      <p>
        {w.onPhoneCalls} <a href={uiAt.help()}>{w.help}</a>
      </p>
    </Page>
  )
}
