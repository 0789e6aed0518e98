import type { ComponentChildren } from 'preact'
import type { Asked } from '../../../platform/identity/passkeys.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, type ButtonKind } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { personAt } from '../person.addresses.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { signInAt } from './sign-in.addresses.ts'
import { signInWords } from './sign-in.words.ts'

/** Which ways in this municipality has set up. */
export interface Ways {
  citizen: boolean
  staff: boolean
  link: boolean
  /** A code can also come as a text message. */
  text?: boolean
}

export interface SignInProps {
  visit: Visit
  ways: Ways
  /** Where to go on to, when the person was on their way somewhere. */
  on: string | undefined
  passkey: Asked
}

/** The ways in, side by side: no one of them is the only one (WCAG 2.2, 3.3.8). */
export function SignInPage({ visit, ways, on, passkey }: SignInProps) {
  const w = signInWords[visit.lang]
  const first = (yes: boolean): ButtonKind => (yes ? 'primary' : 'secondary')
  const again = visit.person !== null && visit.query.has('igen')
  const onward = { videre: on, igen: again ? '1' : undefined }
  return (
    <Page visit={visit} title={w.signIn} layout="narrow">
      <PageHead title={w.signIn} lead={w.lead} />
      {on && <p>{w.onward}</p>}
      {!visit.demo && !ways.citizen && !ways.staff && <p>{w.soon}</p>}
      {visit.demo && (
        <p>
          <Button href={personAt.demo({}, { videre: on })}>{w.toDemo}</Button>
        </p>
      )}
      {ways.citizen && (
        <Way text={w.citizenText}>
          <Button kind={first(!visit.demo)} href={signInAt.citizen({}, onward)}>
            {w.citizen}
          </Button>
        </Way>
      )}
      {ways.staff && (
        <Way text={w.staffText}>
          <Button kind={first(!visit.demo && !ways.citizen)} href={signInAt.staff({}, onward)}>
            {w.staff}
          </Button>
        </Way>
      )}
      <Way text={w.passkeyText}>
        <PasskeyForm
          lang={visit.lang}
          action={signInAt.passkey()}
          asked={passkey}
          ask="get"
          hidden={{ ...(on ? { videre: on } : {}), ...(again ? { igen: '1' } : {}) }}
        >
          <Button kind="secondary">{w.passkey}</Button>
        </PasskeyForm>
      </Way>
      {ways.link && (
        <Way text={ways.text ? w.linkOrTextText : w.linkText}>
          <Button kind="secondary" href={signInAt.link()}>
            {w.link}
          </Button>
        </Way>
      )}
      <Card title={w.noWay}>
        <p>{w.noWayText(visit.municipality.phone)}</p>
        <p>
          <a href={signInAt.told()}>{w.told}</a>
        </p>
      </Card>
    </Page>
  )
}

const Way = ({ text, children }: { text: string; children: ComponentChildren }) => (
  <Card>
    <p>{text}</p>
    {children}
  </Card>
)
