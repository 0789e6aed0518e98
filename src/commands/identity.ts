import { join } from 'node:path'
import type { Identity } from '../app.routes.ts'
import { notifyJobs, ways } from '../domain/notify/index.ts'
import { linkJobs, noticeJob, signInAt } from '../domain/person/index.ts'
import { makeIssuer } from '../platform/identity/issuer.ts'
import type { IssuerSettings } from '../platform/identity/issuer-settings.ts'
import type { Handler } from '../platform/jobs/handler.ts'
import { fileSender } from '../platform/mail/files.ts'
import { postSender } from '../platform/mail/post.ts'
import { pushSender } from '../platform/mail/push.ts'
import { loadPushKeys } from '../platform/mail/push-keys.ts'
import { type Sender, together } from '../platform/mail/sender.ts'
import { smsSender } from '../platform/mail/sms.ts'
import { smtpSender } from '../platform/mail/smtp.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'

export const outboxOf = ({ directory }: Settings) => join(directory, 'outbox')

/** How messages leave: each kind by the way that is set up for it, into a folder in a demo, else not at all. */
export function senderOf(settings: Settings): Sender | undefined {
  const { mail, sms, postFolder, push, demo, directory } = settings
  const senders = [
    ...(mail ? [smtpSender(mail)] : []),
    ...(sms ? [smsSender(sms)] : []),
    ...(postFolder ? [postSender(postFolder)] : []),
    ...(push ? [pushSender({ keys: loadPushKeys(directory), contact: originOf(settings) })] : []),
    ...(demo ? [fileSender(outboxOf(settings))] : []),
  ]
  return senders.length > 0 ? together(senders) : undefined
}

/** Our own address, as browsers know it. */
export const originOf = ({ publicAddress, port }: Settings): string =>
  publicAddress ? new URL(publicAddress).origin : `http://localhost:${port}`

/** What is sent to people later: links they asked for, word of changes they may not have made, and news for them. */
export function personJobs(settings: Settings): Handler[] {
  const sender = senderOf(settings)
  const origin = originOf(settings)
  const from = settings.mail?.from ?? 'roret@localhost'
  return [
    ...linkJobs({ sender, origin }),
    noticeJob(sender),
    ...notifyJobs({ sender, origin, from }),
  ]
}

const takenAs = { mail: 'email', sms: 'sms', push: 'push', post: 'post' } as const
const word = { citizen: 'borger', staff: 'medarbejder' } as const

/** The ways in, of these issuers. */
export function identityOf(settings: Settings, issuers: readonly IssuerSettings[]): Identity {
  const origin = originOf(settings)
  const sender = senderOf(settings)
  return {
    origin,
    sends: sender?.takes('email') ?? false,
    textsToo: settings.sms !== undefined,
    ways: ways.filter((way) => way === 'letter' || sender?.takes(takenAs[way])),
    pushKey: sender?.pushKey,
    receiptSecret: settings.receiptSecret,
    issuers: issuers.map((one) =>
      makeIssuer({
        settings: one,
        clock: realClock,
        callback: origin + signInAt.answer({ issuer: word[one.comers] }),
        afterSignOut: `${origin}/`,
      }),
    ),
  }
}
