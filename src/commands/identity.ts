import { join } from 'node:path'
import type { Identity } from '../app.routes.ts'
import { linkJobs, noticeJob, signInAt } from '../domain/person/index.ts'
import { makeIssuer } from '../platform/identity/issuer.ts'
import type { IssuerSettings } from '../platform/identity/issuer-settings.ts'
import type { Handler } from '../platform/jobs/handler.ts'
import { fileSender } from '../platform/mail/files.ts'
import type { Sender } from '../platform/mail/sender.ts'
import { smtpSender } from '../platform/mail/smtp.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'

export const outboxOf = ({ directory }: Settings) => join(directory, 'outbox')

/** How messages leave: by mail where it is set up, into a folder in a demo, else not at all. */
export function senderOf(settings: Settings): Sender | undefined {
  if (settings.mail) return smtpSender(settings.mail)
  return settings.demo ? fileSender(outboxOf(settings)) : undefined
}

/** Our own address, as browsers know it. */
export const originOf = ({ publicAddress, port }: Settings): string =>
  publicAddress ? new URL(publicAddress).origin : `http://localhost:${port}`

/** What is sent to people later: links they asked for, and word of changes they may not have made. */
export function personJobs(settings: Settings): Handler[] {
  const sender = senderOf(settings)
  return [...linkJobs({ sender, origin: originOf(settings) }), noticeJob(sender)]
}

const word = { citizen: 'borger', staff: 'medarbejder' } as const

/** The ways in, of these issuers. */
export function identityOf(settings: Settings, issuers: readonly IssuerSettings[]): Identity {
  const origin = originOf(settings)
  return {
    origin,
    sends: senderOf(settings) !== undefined,
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
