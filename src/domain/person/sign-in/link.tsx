import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { signInAt } from './sign-in.addresses.ts'
import { signInWords } from './sign-in.words.ts'

interface AskProps {
  visit: Visit
  filled: Filled
  /** A number will do as well. */
  byText: boolean
}

/** Asks for a link. The same is said to everybody, known or not. */
export function AskPage({ visit, filled, byText }: AskProps) {
  const w = signInWords[visit.lang]
  return (
    <Page visit={visit} title={w.askTitle} layout="narrow">
      <PageHead title={w.askTitle} lead={byText ? w.askLeadNumber : w.askLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Form action={signInAt.link()} once={visit.onceKey()} label={w.askTitle}>
        <TextField
          lang={visit.lang}
          label={byText ? w.emailOrNumber : w.email}
          type={byText ? 'text' : 'email'}
          autocomplete={byText ? 'username' : 'email'}
          max={200}
          {...kept(filled, 'email')}
        />
        <Button>{w.send}</Button>
      </Form>
    </Page>
  )
}

/** The code from the inbox, for those who read mail on another device. Pasting is fine (WCAG 2.2, 3.3.8). */
export function TypePage({ visit, outbox }: { visit: Visit; outbox: string | undefined }) {
  const w = signInWords[visit.lang]
  return (
    <Page visit={visit} title={w.typeTitle} layout="narrow">
      <PageHead title={w.typeTitle} lead={w.typeLead} />
      {outbox && (
        <p>
          <a href={outbox}>{w.outbox}</a>
        </p>
      )}
      <Form action={signInAt.typed()} once={visit.onceKey()} label={w.typeTitle}>
        <TextField
          lang={visit.lang}
          label={w.code}
          name="kode"
          description={w.codeHelp}
          autocomplete="one-time-code"
        />
        <Button>{w.useCode}</Button>
      </Form>
      <p>{w.typeAgain}</p>
      <p>
        <a href={signInAt.link()}>{w.newLink}</a>
      </p>
    </Page>
  )
}

/** Opening a link changes nothing: mail programs open links too. The press does. */
export function FollowPage({ visit }: { visit: Visit }) {
  const w = signInWords[visit.lang]
  const token = visit.query.get('n') ?? ''
  return (
    <Page visit={visit} title={w.followTitle} layout="narrow">
      <PageHead title={w.followTitle} lead={token ? w.followLead : w.followNone} />
      {token ? (
        <Form
          action={signInAt.followed()}
          once={visit.onceKey()}
          hidden={{ n: token.slice(0, 100) }}
          label={w.followTitle}
        >
          <Button>{w.continue}</Button>
        </Form>
      ) : (
        <Button href={signInAt.link()}>{w.newLink}</Button>
      )}
    </Page>
  )
}

/** A code that a member of staff has said face to face. */
export function ToldPage({ visit }: { visit: Visit }) {
  const w = signInWords[visit.lang]
  return (
    <Page visit={visit} title={w.toldTitle} layout="narrow">
      <PageHead title={w.toldTitle} lead={w.toldLead} />
      <Form action={signInAt.toldUsed()} once={visit.onceKey()} label={w.toldTitle}>
        <TextField
          lang={visit.lang}
          label={w.code}
          name="kode"
          description={w.toldHelp}
          autocomplete="one-time-code"
        />
        <Button>{w.useCode}</Button>
      </Form>
    </Page>
  )
}

/** Signed out here; the issuer still knows the person, which matters where others use the computer. */
export function SignedOutPage({ visit }: { visit: Visit }) {
  const w = signInWords[visit.lang]
  const staff = visit.query.get('hos') === 'medarbejder'
  const issuer = staff ? 'medarbejder' : 'borger'
  return (
    <Page visit={visit} title={w.signedOutTitle} layout="narrow">
      <PageHead title={w.signedOutTitle} lead={staff ? w.signedOutStaffLead : w.signedOutLead} />
      <Button href={signInAt.signOutThere({ issuer })}>{w.signOutThere}</Button>
    </Page>
  )
}
