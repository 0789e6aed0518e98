/** A number or an address so that its owner knows it again and nobody else learns it: ••••••78, a•••@eksempel.dk. */
export function masked(target: string): string {
  const at = target.lastIndexOf('@')
  if (at > 0) return `${target.slice(0, 1)}•••${target.slice(at)}`
  const digits = target.replaceAll(/\s/g, '')
  return `${'•'.repeat(Math.max(0, digits.length - 2))}${digits.slice(-2)}`
}
