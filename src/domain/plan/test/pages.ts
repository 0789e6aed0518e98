/** The value of a hidden field as the page sends it. */
export function hidden(html: string, name: string): string {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
  return /value="([^"]*)"/.exec(input)?.[1] ?? ''
}

/** The identifier at the end of an address. */
export const idIn = (address: string): string => address.split('/').at(-1) ?? ''
