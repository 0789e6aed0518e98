import { newId } from '../../src/platform/data/id.ts'
import type { Sent } from '../house/formed.ts'
import { aTown } from '../town.ts'
import { aWeb, type Shown, type TestWeb } from '../visits.ts'

/** A browser that keeps nothing of what it is given: each request is as the first. */
export interface Asking {
  get(address: string): Promise<Shown>
  post(address: string, sent: Sent): Promise<Shown>
}

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

export function askingWith(web: TestWeb, cookie: string): Asking {
  const ask = async (address: string, init: RequestInit): Promise<Shown> => {
    const response = await web.request(address, { ...init, headers: { cookie, ...init.headers } })
    const to = response.headers.get('location') ?? ''
    const html = await response.text()
    return { status: response.status, to, html, text: '', headers: response.headers }
  }
  return {
    get: (address) => ask(address, {}),
    post: (address, sent) => {
      const body = new URLSearchParams({ once: newId() })
      for (const [name, value] of Object.entries(sent))
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one)
      return ask(address, { method: 'POST', headers: form, body: body.toString() })
    },
  }
}

/** A token that is somebody’s in another municipality’s own database. */
export async function cookieOfElsewhere(): Promise<string> {
  const other = await aTown()
  const { cookie } = await aWeb(other).as(await other.person('Somebody', 'citizen'))
  await other.close()
  return cookie
}
