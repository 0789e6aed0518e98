import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { signInAt } from '../../src/domain/person/index.ts'
import type { Db } from '../../src/platform/data/db.ts'
import { type IssuerSettings, readIssuer } from '../../src/platform/identity/issuer-settings.ts'
import { lettersIn } from '../../src/platform/mail/files.ts'
import { choose } from './choosing.ts'
import { page, pageHeaders } from './html.ts'
import { introduce, mitidAccounts, staffAccounts } from './people.ts'
import { makeProvider, type Pretend } from './provider.ts'

export interface PretendIssuers {
  issuers: IssuerSettings[]
  /** Answers what begins with /pretend/, and leaves the rest to the program itself. */
  before(program: RequestListener): RequestListener
}

interface Parts {
  demo: boolean
  db: Db
  origin: string
  styles: string
  outbox: string
}

const ROOT = '/pretend'

/** A MitID and a municipal provider of our own making, so that the real flow runs on one machine. */
export async function pretendIssuers(parts: Parts): Promise<PretendIssuers> {
  if (!parts.demo) throw new Error('Pretend issuers are for a demo only.')
  const all = [mitid(parts), kommune(parts)]
  const served: { prefix: string; answer: Answer }[] = []
  for (const pretend of all) {
    await introduce(parts.db, pretend.issuer, await pretend.accounts())
    served.push({ prefix: new URL(pretend.issuer).pathname, answer: await answering(pretend) })
  }
  const inbox: Answer = async (_, response) => {
    const letters = await lettersIn(parts.outbox)
    const shown = letters.map((letter) => ({ letter }))
    const none = ['Her er ikke kommet noget endnu. Der kan gå nogle sekunder.']
    const back = { link: signInAt.typing(), label: 'Tilbage til koden' }
    response.writeHead(200, pageHeaders)
    response.end(page('Indbakken i prøven', parts.styles, [...(shown.length ? shown : none), back]))
  }
  served.push({ prefix: `${ROOT}/indbakke`, answer: inbox })
  return {
    issuers: [settingsOf(all[0], 'citizen'), settingsOf(all[1], 'staff')],
    before: (program) => (request, response) => {
      const path = request.url?.split('?')[0] ?? ''
      const one = served.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
      if (!one) return program(request, response)
      one.answer(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(400, pageHeaders)
        response.end(page('Begynd forfra', parts.styles, [{ link: '/log-ind', label: 'Log ind' }]))
      })
    },
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

async function answering(pretend: Pretend): Promise<Answer> {
  const provider = await makeProvider(pretend)
  const callback = provider.callback()
  const { pathname } = new URL(pretend.issuer)
  return async (request, response) => {
    if (await choose(pretend, provider, request, response)) return
    // The provider learns where it is mounted from the two addresses, as behind any Node router.
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(pathname.length) })
    await callback(request, response)
  }
}

const common = ({ origin, styles }: Parts, name: string, word: string) => ({
  issuer: `${origin}${ROOT}/${name}`,
  styles,
  client: { id: `roret-${name}`, secret: randomBytes(24).toString('hex') },
  callback: origin + signInAt.answer({ issuer: word }),
  afterSignOut: `${origin}/`,
  over: origin + signInAt.over({ issuer: word }),
})

function mitid(parts: Parts): Pretend {
  const base = common(parts, 'mitid', 'borger')
  const says = { acr: 'https://data.gov.dk/concept/core/nsis/loa/Substantial', amr: ['mfa'] }
  const accounts = () => mitidAccounts(parts.db, base.issuer)
  return { ...base, says, title: 'MitID, som vi leger', accounts }
}

function kommune(parts: Parts): Pretend {
  const base = common(parts, 'kommune', 'medarbejder')
  const says = { acr: 'https://data.gov.dk/concept/core/nsis/loa/Substantial', amr: ['pwd', 'mfa'] }
  const accounts = () => staffAccounts(parts.db, base.issuer)
  return { ...base, says, title: 'Nordby Kommune, som vi leger', accounts }
}

function settingsOf(pretend: Pretend | undefined, comers: 'citizen' | 'staff'): IssuerSettings {
  const prefix = `RORET_${comers.toUpperCase()}_`
  const env = {
    [`${prefix}ISSUER`]: pretend?.issuer,
    [`${prefix}CLIENT`]: pretend?.client.id,
    [`${prefix}SECRET`]: pretend?.client.secret,
    ...(comers === 'citizen'
      ? { [`${prefix}CPR_CLAIM`]: 'cpr', [`${prefix}SCOPE`]: 'openid cpr' }
      : {}),
  }
  const read = readIssuer(env, comers, false)
  if (!('settings' in read) || !read.settings) throw new Error('The demo cannot read itself.')
  return read.settings
}
