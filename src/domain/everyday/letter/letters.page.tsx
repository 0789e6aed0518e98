import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Choices } from '../../../ui/choices/choices.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { HeadingRow, PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { appointmentAt } from '../../appointment/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import type { Answer, Letter } from './letter.queries.ts'
import { letterWords } from './letter.words.ts'

interface LettersProps {
  visit: Visit
  mine: readonly Letter[]
  toMe: readonly Letter[]
  answers: readonly Answer[]
}

/** What others wait for one to explain, and one's own letters with what they mean. */
export function LettersPage({ visit, mine, toMe, answers }: LettersProps) {
  const w = letterWords[visit.lang]
  const ask = <Button href={everydayAt.letterNew()}>{w.ask}</Button>
  const day = (at: Date) => sayDate(dayOf(at), visit.lang, visit.today)
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={everydayAt.mine()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      {toMe.length > 0 && (
        <section>
          <HeadingRow title={w.toMe} />
          <Choices
            choices={toMe.map(({ id, name, askedAt, explained }) => ({
              href: everydayAt.letter({ letter: id }),
              label: w.toMeLine(name, day(askedAt)),
              ...(explained ? { note: w.explained } : {}),
            }))}
          />
        </section>
      )}
      {mine.length === 0 ? (
        <Card>
          <Empty title={w.none} text={w.noneText} action={ask} />
        </Card>
      ) : (
        <Row>{ask}</Row>
      )}
      {mine.length > 0 && <HeadingRow title={w.mine} />}
      {mine.map((letter) => (
        <Mine
          visit={visit}
          letter={letter}
          answers={answers.filter((one) => one.letter === letter.id)}
          key={letter.id}
        />
      ))}
    </Page>
  )
}

interface MineProps {
  visit: Visit
  letter: Letter
  answers: readonly Answer[]
}

function Mine({ visit, letter, answers }: MineProps) {
  const w = letterWords[visit.lang]
  const { id, words, file, readers } = letter
  return (
    <Card title={w.asked(sayDate(dayOf(letter.askedAt), visit.lang, visit.today))} level={3}>
      {words && <OwnWords text={words} size="small" />}
      {file && <a href={everydayAt.letterFile({ letter: id })}>{w.file}</a>}
      {readers.length > 0 && (
        <p class="by">{w.seenBy(readers.map(({ name }) => name).join(', '))}</p>
      )}
      {answers.length === 0 && readers.length > 0 && <p>{w.waiting}</p>}
      {answers.map((answer) => (
        <Explained visit={visit} answer={answer} key={answer.id} />
      ))}
      {readers.length > 0 && (
        <ButtonForm
          kind="quiet"
          action={everydayAt.letterEnded({ letter: id })}
          once={visit.onceKey()}
        >
          {w.end}
        </ButtonForm>
      )}
    </Card>
  )
}

/** What it means, by when, what to do, and somebody to do it with. */
function Explained({ visit, answer }: { visit: Visit; answer: Answer }) {
  const w = letterWords[visit.lang]
  const day = (one: string) => sayDate(one, visit.lang, visit.today)
  return (
    <section>
      <p>{answer.meaning}</p>
      {answer.deadline && (
        <p>
          <b>{w.deadlineSaid(day(answer.deadline))}</b>
        </p>
      )}
      {answer.next && (
        <p>
          <b>{w.nextSaid}</b> {answer.next}
        </p>
      )}
      <p class="by">{w.answerBy(answer.name ?? w.somebody, day(dayOf(answer.answeredAt)))}</p>
      <a href={appointmentAt.ask()}>{w.with}</a>
    </section>
  )
}
