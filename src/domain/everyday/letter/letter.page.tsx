import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { CheckboxGroup } from '../../../ui/field/choices.tsx'
import { DateField, TextArea } from '../../../ui/field/inputs.tsx'
import { kept, keptMany } from '../../../ui/field/kept.ts'
import { UploadField } from '../../../ui/field/upload.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { circleAt } from '../../circle/index.ts'
import type { Somebody } from '../company/company.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { answerMax, wordsMax } from './letter.forms.ts'
import type { Letter } from './letter.queries.ts'
import { letterWords } from './letter.words.ts'

interface NewProps {
  visit: Visit
  people: readonly Somebody[]
  filled: Filled
}

export function NewLetterPage({ visit, people, filled }: NewProps) {
  const w = letterWords[visit.lang]
  const { lang } = visit
  return (
    <Page visit={visit} title={w.ask} place={w.title} layout="narrow">
      <BackLink href={everydayAt.letters()} label={w.backLetters} />
      <PageHead title={w.ask} lead={w.lead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      {people.length === 0 ? (
        <p>
          {w.nobody} <a href={circleAt.mine()}>{w.circle}</a>
        </p>
      ) : (
        <Form files action={everydayAt.letterNew()} once={visit.onceKey()}>
          <UploadField
            lang={lang}
            label={w.picture}
            description={filled.problems.length > 0 ? w.pictureAgain : w.pictureHelp}
            optional
            {...kept(filled, 'picture')}
          />
          <TextArea
            lang={lang}
            label={w.words}
            optional
            voice="own"
            max={wordsMax}
            {...kept(filled, 'words')}
          />
          <CheckboxGroup
            lang={lang}
            label={w.people}
            description={w.peopleHelp}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            {...keptMany(filled, 'people')}
          />
          <Row>
            <Button>{w.send}</Button>
            <Button kind="quiet" href={everydayAt.letters()}>
              {w.cancel}
            </Button>
          </Row>
        </Form>
      )}
    </Page>
  )
}

interface ExplainProps {
  visit: Visit
  letter: Letter
  filled: Filled
}

/** For one who was asked: the letter as it is, and three small fields. */
export function ExplainPage({ visit, letter, filled }: ExplainProps) {
  const w = letterWords[visit.lang]
  const { lang } = visit
  const at = { letter: letter.id }
  return (
    <Page visit={visit} title={w.explain} place={w.title} layout="narrow">
      <BackLink href={everydayAt.letters()} label={w.backLetters} />
      <PageHead title={w.explainTitle(letter.name)} lead={w.explainLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card>
        {letter.words && <OwnWords text={letter.words} size="small" />}
        {letter.file && <a href={everydayAt.letterFile(at)}>{w.file}</a>}
      </Card>
      <Form action={everydayAt.letter(at)} once={visit.onceKey()}>
        <TextArea lang={lang} label={w.meaning} max={answerMax} {...kept(filled, 'meaning')} />
        <DateField lang={lang} label={w.deadline} optional {...kept(filled, 'deadline')} />
        <TextArea lang={lang} label={w.next} optional rows={3} {...kept(filled, 'next')} />
        <Row>
          <Button>{w.answer}</Button>
        </Row>
      </Form>
    </Page>
  )
}
