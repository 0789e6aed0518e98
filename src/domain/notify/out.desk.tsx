import { dayOf, sayDay, sayNear, sayTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { BackLink } from '../../ui/back-link/back-link.tsx'
import { Button } from '../../ui/button/button.tsx'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Empty } from '../../ui/empty/empty.tsx'
import { PageHead } from '../../ui/heading/heading.tsx'
import { List } from '../../ui/list/list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { notifyAt } from './notify.addresses.ts'
import { notifyWords } from './notify.words.ts'
import { outDeskWords } from './out.desk.words.ts'
import type { Letter, Trouble } from './out.queries.ts'
import { outsideWords } from './outside.words.ts'

const sayWhen = ({ lang, today }: Visit, at: Date) =>
  notifyWords[lang].when(sayNear(dayOf(at), today, lang), sayTime(at, lang))

export function TroublesPage({ visit, troubles }: { visit: Visit; troubles: readonly Trouble[] }) {
  const w = outDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.troubles} layout="narrow">
      <PageHead title={w.troubles} lead={w.troublesLead} />
      {troubles.length === 0 ? (
        <Empty title={w.noTroubles} text={w.noTroublesText} />
      ) : (
        <Card>
          <List
            items={troubles.map(({ way, due, problem, tries }) => (
              <>
                <b>{w.line(w.way[way], sayWhen(visit, due))}</b>
                <br />
                {w.problem[problem]}
                {tries > 0 && <span class="by"> {w.tries(tries)}</span>}
              </>
            ))}
          />
        </Card>
      )}
    </Page>
  )
}

export function LettersPage({ visit, letters }: { visit: Visit; letters: readonly Letter[] }) {
  const w = outDeskWords[visit.lang]
  return (
    <Page visit={visit} title={w.letters} layout="narrow">
      <PageHead title={w.letters} lead={w.lettersLead} />
      {letters.length === 0 ? (
        <Empty title={w.noLetters} />
      ) : (
        <>
          <Button href={notifyAt.lettersSheet()}>{w.print}</Button>
          <Card>
            <List items={letters.map((letter) => <Line visit={visit} letter={letter} />)} />
          </Card>
        </>
      )}
    </Page>
  )
}

function Line({ visit, letter }: { visit: Visit; letter: Letter }) {
  const w = outDeskWords[visit.lang]
  return (
    <>
      <p>
        <b>{letter.name}</b>
        <br />
        {letter.address ?? w.protected}
        <br />
        <span class="by">{w.since(sayWhen(visit, letter.ready))}</span>
      </p>
      <ButtonForm
        kind="quiet"
        action={notifyAt.letterPrinted({ sending: letter.id })}
        once={visit.onceKey()}
        about={letter.name}
      >
        {w.printed}
      </ButtonForm>
    </>
  )
}

interface SheetProps {
  visit: Visit
  letters: readonly Letter[]
  origin: string
}

/** A stack of letters: each on a sheet of its own, with nothing in it but that there is something new. */
export function LettersSheet({ visit, letters, origin }: SheetProps) {
  const { lang, today, municipality } = visit
  const w = outDeskWords[lang]
  const says = outsideWords[lang]
  return (
    <Page visit={visit} title={w.sheet} layout="narrow">
      <BackLink href={notifyAt.letters()} label={w.back} />
      <h1 class="ds-sr-only">{w.sheet}</h1>
      {letters.map(({ id, name, address }) => (
        <article class="sheet" key={id}>
          <p>
            {name}
            <br />
            {address ?? w.protected}
          </p>
          <h2>{says.letterTitle}</h2>
          <p class="by">{sayDay(today, lang)}</p>
          <p>{says.says.news}</p>
          <p>{says.letterRead(origin)}</p>
          <p>{says.letterStop}</p>
          <p class="sheet-contact">{says.letterCall(municipality.phone)}</p>
        </article>
      ))}
    </Page>
  )
}
