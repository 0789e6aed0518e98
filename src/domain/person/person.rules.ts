/**
 * A phone number or an e-mail address as it will be used; undefined when it cannot be one.
 * Danish numbers have eight digits; others begin with + and a country code (E.164).
 */
export function readChannel(kind: string, raw: string): string | undefined {
  const value = raw.trim()
  if (kind === 'email') return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(value) ? value : undefined
  if (kind === 'post') return value
  const digits = value.replaceAll(/[\s.()-]/g, '')
  if (/^\d{8}$/.test(digits)) return digits.replaceAll(/(\d\d)(?=\d)/g, '$1 ')
  return /^\+\d{7,15}$/.test(digits) ? digits : undefined
}
