type Names<A extends string> = A extends `${string}:${infer P}/${infer Rest}`
  ? P | Names<`/${Rest}`>
  : A extends `${string}:${infer P}`
    ? P
    : never

type Values<A extends string> = { [K in Names<A>]: string }
type Query = Record<string, string | undefined>

/** A place with an address: called with its values it gives a link; `pattern` is what the router knows. */
export interface Address<A extends string = string> {
  (
    ...values: [Names<A>] extends [never]
      ? [none?: Record<string, never>, query?: Query]
      : [values: Values<A>, query?: Query]
  ): string
  readonly pattern: A
}

/**
 * One typed table of addresses per room. Links are built from it and never typed by hand,
 * so an address that nobody knows does not pass the type check.
 */
export function addresses<const T extends Record<string, string>>(
  table: T,
): { [K in keyof T]: Address<T[K]> } {
  const built = Object.entries(table).map(([name, pattern]) => [name, addressOf(pattern)])
  return Object.fromEntries(built)
}

/** Where somebody asked to be led back to: a page of our own, or nothing (ASVS 5.0, 3.7.2). */
export const ownPlace = (wanted: string): string | undefined =>
  /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) ? wanted : undefined

function addressOf(pattern: string): Address {
  const build = (values: Record<string, string> = {}, query: Query = {}) => {
    const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(values[name] ?? ''),
    )
    const asked = Object.entries(query).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    )
    return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path
  }
  return Object.assign(build, { pattern }) as Address
}
