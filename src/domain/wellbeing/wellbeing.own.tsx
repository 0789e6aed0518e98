import type { Visit } from '../../platform/web/visit.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Choices } from '../../ui/choices/choices.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { HeadingRow, PageHead } from '../../ui/heading/heading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { QuickExit } from '../../ui/quick-exit/quick-exit.tsx'
import { crisisAt } from '../crisis/index.ts'
import type { Nudge } from './nudges/nudges.queries.ts'
import { nudgeWords } from './nudges/nudges.words.ts'
import { NudgeWaits } from './nudges/waits.card.tsx'
import { Said } from './thoughts/thought.part.tsx'
import { titleOfThought } from './thoughts/thoughts.says.ts'
import { listAt, wellbeingAt } from './wellbeing.addresses.ts'
import type { Thought } from './wellbeing.types.ts'
import { wellbeingWords } from './wellbeing.words.ts'

interface Props {
  visit: Visit
  nudges: readonly Nudge[]
  last: Thought | undefined
  /** Others show the person something, or ask for a puf. */
  others: boolean
}

/** Sådan går det: one question now, what one wrote last, and the rest below, quieter. */
export function WellbeingPage({ visit, nudges, last, others }: Props) {
  const w = wellbeingWords[visit.lang]
  const now = <Button href={wellbeingAt.checkIn()}>{w.now}</Button>
  return (
    <Page visit={visit} title={w.title} aside={<Aside visit={visit} others={others} />}>
      <QuickExit label={w.quit} />
      <PageHead title={w.title} lead={w.lead} />
      <NudgeWaits visit={visit} nudges={nudges} />
      <Card>
        {last ? (
          <>
            <p>{w.nowText}</p>
            {now}
          </>
        ) : (
          <Empty title={w.nothing} text={w.nothingText} action={now} />
        )}
      </Card>
      {last && (
        <Card title={w.lastTitle} link={{ href: wellbeingAt.before(), label: w.all }}>
          <p>{titleOfThought(last, visit.lang)}</p>
          <Said visit={visit} thought={last} />
        </Card>
      )}
      <HeadingRow title={w.mineTitle} />
      <Choices choices={mine(visit)} />
      <Fold title={w.moreTitle} note={w.moreNote}>
        <Choices choices={more(visit)} />
      </Fold>
    </Page>
  )
}

function mine(visit: Visit) {
  const w = wellbeingWords[visit.lang]
  return [
    { href: listAt.helps(), label: w.helps, note: w.helpsNote },
    { href: listAt.signs(), label: w.signs, note: w.signsNote },
    { href: listAt.ways(), label: w.ways, note: w.waysNote },
    { href: wellbeingAt.measures(), label: w.measures, note: w.measuresNote },
    { href: wellbeingAt.nudges(), label: w.nudges, note: w.nudgesNote },
  ]
}

function more(visit: Visit) {
  const w = wellbeingWords[visit.lang]
  return [
    { href: listAt.belonging(), label: w.belonging, note: w.belongingNote },
    { href: listAt.lonely(), label: w.lonely, note: w.lonelyNote },
    { href: wellbeingAt.picture(), label: w.picture, note: w.pictureNote },
    { href: wellbeingAt.questionnaires(), label: w.questionnaires, note: w.questionnairesNote },
    { href: wellbeingAt.sheet(), label: w.sheet, note: w.sheetNote },
    { href: wellbeingAt.counted(), label: w.counted, note: w.countedNote },
  ]
}

function Aside({ visit, others }: { visit: Visit; others: boolean }) {
  const w = wellbeingWords[visit.lang]
  return (
    <>
      <Card title={w.hard}>
        <p>{w.hardText}</p>
        <a href={crisisAt.mine()}>{w.hardLink}</a>
      </Card>
      <Card title={w.whoSees}>
        <p>{w.onlyYou}</p>
        <a href={wellbeingAt.share()}>{w.chooseShare}</a>
      </Card>
      {others && (
        <Card>
          <a href={wellbeingAt.sending()}>{nudgeWords[visit.lang].sendingTitle}</a>
        </Card>
      )}
    </>
  )
}
