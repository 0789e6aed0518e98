import type { ComponentChildren } from 'preact'
import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { capital } from '../../../platform/words/capital.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { telephone } from '../help/lines.tsx'
import { municipalityAt } from '../municipality.addresses.ts'
import type { RightsFacts } from './rights.queries.ts'
import { rightCodes, rightsWords } from './rights.words.ts'

export interface RightsPageProps {
  visit: Visit
  facts: RightsFacts
  /** The paragraphs behind each right, by its code. */
  law: ReadonlyMap<string, string[]>
}

type Code = (typeof rightCodes)[number]

/** What one can always do, how to complain and how to see one's papers: the same page for everybody. */
export function RightsPage({ visit, facts, law }: RightsPageProps) {
  const w = rightsWords[visit.lang]
  const { phone } = visit.municipality
  const right = (code: Code, more?: ComponentChildren) => (
    <Right visit={visit} code={code} laws={law.get(code) ?? []}>
      {more}
    </Right>
  )
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      {right(
        'complain',
        <>
          {facts.complainTo && <p>{w.to(facts.complainTo)}</p>}
          <Button href={telephone(phone)} about={w.callAbout}>
            {w.call(phone)}
          </Button>
        </>,
      )}
      {right('file')}
      {rightCodes.slice(2, -1).map((code) => right(code))}
      {right('data', facts.dpoName && <p>{w.dpo(facts.dpoName, facts.dpoPhone)}</p>)}
      <p>
        <a href={municipalityAt.rightsSheet()}>{w.print}</a>
      </p>
    </Page>
  )
}

interface RightProps {
  visit: Visit
  code: Code
  laws: readonly string[]
  children?: ComponentChildren
}

/** One right: what it means for the person, and quietly below, where it stands. */
function Right({ visit, code, laws, children }: RightProps) {
  const w = rightsWords[visit.lang]
  const list = new Intl.ListFormat(visit.lang, { type: 'conjunction' })
  return (
    <Card title={w[code].title} id={code}>
      {w[code].say.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      {laws.length > 0 && <p class="by">{w.law(list.format(laws))}</p>}
    </Card>
  )
}

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
