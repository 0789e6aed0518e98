import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { Letter } from './letter.tsx'
import { statementAt } from './statement.addresses.ts'
import { statementDeskWords } from './statement.desk.words.ts'
import { said } from './statement.show.tsx'
import type { Tapering } from './statement.types.ts'

/** For the one whom the person asked: the letter to print and hand over, and nothing else. */
export function HandOverPage(props: { visit: Visit; tapering: Tapering; name: string }) {
  const { visit, tapering, name } = props
  const w = statementDeskWords[visit.lang]
  const at = { citizen: tapering.citizen, tapering: tapering.id }
  const handed = tapering.given?.handedAt
  return (
    <Page visit={visit} title={w.taperingTitle(name)} layout="narrow">
      <div class="no-print">
        <BackLink href={planAt.course({ citizen: tapering.citizen })} label={w.toCitizen(name)} />
        <p class="lead">{w.taperingLead(name)}</p>
        {handed ? (
          <p>{w.wasHanded(said(handed, visit))}</p>
        ) : (
          <ButtonForm action={statementAt.handed(at)} once={visit.onceKey()}>
            {w.handed}
          </ButtonForm>
        )}
      </div>
      <Letter visit={visit} tapering={tapering} name={name} />
    </Page>
  )
}
