import { createTransport } from 'nodemailer'
import { plainText } from './lines.ts'
import type { Sender } from './sender.ts'

const TIMEOUT_MS = 10_000

const hostOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'

/** Mail by SMTP, over TLS: `smtps:`, or `smtp:` where the server must then begin TLS itself. */
export function smtpSender({ address, from }: { address: string; from: string }): Sender {
  const { protocol, hostname, port, username, password } = new URL(address)
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (protocol === 'smtps:' ? 465 : 587),
    secure: protocol === 'smtps:',
    requireTLS: true,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(username
      ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
      : {}),
  })
  return {
    takes: (kind) => kind === 'email',
    async send({ to, subject, text, key, headers, calendar }) {
      const receiver = { name: '', address: plainText(to) }
      await transport.sendMail({
        ...{ from, to: receiver, subject: plainText(subject), text },
        // The same for each try, so that a mail program shows a message that came twice once.
        ...(key ? { messageId: `<${key}@${hostOf(from)}>` } : {}),
        ...(headers ? { headers } : {}),
        ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.text } } : {}),
      })
    },
  }
}
