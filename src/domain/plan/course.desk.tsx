import type { Visit } from '../../platform/web/visit.ts'
import { Button, Row } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Fold } from '../../ui/fold/fold.tsx'
import { HeadingRow } from '../../ui/heading/heading.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { StepList } from '../../ui/step-row/step-row.tsx'
import type { Attended } from '../circle/index.ts'
import { ownWordsWords } from './own-words/own-words.words.ts'
import { planAt } from './plan.addresses.ts'
import { planDeskWords } from './plan.desk.words.ts'
import { dayWords } from './plan.parts.tsx'
import { type OwnWord, ownKinds, type Pledge } from './plan.types.ts'
import { DeskStep } from './steps/steps.desk.tsx'

interface SharedWordsProps {
  visit: Visit
  name: string
  words: readonly OwnWord[]
}

/** What the person builds on, their roles and their story, as far as they share it: never counted. */
export function SharedWords({ visit, name, words }: SharedWordsProps) {
  const w = planDeskWords[visit.lang]
  const kinds = ownKinds.filter((kind) => words.some((word) => word.kind === kind))
  if (kinds.length === 0) return null
  return (
    <div>
      <Fold title={w.more(name)}>
        {kinds.map((kind) => (
          <section key={kind}>
            <HeadingRow title={ownWordsWords[visit.lang].kind[kind]} level={3} />
            {words
              .filter((word) => word.kind === kind)
              .map((word) => (
                <OwnWords
                  text={word.words}
                  size="small"
                  by={w.wordsFrom(dayWords(visit, word.happenedOn ?? word.writtenAt))}
                  key={word.id}
                />
              ))}
          </section>
        ))}
      </Fold>
    </div>
  )
}

interface DeskPromisesProps {
  visit: Visit
  citizen: { id: string; name: string }
  role: Attended['role']
  promises: readonly Pledge[]
}

/** What the municipality has promised, kept track of as closely as what the person does (C019). */
export function DeskPromises({ visit, citizen, role, promises }: DeskPromisesProps) {
  const w = planDeskWords[visit.lang]
  const ours = promises.filter(
    (one) => one.municipal && (one.acceptance === 'accepted' || one.asksMe),
  )
  return (
    <Card title={w.promises}>
      <p class="by">{w.promisesNote}</p>
      {ours.length === 0 && <p>{w.promisesNone}</p>}
      <StepList>
        {ours.map((one) => (
          <DeskStep visit={visit} step={one} key={one.id} />
        ))}
      </StepList>
      {(role === 'support' || role === 'coordinator') && (
        <Row>
          <Button kind="secondary" href={planAt.promise({ citizen: citizen.id })}>
            {w.addPromise}
          </Button>
        </Row>
      )}
      <p class="by">{w.looks(citizen.name)}</p>
    </Card>
  )
}
