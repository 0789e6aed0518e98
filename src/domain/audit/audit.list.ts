import { clock, dayOf } from '../../platform/time/days.ts'
import type { Lang } from '../../platform/words/words.ts'
import type { SeenLook } from './audit.queries.ts'
import { lookerName, purposeOf, roleOf, type Shows, whatWasSeen } from './audit.rules.ts'
import { seenWords } from './audit.seen.words.ts'
import { auditWords } from './audit.words.ts'

/**
 * A cell of a list that a spreadsheet opens. What begins as a formula does is made text by a mark before it
 * (OWASP, CSV injection; ASVS 5.0, 1.2.10).
 */
export function cell(text: string): string {
  const plain = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}

/** Semicolons and a byte order mark: a Danish spreadsheet then opens it as it is. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

/** Every look, one a line, in the words of the page. */
export function lookList(looks: readonly SeenLook[], lang: Lang, shows: Shows): string {
  const w = auditWords[lang]
  const rows = looks.map((look) => [
    `${dayOf(look.at)} ${clock(look.at, lang)}`,
    lookerName({ name: look.name, role: shows === 'roles' ? look.role : null }, shows, lang),
    look.role ? roleOf(look.role, lang) : '',
    whatWasSeen(look.subjects, lang),
    purposeOf(look, lang),
    w.grounds[look.ground],
  ])
  return csv([seenWords[lang].columns, ...rows])
}
