import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Checkbox } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { circleAt } from '../circle.addresses.ts'
import type { Told } from './told.queries.ts'
import { toldWords } from './told.words.ts'

export interface TellProps {
  visit: Visit
  about: { id: string; name: string }
  told: Told[]
  filled: Filled
}

/** A relative tells. What comes back is that it was read, and help of their own. */
export function TellPage({ visit, about, told, filled }: TellProps) {
  const { lang } = visit
  const w = toldWords[lang]
  return (
    <Page visit={visit} title={w.tell(about.name)} layout="narrow">
      <BackLink href={uiAt.sharedWithMe()} label={w.back} />
      <PageHead title={w.tell(about.name)} lead={w.lead(about.name)} />
      <p>{w.nothingBack(about.name)}</p>
      <p>{w.seen(about.name)}</p>
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card>
        <Form
          action={circleAt.tell({ citizen: about.id })}
          once={visit.onceKey()}
          label={w.tell(about.name)}
          draft={`circle.told.${about.id}`}
        >
          <TextArea lang={lang} label={w.words} max={4000} voice="own" {...kept(filled, 'words')} />
          <Checkbox
            name="danger"
            label={w.danger}
            description={w.dangerText(visit.municipality.phone)}
            checked={filled.values.danger?.includes('on') ?? false}
          />
          <Button>{w.send}</Button>
        </Form>
      </Card>
      <p>{w.help}</p>
      {told.length > 0 && (
        <Card title={w.mine}>
          {told.map((one) => (
            <Mine visit={visit} one={one} key={one.id} />
          ))}
        </Card>
      )}
    </Page>
  )
}

function Mine({ visit, one }: { visit: Visit; one: Told }) {
  const w = toldWords[visit.lang]
  const day = (at: Date) => sayDate(dayOf(at), visit.lang, visit.today)
  return (
    <>
      {one.words && <OwnWords text={one.words} />}
      <p class="by">
        {w.toldAt(day(one.at))} {one.readAt ? w.readAt(day(one.readAt)) : w.notRead}
      </p>
    </>
  )
}
