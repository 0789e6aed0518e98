const set = /ARRAY\( SELECT circle\.\w+\((?:'\w+'::text)?\) AS \w+\)/g

/** A function per row took 2,516 ms where the set took 1: circle is asked as a set, and no function is given the row. */
export function perRow(said: string, schemas: readonly string[]): string | null {
  const rest = said.replaceAll(set, '')
  const asked = /\bcircle\.\w+\(/.exec(rest)
  if (asked) return `asks ${asked[0]}…) for each row`
  const given = new RegExp(`\\b(?:${schemas.join('|')})\\.\\w+\\((?!\\)|'[^']*'::\\w+\\))`).exec(
    rest,
  )
  return given ? `gives the row to ${given[0]}…)` : null
}
