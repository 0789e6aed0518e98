import type { Visit } from '../../../platform/web/visit.ts'
import { Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { List } from '../../../ui/list/list.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Who } from '../../../ui/who/who.tsx'
import { appointmentAt, HereCard } from '../../appointment/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import type { BoardProps } from './board.page.tsx'
import type { Resident } from './place.queries.ts'
import { placeWords } from './place.words.ts'

/** Who is at work now, who lives there, and the rules of the house. */
export function BoardAside(props: BoardProps) {
  const { visit, place, here, rules } = props
  const w = placeWords[visit.lang]
  return (
    <>
      <HereCard visit={visit} here={here} />
      {place.works && (
        <p>
          <a href={appointmentAt.talks()}>{w.duty}</a>
        </p>
      )}
      <WhoLives {...props} />
      <Card title={w.rules}>
        {rules ? <OwnWords text={rules.words} size="small" /> : <p>{w.rulesNone}</p>}
        <a href={everydayAt.rules({ home: place.id })}>{w.rulesOpen}</a>
      </Card>
    </>
  )
}

function WhoLives({ visit, place, residents }: BoardProps) {
  const w = placeWords[visit.lang]
  const me = visit.person?.id
  const mine = residents.find(({ person }) => person === me)
  const others = residents.filter((one) => one.person !== me && (one.plate || place.works))
  return (
    <Card title={w.whoLives}>
      {others.length === 0 && <p>{w.whoNone}</p>}
      <List
        items={others.map(({ name, plate }) => (
          <Who name={name ?? w.somebody} kind="you" {...(plate ? {} : { as: w.noPlate })} />
        ))}
      />
      <p class="by">{w.whoText}</p>
      {mine && <MyName visit={visit} mine={mine} />}
      {place.works && <a href={everydayAt.residents({ home: place.id })}>{w.residents}</a>}
    </Card>
  )
}

/** One's own name beside the door, and the way out. */
function MyName({ visit, mine }: { visit: Visit; mine: Resident }) {
  const w = placeWords[visit.lang]
  const at = { resident: mine.id }
  const press = (action: string, label: string) => (
    <ButtonForm kind="quiet" action={action} once={visit.onceKey()}>
      {label}
    </ButtonForm>
  )
  return (
    <>
      {mine.plate && <p>{w.nameIsUp}</p>}
      <Row>
        {mine.plate
          ? press(everydayAt.nameDown(at), w.nameDown)
          : press(everydayAt.nameUp(at), w.nameUp)}
      </Row>
      <Fold title={w.moveTitle}>
        <p>{w.moveText}</p>
        {press(everydayAt.moved(at), w.move)}
      </Fold>
    </>
  )
}
