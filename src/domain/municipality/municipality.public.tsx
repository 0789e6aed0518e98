import type { Visit } from '../../platform/web/visit.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { uiAt } from '../../ui/ui.addresses.ts'
import { LineCard, type Moment } from './help-lines.tsx'
import type { HelpLine, Municipality, Term } from './municipality.queries.ts'
import { municipalityWords } from './municipality.words.ts'

/** The front page: the open door in plain words, before anything that asks who you are. */
export function FrontPage({ visit, town }: { visit: Visit; town: Municipality }) {
  const w = municipalityWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={w.frontTitle}
      aside={
        <>
          <Card kind="help" title={w.helpTitle}>
            <p>{w.helpLead}</p>
            <Button kind="warm" href={uiAt.help()}>
              {w.helpNow}
            </Button>
          </Card>
          <Card title={w.worriedTitle}>
            <p>{w.worriedText}</p>
          </Card>
        </>
      }
    >
      <PageHead title={w.frontTitle} lead={w.frontLead(town.name)} />
      <Card title={w.doorTitle}>
        <p>{town.doorText || w.come}</p>
        <p class="by">
          {town.doorPlace} {town.doorHours}
        </p>
        <Row>
          <Button href={`tel:${town.phone.replaceAll(' ', '')}`}>{w.call(town.phone)}</Button>
        </Row>
      </Card>
      <Card title={w.ownTitle}>
        <p>{w.ownText}</p>
        {!visit.person && (
          <Button kind="secondary" href={uiAt.signIn()}>
            {w.ownSignIn}
          </Button>
        )}
      </Card>
      <Card title={w.planTitle}>
        <p>{w.planText}</p>
        <a href={uiAt.developmentPlan()}>{w.planLink}</a>
      </Card>
    </Page>
  )
}

/** Who answers at this hour, with the number, who it is and what it costs. */
export function HelpPage(props: {
  visit: Visit
  open: HelpLine[]
  closed: HelpLine[]
  moment: Moment
}) {
  const { visit, moment } = props
  const w = municipalityWords[visit.lang]
  return (
    <Page visit={visit} title={w.helpTitle} layout="narrow">
      <PageHead title={w.helpTitle} lead={w.helpLead} />
      <Card kind="help" title={w.danger}>
        <p>{w.dangerText}</p>
        <Button kind="warm" href="tel:112">
          {w.call('112')}
        </Button>
      </Card>
      <h2>{w.answers}</h2>
      {props.open.map((line) => (
        <LineCard visit={visit} line={line} moment={moment} key={line.id} />
      ))}
      {props.closed.length > 0 && <h2>{w.later}</h2>}
      {props.closed.map((line) => (
        <LineCard visit={visit} line={line} moment={moment} key={line.id} />
      ))}
      <p class="by">{w.free}</p>
    </Page>
  )
}

/** The municipality's own words and what is meant by them. */
export function AboutWordsPage({ visit, terms }: { visit: Visit; terms: Term[] }) {
  const w = municipalityWords[visit.lang]
  return (
    <Page visit={visit} title={w.wordsTitle} layout="narrow">
      <PageHead title={w.wordsTitle} lead={w.wordsLead} />
      <Card>
        <dl class="terms">
          {terms.map((term) => (
            <div key={term.code}>
              <dt>
                <b>{term.word}</b>
              </dt>
              <dd>{term.explained}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </Page>
  )
}

/** The statement that the law asks for (webtilgængelighedsloven § 4), in words one can read. */
export function AccessibilityPage({ visit }: { visit: Visit }) {
  const w = municipalityWords[visit.lang]
  const { name, phone } = visit.municipality
  return (
    <Page visit={visit} title={w.accessTitle} layout="narrow">
      <PageHead title={w.accessTitle} lead={w.accessLead(name)} />
      <Card title={w.accessHow}>
        <p>{w.accessHowText}</p>
      </Card>
      <Card title={w.accessMissing}>
        <p>{w.accessMissingText}</p>
      </Card>
      <Card title={w.accessTell}>
        <p>{w.accessTellText(phone)}</p>
        <p>{w.accessAuthority}</p>
      </Card>
    </Page>
  )
}
