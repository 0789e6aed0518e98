import { dayOf, sayDay, sayTime } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { List } from '../../../ui/list/list.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { auditAt } from '../audit.addresses.ts'
import { lookerName, type Shows, whatWasSeen } from '../audit.rules.ts'
import { wonderAt } from './control.addresses.ts'
import { wonderWords } from './wonder.words.ts'
import type { OwnLook, OwnWondering } from './wonderings.queries.ts'

/** Beside each look in the person's own log: the way to ask about it, until it is asked. */
export function WonderLine(props: {
  visit: Visit
  look: string
  wondering: OwnWondering | undefined
}) {
  const { visit, look, wondering } = props
  const w = wonderWords[visit.lang]
  if (!wondering)
    return (
      <p class="by">
        <a href={wonderAt.look({ look })}>{w.link}</a>
      </p>
    )
  return <p class="by">{wondering.answer ? w.isAnswered : w.isAsked}</p>
}

/** What the person has asked, and the answers: they stand here whatever the list shows. */
export function WonderingsCard({
  visit,
  wonderings,
}: {
  visit: Visit
  wonderings: readonly OwnWondering[]
}) {
  const { lang, today } = visit
  const w = wonderWords[lang]
  if (wonderings.length === 0) return null
  return (
    <Card title={w.mine}>
      <List
        items={wonderings.map((one) => (
          <>
            <p>{w.about(sayDay(dayOf(one.lookAt), lang, today), sayTime(one.lookAt, lang))}</p>
            {one.words && <p class="by">{w.yourWords(one.words)}</p>}
            {one.answer ? (
              <p>
                {w.answer(sayDay(dayOf(one.answer.at), lang, today))} {one.answer.words}
              </p>
            ) : (
              <p class="by">{w.asked(sayDay(dayOf(one.askedAt), lang, today))}</p>
            )}
          </>
        ))}
      />
    </Card>
  )
}

interface WonderProps {
  visit: Visit
  /** Names or roles, as the municipality has chosen. */
  shows: Shows
  look: OwnLook
  filled: Filled
}

/** The person asks about one look. Words are welcome and not needed. */
export function WonderPage({ visit, look, shows, filled }: WonderProps) {
  const { lang, today } = visit
  const w = wonderWords[lang]
  const at = `${sayDay(dayOf(look.at), lang, today)} ${sayTime(look.at, lang)}`
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <BackLink href={auditAt.seen()} label={w.back} />
      <PageHead title={w.title} lead={w.lead} />
      <ErrorSummary lang={lang} problems={filled.problems} />
      <Card title={w.look}>
        <p>{w.seen(lookerName(look, shows, lang), whatWasSeen(look.subjects, lang))}</p>
        <p class="by">{at}</p>
      </Card>
      <Card>
        <Form
          action={wonderAt.look({ look: look.id })}
          once={visit.onceKey()}
          label={w.title}
          draft={`undren ${look.id}`}
        >
          <TextArea
            lang={lang}
            label={w.words}
            description={w.wordsHelp}
            optional
            max={2000}
            rows={4}
            {...kept(filled, 'words')}
          />
          <p class="by">{w.not}</p>
          <Button>{w.send}</Button>
        </Form>
      </Card>
    </Page>
  )
}
