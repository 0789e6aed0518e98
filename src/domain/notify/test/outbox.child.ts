// A program of its own that sends what is due, until it is killed.
import { readFileSync } from 'node:fs'
import { type Outbox, openOutbox } from './outbox.ts'

interface Given extends Outbox {
  template: string
  gateway: string
}

const given = JSON.parse(process.argv[2] ?? '') as Given
const send = async ({ key = '', text }: { key?: string; text: string }) => {
  await fetch(given.gateway, { method: 'POST', headers: { 'idempotency-key': key }, body: text })
}
const { work } = await openOutbox(given, send, readFileSync(given.template))
await work()
