import type { Visit } from '../../platform/web/visit.ts'
import { ButtonForm } from '../../ui/button/button-form.tsx'
import { MessagePage } from '../../ui/message/message.tsx'
import { notifyAt } from './notify.addresses.ts'
import { notifyWords } from './notify.words.ts'

/** Stops messages without signing in: one press, whoever holds the link. A mail program that opens it stops nothing. */
export function StopPage({ visit, token }: { visit: Visit; token: string }) {
  const w = notifyWords[visit.lang]
  return (
    <MessagePage
      visit={visit}
      title={w.stopPage}
      text={[w.stopAsk]}
      actions={
        <ButtonForm action={notifyAt.stopNow()} once={visit.onceKey()} hidden={{ n: token }}>
          {w.stopDo}
        </ButtonForm>
      }
    />
  )
}

export function StoppedPage({ visit }: { visit: Visit }) {
  const w = notifyWords[visit.lang]
  return <MessagePage visit={visit} title={w.stopDone} text={[w.stopDoneText]} />
}
