import type { Visit } from '../../../platform/web/visit.ts'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { signInAt } from '../../person/index.ts'
import { openingAt } from './opening.addresses.ts'
import { openingDeskWords } from './opening.desk.words.ts'
import type { Near } from './opening.queries.ts'

/** Lets a person in who cannot prove who they are; and invites those around to a way in of their own. */
export function LetInPage(props: { visit: Visit; citizen: Near; near: Near[] }) {
  const { visit, citizen, near } = props
  const w = openingDeskWords[visit.lang]
  const action = openingAt.letIn({ citizen: citizen.id })
  return (
    <Page visit={visit} title={w.title(citizen.name)} layout="narrow">
      <PageHead title={w.title(citizen.name)} lead={w.lead(citizen.name)} />
      <p>{w.marked(citizen.name)}</p>
      <p>{w.where(signInAt.told())}</p>
      <Card title={w.open}>
        <p>{w.openText}</p>
        <ButtonForm
          action={action}
          once={visit.onceKey()}
          hidden={{ hvad: 'opened', hvem: citizen.id }}
        >
          {w.open}
        </ButtonForm>
      </Card>
      <Card title={w.inviteTitle}>
        <p>{near.length > 0 ? w.inviteText : w.noInvite}</p>
        {near.map((one) => (
          <ButtonForm
            kind="secondary"
            action={action}
            once={visit.onceKey()}
            hidden={{ hvad: 'invitation', hvem: one.id }}
            key={one.id}
          >
            {w.invite(one.name)}
          </ButtonForm>
        ))}
      </Card>
    </Page>
  )
}
