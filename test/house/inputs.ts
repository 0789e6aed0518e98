import { newId } from '../../src/platform/data/id.ts'
import type { Shown, Visitor } from '../visits.ts'
import { filled, type Met, type Sent } from './formed.ts'
import type { FoundForm } from './forms.ts'
import { formsIn } from './forms.ts'
import type { Nordby } from './nordby.ts'
import { routeOf } from './pages.ts'

export const today = '2026-11-30'

/** Fields that people write in; days and times have shapes of their own. */
export const textsOf = (form: FoundForm) =>
  form.fields.filter(
    ({ kind, type }) => kind === 'text' && !['date', 'time', 'file'].includes(type),
  )

/** The form as it stands on its page now: with the version that is true now. The one known, when it is gone. */
export async function formNow(visitor: Visitor, met: Met): Promise<FoundForm> {
  const { html } = await visitor.get(met.page)
  const same = ({ action, fields }: FoundForm) =>
    routeOf('POST', action)?.pattern === met.pattern &&
    fields.map(({ name }) => name).join() === met.form.fields.map(({ name }) => name).join()
  const found = formsIn(html).filter(same)
  return found.find(({ action }) => action === met.form.action) ?? found[0] ?? met.form
}

/** Sends a form as the one who met it, with these changes to what a person of good will sends. */
export async function send(
  nordby: Nordby,
  met: Met,
  words: string,
  change: (sent: Sent, form: FoundForm) => Sent = (sent) => sent,
): Promise<Shown> {
  const visitor = await nordby.as(met.who)
  const form = await formNow(visitor, met)
  return visitor.post(form.action, { once: newId(), ...change(filled(form, words, today), form) })
}

/** Sends a form as it was met: for what is refused, after which nothing has moved. */
export async function sendAgain(
  nordby: Nordby,
  { who, form }: Met,
  words: string,
  change: (sent: Sent, form: FoundForm) => Sent,
): Promise<Shown> {
  const visitor = await nordby.as(who)
  return visitor.post(form.action, { once: newId(), ...change(filled(form, words, today), form) })
}

/** Sends bytes as they are: what no browser would. */
export async function sendRaw(
  nordby: Nordby,
  met: Met,
  body: string,
  type = 'application/x-www-form-urlencoded',
): Promise<Shown> {
  const { cookie } = await nordby.as(met.who)
  const headers = { cookie, 'content-type': type, 'sec-fetch-site': 'same-origin' }
  const response = await nordby.web.request(met.form.action, { method: 'POST', headers, body })
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    html: await response.text(),
    text: '',
    headers: response.headers,
  }
}
