import type { Lang } from '../../../platform/words/words.ts'

const MOST = 999_999_999

/** An amount as people write it, in øre: "4.200", "129,50 kr.", "4200". Null when it cannot be read. */
export function readAmount(raw: string): number | null {
  const bare = raw
    .toLowerCase()
    .replace(/kr\.?|dkk/g, '')
    .replaceAll(/\s/g, '')
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,9})(,\d{1,2})?(,-)?$/.test(bare)) return null
  const [whole = '', part = ''] = bare.replace(',-', '').replaceAll('.', '').split(',')
  const found = Number(whole) * 100 + Number(part.padEnd(2, '0') || '0')
  return found <= MOST ? found : null
}

/** "4.200 kr.", and the øre only where there are some. */
export function sayAmount(oere: number, lang: Lang): string {
  const digits = oere % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(lang === 'da' ? 'da-DK' : 'en-GB', {
    style: 'currency',
    currency: 'DKK',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(oere / 100)
}

interface Line {
  direction: 'in' | 'out'
  amount: number
}

/** What is left when all that goes out has gone. */
export const leftOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { direction, amount }) => sum + (direction === 'in' ? amount : -amount), 0)
