import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { directionAt } from '../direction.addresses.ts'
import type { AreaName, Tie } from '../direction.types.ts'
import { directionWords } from '../direction.words.ts'

/** The answer that the wish stands by itself. */
export const NO_AREA = 'ingen'

export interface Choosing {
  goal: { id: string; words: string }
  areas: AreaName[]
  tie: Tie | undefined
}

/** The person says where an own wish belongs, or that it stands by itself. */
export function TiePage(props: { visit: Visit; choosing: Choosing; filled: Filled }) {
  const { visit, filled } = props
  const { goal, areas, tie } = props.choosing
  const w = directionWords[visit.lang]
  return (
    <Page visit={visit} title={w.tieTitle} layout="narrow">
      <BackLink href={planAt.goal({ goal: goal.id })} label={w.tieBack} />
      <PageHead title={w.tieTitle} lead={w.tieLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <OwnWords text={goal.words} />
      {tie && !tie.current && <Hint>{w.tieEarlier(tie.area.title)}</Hint>}
      {areas.length === 0 ? (
        <Empty title={w.empty} text={w.emptyText} />
      ) : (
        <Card>
          <Form action={directionAt.tie({ goal: goal.id })} once={visit.onceKey()}>
            <RadioGroup
              lang={visit.lang}
              label={w.tieLabel}
              description={w.tieReaders}
              options={[
                ...areas.map(({ id, title }) => ({ value: id, label: title })),
                { value: NO_AREA, label: w.tieNone },
              ]}
              {...kept(filled, 'area', tie?.current ? tie.area.id : NO_AREA)}
            />
            <Button>{w.tieSave}</Button>
          </Form>
        </Card>
      )}
    </Page>
  )
}

/** Beside a wish: where it belongs, and the way to choose. */
export function TieCard(props: { visit: Visit; goal: string; tie: Tie | undefined }) {
  const { visit, goal, tie } = props
  const w = directionWords[visit.lang]
  return (
    <Card title={w.cardTitle}>
      <p>{tie ? w.cardTied(tie.area.title) : w.cardNone}</p>
      <div class="row">
        <Button kind="secondary" href={directionAt.tie({ goal })}>
          {tie ? w.chooseAgain : w.choose}
        </Button>
        {tie && (
          <a href={directionAt.area({ focusArea: tie.area.id })}>{w.readArea(tie.area.title)}</a>
        )}
      </div>
    </Card>
  )
}
