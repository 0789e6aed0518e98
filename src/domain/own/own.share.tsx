import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Filled } from '../../platform/web/form.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../ui/field/choices.tsx'
import { kept } from '../../ui/field/kept.ts'
import { Form } from '../../ui/form/form.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Page } from '../../ui/page/page.tsx'
import { circleAt } from '../circle/index.ts'
import { ownAt } from './own.addresses.ts'
import type { OwnPage, SharedItem } from './own.types.ts'
import { ownWords } from './own.words.ts'

interface ShareProps {
  visit: Visit
  page: OwnPage
  people: readonly { id: string; name: string }[]
  filled: Filled
}

/** Gives one person a copy of one page; what that means is said before it is done. */
export function SharePage({ visit, page, people, filled }: ShareProps) {
  const w = ownWords[visit.lang]
  const back = ownAt.page({ ownPage: page.id })
  return (
    <Page visit={visit} title={w.shareTitle} place={w.title} layout="narrow">
      <BackLink href={back} label={w.back} />
      <PageHead title={w.shareTitle} lead={w.shareLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <OwnWords text={page.words} size="small" />
      </Card>
      {people.length === 0 ? (
        <Card>
          <p>{w.shareNobody}</p>
          <a href={circleAt.mine()}>{w.shareCircle}</a>
        </Card>
      ) : (
        <Form action={ownAt.share({ ownPage: page.id })} once={visit.onceKey()}>
          <RadioGroup
            lang={visit.lang}
            label={w.shareWith}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            {...kept(filled, 'person')}
          />
          <p>{w.shareHonest}</p>
          <Row>
            <Button>{w.share}</Button>
            <Button kind="quiet" href={back}>
              {w.leave}
            </Button>
          </Row>
        </Form>
      )}
    </Page>
  )
}

/** What others let the reader see, in their words. */
export function WithMePage({ visit, items }: { visit: Visit; items: readonly SharedItem[] }) {
  const w = ownWords[visit.lang]
  return (
    <Page visit={visit} title={w.withMeTitle} place={w.title} layout="narrow">
      {visit.person?.kinds.includes('citizen') && <BackLink href={ownAt.mine()} label={w.back} />}
      <PageHead title={w.withMeTitle} {...(items.length > 0 ? { lead: w.withMeLead } : {})} />
      {items.length === 0 && (
        <Card>
          <Empty title={w.withMeNone} />
        </Card>
      )}
      {items.map((item) => (
        <Card title={item.title || w.headings[item.kind]} key={item.id}>
          <OwnWords
            text={item.words}
            size="small"
            by={w.withMeBy(
              item.citizenName,
              sayDate(dayOf(item.sharedAt), visit.lang, visit.today),
            )}
          />
        </Card>
      ))}
    </Page>
  )
}
