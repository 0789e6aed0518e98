import type { Id } from '../data/id.ts'
import type { Body } from './body.ts'
import { keepDraft } from './drafts.ts'
import { alreadyDone, onceKeyOf } from './once.ts'
import type { Web } from './serve.ts'

export function draftName(body: Body): string | undefined {
  const name = body.fields.get('draft')?.[0]
  return name && name.length <= 200 ? name : undefined
}

/** Keeps what somebody typed as their draft, when the form has a name for one. */
export async function keepWords(web: Web, owner: Id | undefined, body: Body) {
  const draft = draftName(body)
  if (!draft || !owner) return
  const key = onceKeyOf(body.fields)
  await web.db.as({ kind: 'person', id: owner }).write(async (write) => {
    // A draft that was still under way when its form was sent must not come back after it.
    if (key && (await alreadyDone(write, key))) return
    await keepDraft(write, draft, body.fields)
  })
}
