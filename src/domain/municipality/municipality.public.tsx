import type { Visit } from '../../platform/web/visit.ts'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { Term } from './municipality.queries.ts'
import { municipalityWords } from './municipality.words.ts'

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
