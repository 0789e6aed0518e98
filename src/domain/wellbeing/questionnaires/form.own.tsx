import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { questionnaireAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { wellbeingWords } from '../wellbeing.words.ts'
import type { Questionnaire } from './questionnaire.schema.ts'
import type { Result } from './questionnaires.queries.ts'
import { questionnaireWords } from './questionnaires.words.ts'

interface ListProps {
  visit: Visit
  all: readonly Questionnaire[]
  answered: readonly Result[]
  away: readonly Result[]
}

/** The questionnaires one may answer, and what one has answered. */
export function QuestionnairesPage({ visit, all, answered, away }: ListProps) {
  const w = questionnaireWords[visit.lang]
  const title = wellbeingWords[visit.lang].questionnaires
  return (
    <Page visit={visit} title={title} place={wellbeingWords[visit.lang].title} layout="narrow">
      <BackLink href={wellbeingAt.mine()} label={wellbeingWords[visit.lang].back} />
      <PageHead title={title} lead={w.lead} />
      {all.map((one, at) => (
        <Card title={one.title[visit.lang]} key={one.code}>
          <p>{one.about[visit.lang]}</p>
          <Button
            kind={at === 0 ? 'primary' : 'secondary'}
            href={questionnaireAt(one.code)}
            about={w.answerAbout(one.title[visit.lang])}
          >
            {w.answer}
          </Button>
        </Card>
      ))}
      {answered.length > 0 && (
        <Card title={w.earlier}>
          <ResultLinks visit={visit} results={answered} />
        </Card>
      )}
      {away.length > 0 && (
        <Fold title={wellbeingWords[visit.lang].awayTitle}>
          <ResultLinks visit={visit} results={away} />
        </Fold>
      )}
    </Page>
  )
}

function ResultLinks({ visit, results }: { visit: Visit; results: readonly Result[] }) {
  const w = questionnaireWords[visit.lang]
  return (
    <List
      items={results.map((result) => (
        <a href={wellbeingAt.result({ result: result.id })}>
          {w.earlierBy(
            result.questionnaire.title[visit.lang],
            sayDate(dayOf(result.at), visit.lang, visit.today),
          )}
        </a>
      ))}
    />
  )
}

export const fieldOfItem = (at: number) => `svar${at + 1}`

interface FormProps {
  visit: Visit
  questionnaire: Questionnaire
  filled: Filled
}

/** The exact words, one after the other; all of them can be skipped. */
export function QuestionnairePage({ visit, questionnaire, filled }: FormProps) {
  const { lang } = visit
  const w = questionnaireWords[lang]
  const { title, intro, items, answers, licence, code } = questionnaire
  const options = answers.map((answer) => ({ value: String(answer.points), label: answer[lang] }))
  return (
    <Page visit={visit} title={title[lang]} place={wellbeingWords[lang].title} layout="narrow">
      <BackLink href={wellbeingAt.questionnaires()} label={wellbeingWords[lang].cancel} />
      <PageHead title={title[lang]} lead={w.formLead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Form action={wellbeingAt.questionnaire()} once={visit.onceKey()} hidden={{ code }}>
        {intro[lang] && <p>{intro[lang]}</p>}
        {items.map((item, at) => (
          <RadioGroup
            lang={lang}
            label={w.item(String(at + 1), item[lang])}
            options={options}
            {...kept(filled, fieldOfItem(at))}
            key={item.en}
          />
        ))}
        <Button>{w.save}</Button>
      </Form>
      <p class="by">{w.source(licence.name, licence.holder)}</p>
    </Page>
  )
}
