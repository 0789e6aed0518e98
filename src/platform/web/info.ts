import type { Hono } from 'hono'
import type { Clock } from '../time/clock.ts'
import type { Assets } from './assets.ts'
import { securityHeaders } from './headers.ts'
import { securityTxt } from './security-txt.ts'

/** What is not a page: built files, the service worker, and a word that the program is ready. */
export const infoRoutes =
  (assets: Assets, told: { contact: string | undefined; clock: Clock }) => (app: Hono) => {
    const file = (path: string, request: Request) =>
      assets.file(path, request.headers.get('accept-encoding') ?? '') ??
      new Response(null, { status: 404, headers: securityHeaders })
    app.get('/assets/*', (c) =>
      file(new URL(c.req.url).pathname.slice('/assets'.length), c.req.raw),
    )
    app.get('/service-worker.js', (c) => file('/service-worker.js', c.req.raw))
    app.get('/.well-known/security.txt', () => securityTxt(told.contact, told.clock))
    app.get('/health', () =>
      Response.json(
        { status: 'ready' },
        { headers: { ...securityHeaders, 'cache-control': 'no-store' } },
      ),
    )
    app.get('/manifest.webmanifest', () =>
      Response.json(manifestOf(assets), {
        headers: { ...securityHeaders, 'content-type': 'application/manifest+json' },
      }),
    )
  }

/** What a phone needs to put Roret beside its other programs. It names nothing that says what Roret is about. */
const manifestOf = ({ address }: Assets) => ({
  id: '/',
  name: 'Roret',
  short_name: 'Roret',
  lang: 'da',
  dir: 'ltr',
  start_url: '/min-kurs',
  scope: '/',
  display: 'standalone',
  background_color: '#fbf8f3',
  theme_color: '#0b5c58',
  icons: [
    { src: address('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
    { src: address('icon-192.png'), sizes: '192x192', type: 'image/png' },
    { src: address('icon-512.png'), sizes: '512x512', type: 'image/png' },
    {
      ...{ src: address('icon-maskable.png'), sizes: '512x512', type: 'image/png' },
      purpose: 'maskable',
    },
  ],
  shortcuts: [
    { name: 'Få hjælp nu', url: '/faa-hjaelp' },
    { name: 'Aftaler', url: '/aftaler' },
    { name: 'Uden net', url: '/uden-net' },
  ].map((one) => ({
    ...one,
    icons: [{ src: address('icon-192.png'), sizes: '192x192', type: 'image/png' }],
  })),
})
