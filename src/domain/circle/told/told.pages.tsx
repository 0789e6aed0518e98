import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { circleAt } from '../circle.addresses.ts'
import { circleWords } from '../circle.words.ts'
import type { Told } from './told.queries.ts'
import { toldWords } from './told.words.ts'

/** The person sees that something was told, and the words unless they speak of danger. */
export function ToldOfMePage({ visit, told }: { visit: Visit; told: Told[] }) {
  const w = toldWords[visit.lang]
  return (
    <Page visit={visit} title={w.ownTitle} place={circleWords[visit.lang].title} layout="narrow">
      <BackLink href={circleAt.mine()} label={w.ownBack} />
      <PageHead title={w.ownTitle} lead={w.ownLead} />
      {told.length === 0 && <Empty title={w.ownNone} />}
      {told.map((one) => (
        <Card key={one.id}>
          <p>{w.ownBy(one.from ?? w.somebody)}</p>
          {one.words ? <OwnWords text={one.words} /> : <p>{w.ownClosed}</p>}
          <p class="by">{saidWhen(visit, one)}</p>
        </Card>
      ))}
    </Page>
  )
}

/** Those who support the person read it, and say thank you; they tell nothing. */
export function ToldPage({ visit, told }: { visit: Visit; told: Told[] }) {
  const w = toldWords[visit.lang]
  return (
    <Page visit={visit} title={w.desk} layout="narrow">
      <PageHead title={w.desk} lead={w.deskLead} />
      {told.length === 0 && <Empty title={w.deskNone} />}
      {told.map((one) => (
        <Card
          title={w.deskAbout(one.from ?? w.somebody, one.about.name ?? w.somebody)}
          key={one.id}
        >
          {one.danger && <Tag kind="warm" text={w.deskDanger} />}
          {one.words && <OwnWords text={one.words} />}
          <p>{(one.open ? w.deskSeen : w.deskHidden)(one.about.name ?? w.somebody)}</p>
          <p class="by">{saidWhen(visit, one)}</p>
          {!one.readAt && (
            <ButtonForm
              kind="secondary"
              action={circleAt.toldRead({ told: one.id })}
              once={visit.onceKey()}
            >
              {w.thank}
            </ButtonForm>
          )}
        </Card>
      ))}
    </Page>
  )
}

function saidWhen(visit: Visit, { at, readAt, readBy }: Told): string {
  const w = toldWords[visit.lang]
  const day = (when: Date) => sayDate(dayOf(when), visit.lang, visit.today)
  const read = readAt ? w.by(readBy ?? w.somebody, day(readAt)) : w.notRead
  return [w.toldAt(day(at)), read].join(' ')
}
