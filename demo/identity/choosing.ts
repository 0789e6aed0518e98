import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { page, pageHeaders } from './html.ts'
import { choosingAt, type Pretend } from './provider.ts'

const BODY_MAX = 4096

/** The page on which one picks who to be, and the pick itself. @returns whether the request was for it */
export async function choose(
  pretend: Pretend,
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const address = request.url ?? ''
  if (!address.startsWith(`${choosingAt(pretend)}/`)) return false
  const accounts = await pretend.accounts()
  if (request.method === 'POST') {
    const subject = new URLSearchParams(await bodyOf(request)).get('subject')
    const picked = accounts.find((one) => one.subject === subject)
    await provider.interactionFinished(
      request,
      response,
      picked
        ? { login: { accountId: picked.subject, ...pretend.says, remember: true } }
        : { error: 'access_denied', error_description: 'Nobody was picked.' },
    )
    return true
  }
  await provider.interactionDetails(request, response)
  const choices = accounts.map(({ subject, name, says }) => ({ value: subject, label: name, says }))
  const turnRound = { value: '', label: 'Gå tilbage', says: 'Uden at logge ind.' }
  response.writeHead(200, pageHeaders)
  response.end(
    page(pretend.title, pretend.styles, [
      'Vælg, hvem du vil være.',
      { to: address, choices: [...choices, turnRound] },
    ]),
  )
  return true
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    bytes += part.length
    if (bytes > BODY_MAX) return ''
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
