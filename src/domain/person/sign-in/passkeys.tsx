import type { Asked } from '../../../platform/identity/passkeys.ts'
import { dayOf, sayDay } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import type { OwnPasskey } from './passkey.queries.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { passkeysWords } from './passkeys.words.ts'
import { signInAt } from './sign-in.addresses.ts'

interface PasskeysProps {
  visit: Visit
  keys: OwnPasskey[]
  asked: Asked
  filled: Filled
}

/** One's own keys: see them, take one away, make a new one. */
export function PasskeysPage({ visit, keys, asked, filled }: PasskeysProps) {
  const w = passkeysWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {keys.length === 0 && <p>{w.none}</p>}
      {keys.map((key) => (
        <KeyLine visit={visit} passkey={key} key={key.id} />
      ))}
      <Card title={w.newTitle}>
        <p>{w.newText}</p>
        <PasskeyForm
          lang={visit.lang}
          action={signInAt.passkeys()}
          asked={asked}
          ask="create"
          hidden={{ once: visit.onceKey() }}
        >
          <TextField
            lang={visit.lang}
            label={w.name}
            description={w.nameHelp}
            max={60}
            {...kept(filled, 'name')}
          />
          <Button>{w.make}</Button>
        </PasskeyForm>
      </Card>
    </Page>
  )
}

function KeyLine({ visit, passkey }: { visit: Visit; passkey: OwnPasskey }) {
  const w = passkeysWords[visit.lang]
  const day = (at: Date) => sayDay(dayOf(at), visit.lang)
  return (
    <div class="line">
      <p>
        <b>{passkey.name}</b>{' '}
        <span class="by">
          {w.added(day(passkey.addedAt))}{' '}
          {passkey.usedAt ? w.used(day(passkey.usedAt)) : w.neverUsed}
        </span>
      </p>
      <ButtonForm
        kind="quiet"
        action={signInAt.passkeyEnded({ passkey: passkey.id })}
        once={visit.onceKey()}
        about={passkey.name}
      >
        {w.remove}
      </ButtonForm>
    </div>
  )
}
