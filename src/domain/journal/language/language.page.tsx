import type { Visit } from '../../../platform/web/visit.ts'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { Fold } from '../../../ui/fold/fold.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { languageAt } from './language.addresses.ts'
import { type ListWord, needed, type Proposal, type Voice } from './language.types.ts'
import { languageWords } from './language.words.ts'

interface Props {
  visit: Visit
  list: readonly ListWord[]
  proposals: readonly Proposal[]
  voices: readonly Voice[]
  muted: boolean
}

/** The list as everybody sees it: what waits for a yes first, then the words. */
export function LanguagePage({ visit, list, proposals, voices, muted }: Props) {
  const w = languageWords[visit.lang]
  const writes = voices.some((voice) => voice !== 'citizen')
  return (
    <Page
      visit={visit}
      title={w.title}
      aside={writes ? <Muting visit={visit} muted={muted} /> : undefined}
    >
      <PageHead title={w.title} lead={w.lead}>
        <p>{w.how}</p>
        <p class="by">{w.use}</p>
      </PageHead>
      <Row>
        <Button href={languageAt.propose()}>{w.propose}</Button>
      </Row>
      <Card title={w.open}>
        {proposals.length === 0 && <Empty title={w.none} />}
        <List
          items={proposals.map((one) => (
            <Waiting visit={visit} one={one} leads={voices.includes('municipality')} />
          ))}
        />
      </Card>
      <Fold title={w.list(list.length)} open>
        <List items={list.map((one) => <Word visit={visit} one={one} />)} />
      </Fold>
    </Page>
  )
}

function Waiting({ visit, one, leads }: { visit: Visit; one: Proposal; leads: boolean }) {
  const w = languageWords[visit.lang]
  const at = { wordProposal: one.id }
  return (
    <>
      <b>{one.kind === 'add' ? w.adds(one.word) : w.removes(one.word)}</b>
      {one.kind === 'add' && <p>{one.instead}</p>}
      <p class="by">{one.signed ? w.bySigned(one.signed) : w.by[one.voice]}</p>
      <p class="by">{missing(visit, one)}</p>
      <Row>
        {one.agreed ? (
          <span class="by">{w.youAgreed}</span>
        ) : (
          <ButtonForm
            kind="secondary"
            action={languageAt.agree(at)}
            once={visit.onceKey()}
            about={one.word}
          >
            {w.agree}
          </ButtonForm>
        )}
        {(one.mine || leads) && (
          <ButtonForm
            kind="quiet"
            action={languageAt.takeBack(at)}
            once={visit.onceKey()}
            about={one.word}
          >
            {one.mine ? w.takeBack : w.end}
          </ButtonForm>
        )}
      </Row>
    </>
  )
}

function missing(visit: Visit, { voices }: Proposal): string {
  const w = languageWords[visit.lang].missing
  const left = needed.filter((voice) => !voices.includes(voice))
  if (left.length > 1) return w.both
  return left[0] === 'citizen' ? w.citizen : w.municipality
}

function Word({ visit, one }: { visit: Visit; one: ListWord }) {
  const w = languageWords[visit.lang]
  const by = one.proposed
  return (
    <>
      <b>{one.word}</b>
      <p>{one.instead}</p>
      <Row>
        <span class="by">{by ? (by.signed ? w.bySigned(by.signed) : w.by[by.voice]) : w.ours}</span>
        <ButtonForm
          kind="quiet"
          action={languageAt.remove({ listWord: one.id })}
          once={visit.onceKey()}
          about={one.word}
        >
          {w.remove}
        </ButtonForm>
      </Row>
    </>
  )
}

function Muting({ visit, muted }: { visit: Visit; muted: boolean }) {
  const w = languageWords[visit.lang]
  return (
    <Card title={w.help}>
      <p>{muted ? w.helpOff : w.helpOn}</p>
      <ButtonForm
        kind="secondary"
        action={muted ? languageAt.unmute() : languageAt.mute()}
        once={visit.onceKey()}
      >
        {muted ? w.unmute : w.mute}
      </ButtonForm>
    </Card>
  )
}
