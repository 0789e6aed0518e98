import { enhanceWords } from './enhance.words.ts'
import { at } from './where.ts'

/** A page for when there is no network, and the way to the day on a phone that carries one; in both languages: nobody can be asked which one. */
export function offlinePage(style: string | undefined, day = false): Response {
  const look = style ? `<link rel="stylesheet" href="${style}">` : ''
  const { da, en } = enhanceWords
  const part = (w: typeof da, lang: string) =>
    `<section lang="${lang}"><h1>${w.offline}</h1><p>${w.offlineText}</p>` +
    (day ? `<p><a href="${at.withoutNet}">${w.day}</a></p>` : '') +
    `<p><a href="${at.help}">${w.help}</a></p><p><a href="${at.onPhone}">${w.onPhone}</a></p>` +
    `<p><a href="">${w.again}</a></p></section>`
  const page =
    `<!doctype html><html lang="da"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${da.offline} – Roret</title>` +
    `${look}</head><body><div class="columns narrow"><main>${part(da, 'da')}${part(en, 'en')}</main></div></body></html>`
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'",
    },
  })
}
