import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../ui/field/choices.tsx'
import { TextField } from '../../ui/field/inputs.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { Channel } from './channels.queries.ts'
import { personAt } from './person.addresses.ts'
import type { OwnAddress } from './person.queries.ts'
import { personWords } from './person.words.ts'
import { phonesWords } from './phones/phones.words.ts'
import { PortraitCard } from './portrait/portrait.own.tsx'
import { ToldCard } from './sessions/notices.own.tsx'
import type { Told } from './sessions/notices.ts'
import { sessionsWords } from './sessions/sessions.words.ts'
import { passkeysWords } from './sign-in/passkeys.words.ts'
import { signInAt } from './sign-in/sign-in.addresses.ts'

export interface Me {
  code: string
  channels: Channel[]
  address: OwnAddress | null
  told: Told[]
  /** Somebody at work, of whom there may be a picture. */
  mayHavePortrait: boolean
}

/** What is typed stays, also when the person is asked once more who they are. */
export const channelDraft = 'kontaktvej'

/** What is known of the person, and how they want to be reached. */
export function MePage({ visit, me, filled }: { visit: Visit; me: Me; filled: Filled }) {
  const w = personWords[visit.lang]
  return (
    <Page visit={visit} title={w.me}>
      <PageHead title={w.me} lead={w.meLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.reach}>
        {me.channels.length === 0 && <p>{w.noReach}</p>}
        {me.channels.map((channel) => (
          <ChannelLine visit={visit} channel={channel} key={channel.id} />
        ))}
        <Form
          action={personAt.channels()}
          once={visit.onceKey()}
          label={w.reach}
          draft={channelDraft}
        >
          <SelectField
            lang={visit.lang}
            label={w.kind}
            {...kept(filled, 'kind', 'phone')}
            options={(['phone', 'sms', 'email', 'post'] as const).map((kind) => ({
              value: kind,
              label: w.kinds[kind],
            }))}
          />
          <TextField lang={visit.lang} label={w.value} max={200} {...kept(filled, 'value')} />
          <Button>{w.add}</Button>
        </Form>
      </Card>
      <Card title={w.code}>
        <p>
          <b>{me.code}</b>
          <br />
          <span class="by">{w.codeWhy}</span>
        </p>
      </Card>
      {me.address && (
        <Card title={w.address}>
          <p>{me.address.text}</p>
          <p class="by">{me.address.protected ? w.addressProtected : w.addressOpen}</p>
        </Card>
      )}
      {me.mayHavePortrait && <PortraitCard visit={visit} />}
      <ToldCard visit={visit} told={me.told} />
      <Card title={sessionsWords[visit.lang].title}>
        <p>{sessionsWords[visit.lang].meLead}</p>
        <a href={personAt.sessions()}>{sessionsWords[visit.lang].see}</a>
      </Card>
      <Card title={phonesWords[visit.lang].title}>
        <p>{phonesWords[visit.lang].meLead}</p>
        <a href={personAt.phones()}>{phonesWords[visit.lang].see}</a>
      </Card>
      <Card title={passkeysWords[visit.lang].title}>
        <p>{passkeysWords[visit.lang].lead}</p>
        <a href={signInAt.passkeys()}>{passkeysWords[visit.lang].see}</a>
      </Card>
      <Card title={w.cpr}>
        <p>{w.cprKept}</p>
      </Card>
    </Page>
  )
}

function ChannelLine({ visit, channel }: { visit: Visit; channel: Channel }) {
  const w = personWords[visit.lang]
  const once = visit.onceKey()
  return (
    <div class="line">
      <p>
        {w.kinds[channel.kind]}: <b>{channel.value}</b>{' '}
        {channel.preferred && <span class="by">{w.best}</span>}
      </p>
      <Row>
        {!channel.preferred && (
          <ButtonForm
            kind="quiet"
            action={personAt.channelPreferred({ channel: channel.id })}
            once={once}
            about={channel.value}
          >
            {w.prefer}
          </ButtonForm>
        )}
        <ButtonForm
          kind="quiet"
          action={personAt.channelEnded({ channel: channel.id })}
          once={visit.onceKey()}
          about={channel.value}
        >
          {w.remove}
        </ButtonForm>
      </Row>
    </div>
  )
}
