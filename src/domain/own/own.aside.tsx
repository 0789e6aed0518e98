import { dayOf, sayDate } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { List } from '../../ui/list/list.tsx'
import { ownAt } from './own.addresses.ts'
import type { Room } from './own.room.ts'
import type { SharedItem } from './own.types.ts'
import { ownWords } from './own.words.ts'

interface AsideProps {
  visit: Visit
  room: Room | null
  shared: readonly SharedItem[]
}

/** Who sees it, what was shared, and that it is the person's to take or to delete. */
export function OwnAside({ visit, room, shared }: AsideProps) {
  const w = ownWords[visit.lang]
  return (
    <>
      <Card title={w.whoSees}>
        <p>{w.onlyYou}</p>
        <p class="by">{w.honest}</p>
      </Card>
      {shared.length > 0 && (
        <Card title={w.sharedBy}>
          <Copies visit={visit} shared={shared} />
        </Card>
      )}
      {room && <Afterwards visit={visit} room={room} />}
      <Card title={w.yours}>
        <List
          items={[
            ...(room ? [<a href={ownAt.takeOut()}>{w.takeOut}</a>] : []),
            ...(room ? [<a href={ownAt.delete()}>{w.deleteRoom}</a>] : []),
            <a href={ownAt.withMe()}>{w.withMe}</a>,
          ]}
        />
      </Card>
    </>
  )
}

/** Whoever has a copy, each with its way back. */
export function Copies({ visit, shared }: { visit: Visit; shared: readonly SharedItem[] }) {
  const w = ownWords[visit.lang]
  return (
    <List
      items={shared.map((item) => (
        <>
          <p>
            {w.sharedLine(
              item.receiverName,
              sayDate(dayOf(item.sharedAt), visit.lang, visit.today),
            )}
          </p>
          <ButtonForm
            kind="quiet"
            action={ownAt.withdrawn({ sharedItem: item.id })}
            once={visit.onceKey()}
            about={w.withdrawAbout(item.receiverName)}
          >
            {w.withdraw}
          </ButtonForm>
        </>
      ))}
    />
  )
}

function Afterwards({ visit, room }: { visit: Visit; room: Room }) {
  const w = ownWords[visit.lang]
  const chosen = { yes: w.afterKeep, no: w.afterNot, none: w.afterText }
  const now = room.keepAfter === null ? 'none' : room.keepAfter ? 'yes' : 'no'
  const press = (keep: 'yes' | 'no', label: string) => (
    <ButtonForm kind="quiet" action={ownAt.afterwards()} once={visit.onceKey()} hidden={{ keep }}>
      {label}
    </ButtonForm>
  )
  return (
    <Card title={w.after}>
      <p>{chosen[now]}</p>
      <Row>
        {now !== 'yes' && press('yes', w.afterYes)}
        {now !== 'no' && press('no', w.afterNo)}
      </Row>
    </Card>
  )
}
