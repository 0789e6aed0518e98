import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { telephone } from '../help/lines.tsx'
import { municipalityAt } from '../municipality.addresses.ts'
import { LawLine } from './law.tsx'
import type { ActLaw, RightsFacts } from './rights.queries.ts'
import { rightCodes, rightsWords } from './rights.words.ts'

export interface RightsPageProps {
  visit: Visit
  facts: RightsFacts
  /** The paragraphs behind each right, by its code. */
  law: ReadonlyMap<string, ActLaw[]>
}

type Code = (typeof rightCodes)[number]

/** What one can always do, how to complain and how to see one's papers: the same page for everybody. */
export function RightsPage({ visit, facts, law }: RightsPageProps) {
  const w = rightsWords[visit.lang]
  const { phone } = visit.municipality
  const laws = (code: Code) => law.get(code) ?? []
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.complain.title} id="complain">
        <Said say={w.complain.say} />
        {facts.complainTo && <p>{w.to(facts.complainTo)}</p>}
        <LawLine visit={visit} laws={laws('complain')} />
        <Row>
          <Button href={telephone(phone)} about={w.callAbout}>
            {w.call(phone)}
          </Button>
        </Row>
      </Card>
      <Card title={w.file.title} id="file">
        <Said say={w.file.say} />
        <LawLine visit={visit} laws={laws('file')} />
        <Row>
          <Button kind="secondary" href={telephone(phone)} about={w.fileAbout}>
            {w.call(phone)}
          </Button>
        </Row>
      </Card>
      <Folds>
        {rightCodes.slice(2).map((code) => (
          <Fold title={w[code].title} note={w[code].short} id={code} key={code}>
            <Said say={w[code].say} />
            {code === 'data' && facts.dpoName && <p>{w.dpo(facts.dpoName, facts.dpoPhone)}</p>}
            <LawLine visit={visit} laws={laws(code)} />
          </Fold>
        ))}
      </Folds>
      <p>
        <a href={municipalityAt.rightsSheet()}>{w.print}</a>
      </p>
    </Page>
  )
}

const Said = ({ say }: { say: readonly string[] }) => say.map((one) => <p key={one}>{one}</p>)

/** The same on one sheet, to hang up or to bring along. */
export function RightsSheet({ visit, facts }: Omit<RightsPageProps, 'law'>) {
  const w = rightsWords[visit.lang]
  const { name, phone } = visit.municipality
  const by = w.sheetBy(name, sayDate(visit.today, visit.lang))
  return (
    <Page visit={visit} title={w.print} place={w.title} layout="narrow">
      <BackLink href={uiAt.rights()} label={w.back} />
      <PrintSheet title={w.title} by={capital(by)} contact={w.sheetContact(phone)}>
        {rightCodes.map((code) => (
          <SheetPart title={w[code].title} key={code}>
            <p>{w[code].short}</p>
          </SheetPart>
        ))}
        {facts.dpoName && <p class="by">{w.dpo(facts.dpoName, facts.dpoPhone)}</p>}
      </PrintSheet>
    </Page>
  )
}
