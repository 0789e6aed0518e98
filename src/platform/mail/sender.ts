/** A short message to one person. No health words and no service that reveals one: others may see it. */
export interface Message {
  kind: 'email' | 'sms' | 'push' | 'post'
  /** An address, a number, a browser's subscription as JSON, or a civil registration number. */
  to: string
  subject: string
  text: string
  /** The same for each try of one message: who gets it twice can know that it is one. */
  key?: string
  /** Lines of the head of a mail. */
  headers?: Record<string, string>
  /** An invitation that calendar programs read (RFC 6047). */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

/** What the other end said when it took the message over. */
export interface Sent {
  /** Its own name for the message, by which it tells of its arrival. */
  reference?: string
}

export type Receipt = 'arrived' | 'lost' | 'waiting'

/** The receiver's end is no more, or will never take this: trying again would change nothing. */
export class NeverTaken extends Error {
  override name = 'NeverTaken'
}

/** How messages leave the program. What is sent is never logged. */
export interface Sender {
  takes(kind: Message['kind']): boolean
  /** @throws NeverTaken when it is of no use to try again */
  // biome-ignore lint/suspicious/noConfusingVoidType: most ways have nothing to tell
  send(message: Message): Promise<Sent | void>
  /** Whether it came through, where the other end tells. */
  receipt?(reference: string): Promise<Receipt>
  /** What a browser needs to know before it can be pushed to. */
  readonly pushKey?: string
}

/** Several ways out as one: the first that takes a kind sends it. */
export function together(senders: readonly Sender[]): Sender {
  const pushKey = senders.find((sender) => sender.pushKey)?.pushKey
  const asked = senders.find((sender) => sender.receipt)
  return {
    takes: (kind) => senders.some((sender) => sender.takes(kind)),
    async send(message) {
      const sender = senders.find((one) => one.takes(message.kind))
      if (!sender) throw new NeverTaken(message.kind)
      return sender.send(message)
    },
    ...(asked?.receipt ? { receipt: asked.receipt } : {}),
    ...(pushKey ? { pushKey } : {}),
  }
}
