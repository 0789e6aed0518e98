import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { healthAt } from '../health.addresses.ts'
import { askingWords } from './asking.words.ts'
import type { Talk } from './talk.queries.ts'

/** A talk that has begun: the way to the questions, and the way out. */
export function TalkCard({ visit, talk }: { visit: Visit; talk: Talk }) {
  const w = askingWords[visit.lang]
  return (
    <Card title={w.talk(talk.name)}>
      <p>{w.talkText}</p>
      <Row>
        <a href={healthAt.life()}>{w.talkGo}</a>
        <ButtonForm
          kind="quiet"
          action={healthAt.talkEnded({ healthTalk: talk.id })}
          once={visit.onceKey()}
        >
          {w.talkEnd}
        </ButtonForm>
      </Row>
    </Card>
  )
}
