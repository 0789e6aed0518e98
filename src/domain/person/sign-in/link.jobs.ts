import type { Handler } from '../../../platform/jobs/handler.ts'
import type { Sender } from '../../../platform/mail/sender.ts'
import { LINK_ASKED, secretToSend } from './link.queries.ts'
import { signInAt } from './sign-in.addresses.ts'
import { signInWords } from './sign-in.words.ts'

/**
 * Sends a link to whoever it is for. Where the sending fails, nothing was committed, and the job tries again
 * with the same link. The message names no service and holds nothing about health.
 */
export const linkJobs = ({
  sender,
  origin,
}: {
  sender: Sender | undefined
  origin: string
}): Handler[] => [
  {
    queue: LINK_ASKED,
    async run(write, object) {
      const secret = await secretToSend(write, object)
      if (!secret || !sender?.takes(secret.kind)) return
      const w = signInWords[secret.lang]
      const link = origin + signInAt.follow({}, { n: secret.token })
      const text = secret.kind === 'sms' ? w.smsText(secret.code) : w.mailText(link, secret.code)
      await sender.send({ kind: secret.kind, to: secret.to, subject: w.mailSubject, text })
    },
  },
]
