import { sql } from 'kysely'
import type { Write } from '../../platform/data/db.ts'
import { hashOf, newToken } from '../../platform/identity/token.ts'
import { type Message, NeverTaken } from '../../platform/mail/sender.ts'
import { invitation } from '../appointment/index.ts'
import { notifyAt } from './notify.addresses.ts'
import { kindOf } from './notify.kinds.ts'
import type { Choice } from './notify.rules.ts'
import { outsideWords } from './outside.words.ts'
import type { InIt, Sending } from './send.ts'
import { browsersOf, channelOf, postOf } from './targets.ts'

export interface House {
  /** Our own address, as browsers know it. */
  origin: string
  /** Whose name mail bears; an invitation comes from there. */
  from: string
}

/** What leaves: the same few sentences for everybody, and the way to the page. One message for each end. */
export async function compose(
  write: Write,
  house: House,
  sending: Sending,
  notices: readonly InIt[],
  choice: Choice,
): Promise<Message[]> {
  const w = outsideWords[choice.lang]
  const said = saying(notices, choice)
  const link = house.origin + notifyAt.news()
  const common = { subject: w.subject, key: sending.id }
  const { person } = sending
  switch (sending.way) {
    case 'mail': {
      const stop = await stopLinks(write, house, sending)
      const text = [said, w.read(link), w.stop(stop.page)].join('\n\n')
      const to = await channelOf(write, person, 'email')
      return [{ kind: 'email', to, text, headers: stop.headers, ...common }]
    }
    case 'sms':
      return [
        {
          kind: 'sms',
          to: await channelOf(write, person, 'sms'),
          text: w.short(said, link),
          ...common,
        },
      ]
    case 'push': {
      const code = codeOf(notices)
      const text = JSON.stringify({ says: code, lang: choice.lang })
      return (await browsersOf(write, person)).map((to) => ({ kind: 'push', to, text, ...common }))
    }
    case 'post': {
      const text = [said, w.letterRead(link), w.letterStop].join('\n\n')
      return [{ kind: 'post', to: await postOf(write, person), text, ...common }]
    }
    case 'invite':
      return [await invite(write, house, sending, choice)]
    default:
      throw new NeverTaken(sending.way)
  }
}

const codeOf = (notices: readonly InIt[]) => {
  const codes = new Set(notices.map(({ kind }) => kindOf(kind)?.outside ?? 'news'))
  return codes.size === 1 ? ([...codes][0] ?? 'news') : 'news'
}

/** One thing by its own sentence, several by their number. */
export function saying(notices: readonly InIt[], { lang }: Pick<Choice, 'lang'>): string {
  const w = outsideWords[lang]
  return notices.length > 1 ? w.several(notices.length) : w.says[codeOf(notices)]
}

/** A link of this message's own: to a page that asks once, and for mail programs that stop by one press (RFC 8058). */
async function stopLinks(write: Write, { origin }: House, { id }: Sending) {
  const token = newToken()
  await write.q
    .updateTable('notify.sending')
    .set({ stop_hash: Buffer.from(hashOf(token)) })
    .where('id', '=', id)
    .execute()
  const at = origin + notifyAt.stopNow({}, { n: token })
  return {
    page: origin + notifyAt.stop({}, { n: token }),
    headers: {
      'List-Unsubscribe': `<${at}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

async function invite(write: Write, house: House, { object, person, id }: Sending, choice: Choice) {
  const [row] = await write.sql(
    sql<{
      startsAt: Date
      minutes: number
      version: number
      madeAt: Date
      calledOffAt: Date | null
    }>`
      select starts_at as "startsAt", minutes, version, made_at as "madeAt", called_off_at as "calledOffAt"
      from notify.appointment_time(${object})`,
  )
  if (!row || !object) throw new NeverTaken('invite')
  const w = outsideWords[choice.lang]
  const to = await channelOf(write, person, 'email')
  const asked = invitation(
    { id: object, ...row },
    { from: house.from, to, lang: choice.lang, now: write.now },
  )
  const text = w.inviteText(house.origin + notifyAt.news())
  return {
    kind: 'email' as const,
    to,
    subject: w.inviteSubject(asked.title),
    text,
    key: id,
    calendar: asked.calendar,
  }
}
