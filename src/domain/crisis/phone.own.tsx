import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { CheckboxGroup } from '../../ui/field/choices.tsx'
import { TextField } from '../../ui/field/inputs.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { QuickExit } from '../../ui/quick-exit/quick-exit.tsx'
import { uiAt } from '../../ui/ui.addresses.ts'
import { crisisAt } from './crisis.addresses.ts'
import type { CrisisPlan } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'
import { phoneWords } from './phone.words.ts'
import { PlanParts } from './sheet.own.tsx'

/** What else of one's own may lie beside the plan: gathered by the desk that knows the other rooms. */
export interface Along {
  name: string
  title: string
  lines: string[]
}
interface KeepProps {
  visit: Visit
  plan: CrisisPlan
  along: Along[]
}

/**
 * Chooses to have the plan on the phone in one's hand. The code stands outside the form, so
 * that it is never sent: the script seals what stands below with it, and the server is told that a copy is kept.
 */
export function KeepPage({ visit, plan, along }: KeepProps) {
  const w = crisisWords[visit.lang]
  const p = phoneWords[visit.lang]
  return (
    <Page visit={visit} title={p.phoneTitle} place={w.title} layout="narrow">
      <BackLink href={crisisAt.mine()} label={w.back} />
      <PageHead title={p.phoneTitle} lead={p.phoneLead} />
      <Card>
        <List items={[p.phoneHow, p.phoneStays, p.phoneOld, p.phoneHonest]} />
      </Card>
      <p class="hint" data-until-script>
        {p.phoneScript} <a href={crisisAt.sheet()}>{w.sheetLink}</a>
      </p>
      <div data-keep hidden>
        <Card>
          <AlongChoices visit={visit} along={along} />
          <Code visit={visit} label={p.phoneCode} />
          <ButtonForm action={crisisAt.kept()} once={visit.onceKey()}>
            {p.phoneKeep}
          </ButtonForm>
        </Card>
        <Row>
          <a href={crisisAt.onPhone()}>{p.phoneOpen}</a>
          <ButtonForm kind="quiet" action={crisisAt.keptEnded()} once={visit.onceKey()}>
            {p.phoneRemove}
          </ButtonForm>
        </Row>
      </div>
      <div data-plan hidden>
        <PlanParts visit={visit} plan={plan} />
        {along.map(({ name, title, lines }) => (
          <section class="sheet-part" data-along={name} key={name}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  )
}

/** Nothing is ticked beforehand; the last one asks for what is new whenever the page is opened with a network. */
function AlongChoices({ visit, along }: { visit: Visit; along: Along[] }) {
  const p = phoneWords[visit.lang]
  const choices = [...along, { name: 'nyt', title: p.phoneFresh }]
  return (
    <CheckboxGroup
      lang={visit.lang}
      name="med"
      label={p.phoneAlong}
      options={choices.map(({ name, title }) => ({ value: name, label: title }))}
    />
  )
}

const Code = ({ visit, label }: { visit: Visit; label: string }) => (
  <TextField lang={visit.lang} label={label} name="kode" max={12} autocomplete="off" />
)

/** Opens without signing in and without a network. As it comes from the server there is nobody in it. */
export function OnPhonePage({ visit }: { visit: Visit }) {
  const w = crisisWords[visit.lang]
  const p = phoneWords[visit.lang]
  return (
    <Page visit={visit} title={p.onPhoneTitle} layout="narrow">
      <QuickExit label={w.quit} />
      <PageHead title={p.onPhoneTitle} lead={p.onPhoneLead} />
      <p class="hint" data-until-script>
        {p.onPhoneNoScript}
      </p>
      <div data-open hidden>
        <form novalidate>
          <Code visit={visit} label={p.onPhoneCode} />
          <Button>{p.onPhoneOpen}</Button>
        </form>
      </div>
      <p data-none>{p.onPhoneNone}</p>
      <div data-shown />
      <p>
        {p.onPhoneCalls} <a href={uiAt.help()}>{w.help}</a>
      </p>
    </Page>
  )
}
