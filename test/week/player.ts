import { type FoundForm, formsIn } from '../house/forms.ts'
import { linksIn } from '../house/pages.ts'
import { type Shown, type Visitor, visitorOver } from '../visits.ts'
import type { Ledger } from './ledger.ts'

type Given = Record<string, string | string[]>

/** Somebody of Nordby at their screen: they sign in, follow links that are there, and fill in forms that are there. */
export class Player {
  readonly name: string
  readonly kinds: readonly string[]
  readonly #ledger: Ledger
  readonly #browser: Visitor

  constructor(origin: string, ledger: Ledger, who: { name: string; kinds: readonly string[] }) {
    this.name = who.name
    this.kinds = who.kinds
    this.#ledger = ledger
    this.#browser = visitorOver((address, init) =>
      fetch(`${origin}${address}`, { redirect: 'manual', ...init }),
    )
  }

  async signsIn(id: string) {
    const shown = await this.#browser.post(`/demo/${id}`)
    this.#note('POST', '/demo', shown)
  }

  /** A page, with what it led to. */
  async opens(address: string): Promise<Shown> {
    const shown = await this.#browser.get(address)
    const there = shown.to.startsWith('/') ? await this.#browser.get(shown.to) : shown
    this.#note('GET', address, there)
    return there
  }

  /** The first link of a page that fits; undefined when there is none. */
  link(page: Shown, fits: RegExp): string | undefined {
    return linksIn(page.html).find((one) => fits.test(one))
  }

  links(page: Shown, fits: RegExp): string[] {
    return [...new Set(linksIn(page.html).filter((one) => fits.test(one)))]
  }

  hasForm(page: Shown, fits: RegExp): boolean {
    return formsIn(page.html).some(({ action }) => fits.test(action))
  }

  /** Sends the first form that fits, as it stands with what is given. @returns the page it leads to */
  async sends(page: Shown, fits: RegExp, given: Given = {}): Promise<Shown | undefined> {
    const form = formsIn(page.html).find(({ action }) => fits.test(action))
    if (!form) return undefined
    const done = await this.#browser.post(form.action, { ...standing(form), ...given })
    this.#note('POST', form.action, done)
    return done.to ? this.opens(done.to) : done
  }

  /** Writes words in a form, and keeps in mind where they stand now. */
  async writes(page: Shown | undefined, fits: RegExp, text: string, given: Given = {}, where = '') {
    if (!page || !this.hasForm(page, fits)) return
    const words = this.#ledger.words(text)
    const form = formsIn(page.html).find(({ action }) => fits.test(action))
    const done = await this.#browser.post(form?.action ?? '', {
      ...(form ? standing(form) : {}),
      ...given,
      words,
    })
    this.#note('POST', form?.action ?? '', done)
    if (done.status < 400) this.#ledger.wrote(this, words, where || done.to || '/')
  }

  #note(method: string, address: string, { status, text }: Shown) {
    this.#ledger.acts += 1
    if (status < 400) return
    const said = text.slice(0, 160)
    this.#ledger.errors.push(`${this.name} ${method} ${address} ${status}: ${said}`)
  }
}

/** What a browser sends of a form that nobody has touched. */
function standing({ fields }: FoundForm): Given {
  const sent: Given = {}
  for (const { name, kind, value } of fields)
    if (kind !== 'button' && value !== undefined && name !== 'once') sent[name] = value
  const once = fields.find(({ name }) => name === 'once')?.value
  return once ? { ...sent, once } : sent
}
