import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../plan.addresses.ts'
import { DraftHint } from '../plan.parts.tsx'
import type { OwnWord, Wording } from '../plan.types.ts'
import { wordsMax } from './own-words.forms.ts'
import { ownWordsWords } from './own-words.words.ts'
import { DayField } from './own-words.write.own.tsx'
import { Versions } from './versions.own.tsx'

export const draftOfWords = (id: string) => `plan.own_words:${id}`

interface WordsPageProps {
  visit: Visit
  word: OwnWord
  versions: readonly Wording[]
  filled: Filled
}

/** One text: change it, put it away, move a role; and every earlier wording below. */
export function WordsPage({ visit, word, versions, filled }: WordsPageProps) {
  const w = ownWordsWords[visit.lang]
  return (
    <Page visit={visit} title={w.editTitle} place={w.kind[word.kind]} layout="narrow">
      <BackLink href={planAt.hopes()} label={w.backToWords} />
      <PageHead title={w.kind[word.kind]} lead={word.putAwayAt ? w.putAwayNote : w.editLead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {word.putAwayAt ? (
        <Away visit={visit} word={word} />
      ) : (
        <Change visit={visit} word={word} filled={filled} />
      )}
      {!word.putAwayAt && <Role visit={visit} word={word} />}
      <Versions visit={visit} versions={versions.filter((one) => one.version < word.version)} />
      {!word.putAwayAt && (
        <Card>
          <p>{w.putAwayHelp}</p>
          <ButtonForm
            action={planAt.wordsPutAway({ words: word.id })}
            once={visit.onceKey()}
            kind="secondary"
          >
            {w.putAway}
          </ButtonForm>
        </Card>
      )}
    </Page>
  )
}

function Change({ visit, word, filled }: Omit<WordsPageProps, 'versions'>) {
  const w = ownWordsWords[visit.lang]
  const draft = draftOfWords(word.id)
  return (
    <>
      <DraftHint visit={visit} filled={filled} />
      <Card>
        <Form
          action={planAt.words({ words: word.id })}
          once={visit.onceKey()}
          version={word.version}
          draft={draft}
          hidden={{ draft }}
        >
          <TextArea
            lang={visit.lang}
            label={w.words}
            voice="own"
            rows={7}
            max={wordsMax}
            {...kept(filled, 'words', word.words)}
          />
          <DayField
            visit={visit}
            kind={word.kind}
            filled={filled}
            day={word.happenedOn ?? undefined}
          />
          <Row>
            <Button>{w.save}</Button>
          </Row>
        </Form>
      </Card>
    </>
  )
}

function Away({ visit, word }: { visit: Visit; word: OwnWord }) {
  const w = ownWordsWords[visit.lang]
  return (
    <>
      <OwnWords text={word.words} />
      <ButtonForm action={planAt.wordsBroughtBack({ words: word.id })} once={visit.onceKey()}>
        {w.bringBack}
      </ButtonForm>
    </>
  )
}

const roleKinds = ['role_have', 'role_miss', 'role_try'] as const

/** A role that was missed and is there now moves with one press; its history comes with it. */
function Role({ visit, word }: { visit: Visit; word: OwnWord }) {
  const w = ownWordsWords[visit.lang]
  if (!roleKinds.some((kind) => kind === word.kind)) return null
  return (
    <Card title={w.moveTitle}>
      <p>{w.moveHelp}</p>
      <Row>
        {roleKinds
          .filter((kind) => kind !== word.kind)
          .map((kind) => (
            <ButtonForm
              action={planAt.wordsMoved({ words: word.id })}
              once={visit.onceKey()}
              version={word.version}
              hidden={{ kind }}
              kind="secondary"
              key={kind}
            >
              {w.move[kind]}
            </ButtonForm>
          ))}
      </Row>
    </Card>
  )
}
