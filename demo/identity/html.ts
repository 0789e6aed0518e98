const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')

export interface Choice {
  value: string
  label: string
  says: string
}

export type Part =
  | string
  /** A form that the provider has made itself. */
  | { form: string }
  | { button: string; of: string; name: string }
  | { to: string; choices: readonly Choice[] }
  | { letter: string }
  | { link: string; label: string }

/** A plain, calm page with our own styles: the same whoever pretends. It has no script. */
export const page = (title: string, styles: string, parts: readonly Part[]) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><link rel="stylesheet" href="${escaped(styles)}"></head>
<body><div class="columns narrow"><main><h1>${escaped(title)}</h1>
<p class="lead">Det her er en demo. Alle mennesker er fundet på.</p>
${parts.map(partOf).join('\n')}
</main></div></body></html>`

function partOf(part: Part): string {
  if (typeof part === 'string') return `<p>${escaped(part)}</p>`
  if ('form' in part) return part.form
  if ('letter' in part) return `<pre class="ds-card card">${linked(escaped(part.letter))}</pre>`
  if ('link' in part) return `<p><a href="${escaped(part.link)}">${escaped(part.label)}</a></p>`
  if ('button' in part)
    return `<p><button class="ds-button" data-color="pine" type="submit" value="yes" form="${escaped(part.of)}" name="${escaped(part.name)}">${escaped(part.button)}</button></p>`
  return `<form method="post" action="${escaped(part.to)}"><ul class="plain-list grid">${part.choices
    .map(choiceOf)
    .join('')}</ul></form>`
}

const choiceOf = ({ value, label, says }: Choice) =>
  `<li><button class="ds-button" data-color="pine" data-variant="secondary" name="subject" value="${escaped(value)}">${escaped(label)}</button> <span class="by">${escaped(says)}</span></li>`

/** The links of a letter can be pressed, as in an inbox. */
const linked = (safe: string) =>
  safe.replaceAll(/https?:\/\/[^\s<]+/g, (at) => `<a href="${at}">${at}</a>`)

/** Sent with every page of the demo's issuers. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
}
