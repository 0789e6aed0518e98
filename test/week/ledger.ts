import type { Player } from './player.ts'

interface Written {
  by: Player
  words: string
  /** The page on which the one who wrote them finds them again. */
  where: string
}

/** What was done in the week, what went wrong, and every word that was written: it has to be there at the end. */
export class Ledger {
  acts = 0
  readonly errors: string[] = []
  readonly #written: Written[] = []
  #serial = 0

  /** Words that nobody else wrote: so that they can be looked for. */
  words(text: string): string {
    this.#serial += 1
    return `${text} (${this.#serial})`
  }

  wrote(by: Player, words: string, where: string) {
    this.#written.push({ by, words, where })
  }

  get written(): number {
    return this.#written.length
  }

  /** Opens every page again on which something was written. @returns what is not there any more */
  async lost(): Promise<string[]> {
    const pages = new Map<string, string>()
    const gone: string[] = []
    for (const { by, words, where } of this.#written) {
      const key = `${by.name} ${where}`
      const text = pages.get(key) ?? (await by.opens(where)).text
      pages.set(key, text)
      if (!text.includes(words)) gone.push(`${by.name} at ${where}: ${words}`)
    }
    return gone
  }
}
