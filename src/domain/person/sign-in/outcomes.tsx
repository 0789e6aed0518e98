import type { Visit } from '../../../platform/web/visit.ts'
import { Button } from '../../../ui/button/button.tsx'
import { MessagePage } from '../../../ui/message/message.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { outcomesWords } from './outcomes.words.ts'
import { signInWords } from './sign-in.words.ts'

/** Why somebody did not come in. */
export type Outcome = Exclude<keyof (typeof outcomesWords)['da'], 'call'>

/** Nobody is left at a closed door: what happened, another way, and a telephone (ASVS 5.0, 16.5.2). */
export function OutcomePage({ visit, outcome }: { visit: Visit; outcome: Outcome }) {
  const w = outcomesWords[visit.lang]
  const { title, text } = w[outcome]
  return (
    <MessagePage
      visit={visit}
      title={title}
      text={[text, w.call(visit.municipality.phone)]}
      actions={
        <>
          <Button href={uiAt.signIn()}>{signInWords[visit.lang].anotherWay}</Button>
          <Button href={uiAt.help()} kind="quiet">
            {signInWords[visit.lang].help}
          </Button>
        </>
      }
    />
  )
}

export const statusOf = (outcome: Outcome): 200 | 403 | 404 | 503 => {
  if (outcome === 'cancelled') return 200
  if (outcome === 'down') return 503
  return outcome === 'notSetUp' ? 404 : 403
}
