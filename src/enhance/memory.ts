/** The browser's own small memory; some people have closed it, and then it is as if it were empty. */
export function remember(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {}
}

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
