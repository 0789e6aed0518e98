import type { JSX } from 'preact'
import { render } from 'preact-render-to-string'
import { notKept, securityHeaders } from './headers.ts'
import type { Reply } from './routes.ts'

/** A page. Everything in it is escaped by the renderer: there is no way to put markup in as text. */
export function html(node: JSX.Element, status: number): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...securityHeaders, ...notKept }
  return new Response(`<!doctype html>${render(node)}`, { status, headers })
}

export function plain({ reply }: Reply): Response {
  const body = typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body)
  const headers = { 'content-type': reply.type, ...securityHeaders, ...notKept, ...reply.headers }
  return new Response(body, { status: reply.status ?? 200, headers })
}

export function seeOtherThan(location: string, more: Record<string, string> = {}): Response {
  const headers = { location, ...securityHeaders, ...notKept, ...more }
  return new Response(null, { status: 303, headers })
}

export const nothing = (status: number) =>
  new Response(null, { status, headers: { ...securityHeaders, ...notKept } })
