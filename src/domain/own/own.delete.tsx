import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ownAt } from './own.addresses.ts'
import { ownWords } from './own.words.ts'

/** Says what goes before it goes: it cannot be called back. */
export function DeletePage({ visit }: { visit: Visit }) {
  const w = ownWords[visit.lang]
  return (
    <Page visit={visit} title={w.deleteRoom} place={w.title} layout="narrow">
      <BackLink href={ownAt.mine()} label={w.back} />
      <PageHead title={w.deleteRoom} lead={w.deleteRoomLead} />
      <Card>
        <p>{w.deleteRoomFirst}</p>
        <List
          items={[
            <a href={ownAt.takeOut()}>{w.takeOut}</a>,
            <a href={ownAt.pictures()}>{w.pictures}</a>,
          ]}
        />
      </Card>
      <Row>
        <ButtonForm action={ownAt.delete()} once={visit.onceKey()}>
          {w.deleteRoomYes}
        </ButtonForm>
        <Button kind="quiet" href={ownAt.mine()}>
          {w.leave}
        </Button>
      </Row>
    </Page>
  )
}
