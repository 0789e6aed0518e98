import type { TestWeb, Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'

export interface File {
  name: string
  bytes: Uint8Array | string
}

/** Sends a form with files, as a browser does. */
export async function sends(
  web: TestWeb,
  who: Visitor,
  address: string,
  { fields = {}, files = [] }: { fields?: Record<string, string>; files?: readonly File[] },
) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ once: newId(), ...fields })) form.append(name, value)
  for (const { name, bytes } of files) form.append('files', new Blob([bytes as string]), name)
  const response = await web.request(address, {
    method: 'POST',
    body: form,
    headers: { cookie: who.cookie, 'sec-fetch-site': 'same-origin' },
  })
  return {
    status: response.status,
    to: response.headers.get('location') ?? '',
    notice: decodeURIComponent(response.headers.get('set-cookie') ?? ''),
    html: await response.text(),
  }
}

/** The thread that a redirect leads to. */
export const threadIn = (to: string): string => /\/beskeder\/([0-9a-f-]{36})/.exec(to)?.[1] ?? ''
