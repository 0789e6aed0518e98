import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet } from '../../../ui/print-sheet/print-sheet.tsx'
import { statementAt } from './statement.addresses.ts'
import { said } from './statement.show.tsx'
import type { Tapering } from './statement.types.ts'
import { taperingWords } from './tapering.words.ts'

/** The letter to the doctor on one sheet: the person's own, in their own words. */
export function LetterPage({ visit, tapering }: { visit: Visit; tapering: Tapering }) {
  const w = taperingWords[visit.lang]
  return (
    <Page visit={visit} title={w.letter} place={w.title} layout="narrow">
      <div class="no-print">
        <BackLink href={statementAt.tapering()} label={w.backHere} />
        <p class="lead">{w.sheetHelp}</p>
      </div>
      <Letter visit={visit} tapering={tapering} name={visit.person?.name ?? ''} />
    </Page>
  )
}

export function Letter({
  visit,
  tapering,
  name,
}: {
  visit: Visit
  tapering: Tapering
  name: string
}) {
  const w = taperingWords[visit.lang]
  return (
    <PrintSheet
      title={w.sheetTitle}
      by={w.sheetBy(name, said(tapering.writtenAt, visit))}
      contact={w.sheetContact(visit.municipality.name)}
    >
      <p>{w.sheetTo(tapering.doctor)}</p>
      <OwnWords text={tapering.words} size="small" />
      <p>{w.sheetAsk}</p>
    </PrintSheet>
  )
}
