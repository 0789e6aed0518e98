import { sql } from 'kysely'
import type { Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Handler } from '../../platform/jobs/handler.ts'
import { plan } from '../../platform/jobs/plan.ts'
import { type Message, NeverTaken, type Sender } from '../../platform/mail/sender.ts'
import { choiceOf } from './choice.queries.ts'
import { compose, type House } from './compose.ts'
import { againAt, receiptAt } from './notify.rules.ts'
import { SEND } from './plan-sending.ts'
import { RECEIPT } from './receipts.ts'
import { drop, HAND_OVER, noticesOf, openSending, type Sending } from './send.ts'
import { forgetBrowser, NoChannel } from './targets.ts'

type Problem = 'no_way' | 'no_channel' | 'refused' | 'gave_up'
type Outcome = 'accepted' | 'refused' | 'failed'

export interface Out extends House {
  sender: Sender | undefined
}

/**
 * Hands a message over. The gateway is asked inside the job's transaction: should the program be killed between its
 * yes and ours, the job runs again with the same key, so that the gateway knows that it is one message.
 */
export const handOverJob = (out: Out): Handler => ({
  queue: HAND_OVER,
  async run(write, object) {
    const [attempt] = await write.sql(
      sql<{ sending: Id; number: number }>`select sending_id as sending, number from notify.attempt
        where id = ${object} and ended_at is null`,
    )
    const sending = attempt && (await openSending(write, attempt.sending))
    if (!attempt || !sending) return
    const choice = await choiceOf(write, sending.person)
    const notices = await noticesOf(write, sending)
    const wanted = choice && !choice.stoppedAt && notices.length > 0
    if (!wanted) {
      await ends(write, object, 'failed')
      return drop(write, sending.id)
    }
    try {
      const messages = await compose(write, out, sending, notices, choice)
      await handOver(write, out.sender, { attempt: object, ...attempt }, sending, messages)
    } catch (error) {
      if (!(error instanceof NoChannel) && !(error instanceof NeverTaken)) throw error
      await ends(write, object, 'refused')
      await fails(write, sending.id, error instanceof NoChannel ? 'no_channel' : 'refused')
    }
  },
})

interface Try {
  attempt: Id
  number: number
}

async function handOver(
  write: Write,
  sender: Sender | undefined,
  { attempt, number }: Try,
  { id }: Sending,
  messages: readonly Message[],
) {
  const kind = messages[0]?.kind
  if (!sender || !kind || !sender.takes(kind)) {
    await ends(write, attempt, 'refused')
    return fails(write, id, 'no_way')
  }
  const { outcome, reference } = await sendAll(write, sender, messages)
  await ends(write, attempt, outcome)
  if (outcome === 'accepted') return done(write, sender, id, reference)
  const again = outcome === 'failed' ? againAt(number, write.now) : null
  if (again) return plan(write, { queue: SEND, object: id, due: again })
  await fails(write, id, outcome === 'failed' ? 'gave_up' : 'refused')
}

/** One end that takes it is enough; an end that is gone is forgotten. */
async function sendAll(write: Write, sender: Sender, messages: readonly Message[]) {
  let outcome: Outcome = 'refused'
  let reference: string | undefined
  for (const message of messages) {
    const sent = await oneSent(sender, message)
    if (sent.outcome === 'refused' && message.kind === 'push')
      await forgetBrowser(write, message.to)
    reference ??= sent.reference
    if (sent.outcome === 'accepted' || outcome === 'refused') outcome = sent.outcome
  }
  return { outcome, reference }
}

/** What another host says is no error of ours: it is an outcome, and is kept. */
async function oneSent(
  sender: Sender,
  message: Message,
): Promise<{ outcome: Outcome; reference?: string | undefined }> {
  try {
    const sent = await sender.send(message)
    return { outcome: 'accepted', reference: sent?.reference }
  } catch (error) {
    return { outcome: error instanceof NeverTaken ? 'refused' : 'failed' }
  }
}

async function done(write: Write, sender: Sender, id: Id, reference = '') {
  await write.sql(
    sql`update notify.sending set done_at = ${write.now}, reference = ${reference || null} where id = ${id} returning id`,
  )
  const due = reference && sender.receipt ? receiptAt(write.now, write.now) : null
  if (due) await plan(write, { queue: RECEIPT, object: id, due })
}

const ends = (write: Write, id: Id, outcome: Outcome): Promise<void> =>
  write
    .sql(
      sql`update notify.attempt set ended_at = ${write.now}, outcome = ${outcome} where id = ${id} returning id`,
    )
    .then(() => undefined)

/** Said where an administrator looks; the person has it on their page all the same. */
const fails = (write: Write, id: Id, problem: Problem): Promise<void> =>
  write
    .sql(
      sql`update notify.sending set failed_at = ${write.now}, problem = ${problem} where id = ${id} returning id`,
    )
    .then(() => undefined)
