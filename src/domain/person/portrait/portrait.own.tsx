import type { Id } from '../../../platform/data/id.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { UploadField } from '../../../ui/field/upload.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Face, FaceLine, kindClass } from '../../../ui/who/who.tsx'
import { personAt } from '../person.addresses.ts'
import { portraitWords } from './portrait.words.ts'

interface PortraitPageProps {
  visit: Visit
  /** The picture that is up; null when there is none. */
  portrait: Id | null
  filled: Filled
}

/** One's own picture: put up, changed and taken down by oneself. */
export function PortraitPage({ visit, portrait, filled }: PortraitPageProps) {
  const w = portraitWords[visit.lang]
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={personAt.me()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <Now visit={visit} portrait={portrait} />
        <Form files action={personAt.ownPortrait()} once={visit.onceKey()} label={w.title}>
          <UploadField
            lang={visit.lang}
            pictures
            label={w.choose}
            description={w.help}
            {...kept(filled, 'picture')}
          />
          <Button>{portrait ? w.change : w.putUp}</Button>
        </Form>
      </Card>
      <Card title={w.whoTitle}>
        <List items={w.who} />
      </Card>
      {portrait && (
        <Card title={w.takeDown}>
          <p>{w.takeDownText}</p>
          <ButtonForm kind="secondary" action={personAt.portraitTakenDown()} once={visit.onceKey()}>
            {w.takeDown}
          </ButtonForm>
        </Card>
      )}
    </Page>
  )
}

/** As others see it. Here it stands beside no name, so it is said in words. */
function Now({ visit, portrait }: Omit<PortraitPageProps, 'filled'>) {
  const w = portraitWords[visit.lang]
  const { name = '', kinds = [] } = visit.person ?? {}
  const face = { name, kind: kindClass(kinds) }
  if (!portrait)
    return (
      <FaceLine {...face}>
        <p>{w.none}</p>
      </FaceLine>
    )
  const src = personAt.portrait({ portrait })
  return (
    <p>
      <a href={src}>
        <Face {...face} src={src} alt={w.alt} />
      </a>
    </p>
  )
}

/** On the page about oneself, for those at work: the way to one's own picture. */
export function PortraitCard({ visit }: { visit: Visit }) {
  const w = portraitWords[visit.lang]
  return (
    <Card title={w.title}>
      <p>{w.meLead}</p>
      <a href={personAt.ownPortrait()}>{w.see}</a>
    </Card>
  )
}
