import type { ComponentChildren } from 'preact'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { type ActLaw, LawLine, telephone } from '../../municipality/index.ts'
import { contactAt } from '../contact.addresses.ts'
import { nearWords } from './near.words.ts'

export interface NearPageProps {
  visit: Visit
  phone: string
  /** The paragraphs behind what is said, by the right's code. */
  law: ReadonlyMap<string, ActLaw[]>
}

interface SaidProps {
  visit: Visit
  title: string
  say: readonly string[]
  laws?: readonly ActLaw[] | undefined
  children?: ComponentChildren
}

/** A card of plain sentences, and quietly below where they stand in the law. */
export function Said({ visit, title, say, laws = [], children }: SaidProps) {
  return (
    <Card title={title}>
      {say.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      <LawLine visit={visit} laws={laws} />
    </Card>
  )
}

/** Worried about somebody: what to do now, what happens when one tells, and what one is never told. */
export function WorriedPage({ visit, phone, law }: NearPageProps) {
  const all = nearWords[visit.lang]
  const w = all.worried
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <Card kind="help" title={w.dangerTitle}>
        <p>{w.danger}</p>
        <Button kind="warm" href="tel:112">
          {all.call('112')}
        </Button>
      </Card>
      <Card title={w.doTitle}>
        <List items={w.doThis} />
        <Row>
          <Button href={contactAt.worried()}>{w.tell}</Button>
          <Button kind="secondary" href={telephone(phone)}>
            {all.call(phone)}
          </Button>
        </Row>
      </Card>
      <Said visit={visit} title={w.nextTitle} say={w.next} laws={law.get('worried')} />
      <Said visit={visit} title={w.backTitle} say={w.back} laws={law.get('quiet')} />
      <Said visit={visit} title={w.childTitle} say={w.child} laws={law.get('child')} />
      <Card title={w.selfTitle}>
        <p>{w.self}</p>
        <a href={uiAt.relatives()}>{w.selfLink}</a>
      </Card>
    </Page>
  )
}

/** The code of the question whose ways are the courses and groups of this page. */
export const relativesQuestion = 'paaroerende'

export interface RelativesPageProps extends NearPageProps {
  /** Courses and groups, as the finder shows them. */
  children: ComponentChildren
}

/** Help for those who care for somebody: their own, and without a word from the other's record. */
export function RelativesPage({ visit, phone, law, children }: RelativesPageProps) {
  const all = nearWords[visit.lang]
  const w = all.relatives
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.talkTitle}>
        <p>{w.talk}</p>
        <Row>
          <Button href={contactAt.write({}, { om: relativesQuestion })}>{w.write}</Button>
          <Button kind="secondary" href={telephone(phone)}>
            {all.call(phone)}
          </Button>
        </Row>
      </Card>
      <h2>{w.togetherTitle}</h2>
      {children}
      <Said visit={visit} title={w.reliefTitle} say={w.relief} laws={law.get('relief')} />
      <Said visit={visit} title={w.canTitle} say={w.can} />
      <Said visit={visit} title={w.cannotTitle} say={w.cannot} laws={law.get('quiet')} />
      <Card title={w.worriedTitle}>
        <a href={uiAt.worried()}>{w.worried}</a>
      </Card>
    </Page>
  )
}
