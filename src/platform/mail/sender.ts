/** A short message to one person. No health words and no service that reveals one: others may see it. */
export interface Message {
  kind: 'email' | 'sms'
  to: string
  subject: string
  text: string
}

/** How messages leave the program. What is sent is never logged. */
export interface Sender {
  takes(kind: Message['kind']): boolean
  send(message: Message): Promise<void>
}
