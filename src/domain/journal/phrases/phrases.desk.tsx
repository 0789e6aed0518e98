import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { journalAt } from '../journal.addresses.ts'
import type { Codes } from '../journal.codes.ts'
import { phrasesWords } from './phrases.desk.words.ts'
import { type Led, PHRASE_MAX, type Phrase } from './phrases.queries.ts'

interface Props {
  visit: Visit
  phrases: readonly Phrase[]
  codes: Codes
  /** The units whose phrases the visitor keeps. */
  led: readonly Led[]
  filled?: Filled
}

/** The phrases that one press puts into a note: one's own, and those of the unit. */
export function PhrasesPage(props: Props) {
  const { visit, phrases, filled = nothingFilled } = props
  const w = phrasesWords[visit.lang]
  const own = phrases.filter(({ unit }) => unit === null)
  const shared = phrases.filter(({ unit }) => unit !== null)
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card title={w.mine}>
        {own.length === 0 && <Empty title={w.none} text={w.noneText} />}
        <Phrases {...props} phrases={own} />
      </Card>
      {shared.length > 0 && (
        <Card title={w.ofUnit}>
          <Phrases {...props} phrases={shared} />
        </Card>
      )}
      <Add {...props} filled={filled} />
    </Page>
  )
}

function Phrases({ visit, phrases, led }: Props) {
  const w = phrasesWords[visit.lang]
  const isMine = ({ unit }: Phrase) => unit === null || led.some(({ id }) => id === unit)
  return (
    <List
      items={phrases.map((phrase) => (
        <>
          {phrase.words}
          {isMine(phrase) && (
            <ButtonForm
              kind="quiet"
              action={journalAt.phraseAway({ phrase: phrase.id })}
              once={visit.onceKey()}
              about={phrase.words}
            >
              {w.away}
            </ButtonForm>
          )}
        </>
      ))}
    />
  )
}

function Add({ visit, codes, led, filled }: Props & { filled: Filled }) {
  const w = phrasesWords[visit.lang]
  const kinds = codes.kinds.map(({ code, danish, english }) => ({
    value: code,
    label: visit.lang === 'da' ? danish : english,
  }))
  return (
    <Card title={w.add}>
      <Form action={journalAt.phrases()} once={visit.onceKey()}>
        <TextField
          lang={visit.lang}
          label={w.words}
          description={w.wordsHelp}
          max={PHRASE_MAX}
          {...kept(filled, 'words')}
        />
        <SelectField
          lang={visit.lang}
          label={w.kind}
          options={kinds}
          empty={w.allKinds}
          {...kept(filled, 'kind')}
        />
        {led.length > 0 && (
          <SelectField
            lang={visit.lang}
            label={w.unit}
            options={led.map(({ id, name }) => ({ value: id, label: w.wholeUnit(name) }))}
            empty={w.onlyMe}
            {...kept(filled, 'unit')}
          />
        )}
        <Button>{w.save}</Button>
      </Form>
    </Card>
  )
}
