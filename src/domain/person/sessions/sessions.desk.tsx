import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { personAt } from '../person.addresses.ts'
import { phonesWords } from '../phones/phones.words.ts'
import type { Worker } from './sessions.list.ts'
import { accessDeskWords } from './sessions.words.ts'

interface AccessProps {
  visit: Visit
  workers: Worker[]
  filled: Filled
}

/** An admin ends what is open for one person, or for everybody (ASVS 5.0, 7.4.5). Nobody else is listed: a
 * citizen is found by the code that they say themselves. */
export function AccessPage({ visit, workers, filled }: AccessProps) {
  const w = accessDeskWords[visit.lang]
  const open = workers.filter(({ sessions }) => sessions > 0)
  return (
    <Page visit={visit} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.workers}>
        <ul class="plain-list">
          {open.map((worker) => (
            <li key={worker.id} class="line">
              <p>
                <b>{worker.name}</b>
                <br />
                <span class="by">{w.open(worker.sessions)}</span>
              </p>
              <ButtonForm
                kind="quiet"
                action={personAt.accessEnded({ person: worker.id })}
                once={visit.onceKey()}
                about={worker.name}
              >
                {w.close}
              </ButtonForm>
            </li>
          ))}
        </ul>
        {open.length < workers.length && <p class="by">{w.none}</p>}
      </Card>
      <Card title={w.byCode}>
        <p>{w.byCodeWhy}</p>
        <Form action={personAt.accessEndedByCode()} once={visit.onceKey()} label={w.byCode}>
          <TextField lang={visit.lang} label={w.code} max={20} {...kept(filled, 'kode')} />
          <Button>{w.closeOne}</Button>
        </Form>
      </Card>
      <Card title={phonesWords[visit.lang].allTitle}>
        <p>{phonesWords[visit.lang].allWhy}</p>
        <a href={personAt.allPhones()}>{phonesWords[visit.lang].allSee}</a>
      </Card>
      <Fold title={w.all} note={w.allNote}>
        <p>{w.allWhy}</p>
        <ButtonForm kind="secondary" action={personAt.everybodyEnded()} once={visit.onceKey()}>
          {w.closeAll}
        </ButtonForm>
      </Fold>
    </Page>
  )
}
