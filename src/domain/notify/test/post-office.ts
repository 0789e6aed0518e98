import type { Town } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import type { Message, Receipt, Sender } from '../../../platform/mail/sender.ts'
import { hear } from '../hear.ts'
import { notifyJobs } from '../index.ts'

export const ORIGIN = 'https://nordby.example'

/** A gateway that does as it is told, and remembers every message that reached it. */
export function aGateway() {
  const got: Message[] = []
  const does = {
    answer: async (): Promise<void> => undefined,
    receipt: async (): Promise<Receipt> => 'waiting',
  }
  const sender: Sender = {
    takes: () => true,
    async send(message) {
      got.push(message)
      await does.answer()
      return message.kind === 'sms' ? { reference: `ref-${message.key}` } : {}
    },
    receipt: () => does.receipt(),
  }
  return { got, does, sender }
}

export class Killed extends Error {}

/** What the mover and the workers do, at once and in order; a job can be cut off after its work and before its end. */
export function aPostOffice(town: Town, sender: Sender | undefined) {
  const handlers = new Map(
    notifyJobs({ sender, origin: ORIGIN, from: 'Nordby <post@nordby.example>' }).map((one) => [
      one.queue,
      one,
    ]),
  )
  const jobs = town.db.as(jobsActor)
  const due = () =>
    jobs.write((write) =>
      write.q
        .deleteFrom('platform.task')
        .where('due_at', '<=', write.now)
        .where('queue', 'in', [...handlers.keys()])
        .returning(['queue', 'object_id'])
        .execute(),
    )
  const run = (queue: string, object: Id, cutOff = '') =>
    jobs.write(async (write) => {
      await handlers.get(queue)?.run(write, object)
      if (queue === cutOff) throw new Killed()
    })
  return {
    run,
    listens: () => jobs.write(hear),
    /** Everything that is due, and what follows from it. @returns what was cut off */
    async works(cutOff = '') {
      const left: { queue: string; object: Id }[] = []
      for (let rounds = 0; rounds < 10; rounds += 1) {
        const tasks = await due()
        if (tasks.length === 0) return left
        for (const { queue, object_id } of tasks)
          await run(queue, object_id, cutOff).catch((error) => {
            if (!(error instanceof Killed)) throw error
            left.push({ queue, object: object_id })
          })
      }
      return left
    },
    after: (minutes: number) =>
      town.clock.move(new Date(town.clock.now().getTime() + minutes * 60_000)),
  }
}
