import { pageWords } from './lang.ts'
import { make, say } from './make.ts'
import { newDeviceKey, type Sealed, seal, unseal } from './phone-seal.ts'
import { dropAll, keepAs, keptAs } from './phone-store.ts'
import { at } from './where.ts'

const MOST_TRIES = 10
const LEAST_SIGNS = 4

/** The plan as it is kept: headings with their lines, and the day it was kept. */
interface Copy {
  by: string
  parts: { title: string; lines: string[] }[]
}
interface Kept {
  device: CryptoKey
  sealed: Sealed
  tries: number
  /** What else of their own the person chose to have beside the plan; 'nyt' asks for the newest at each opening. */
  along?: string[]
}

/** When it is hard: keeps the own plan on this phone, and opens it again without a network. */
export function carryPlan() {
  const keep = document.querySelector<HTMLElement>('[data-keep]')
  const open = document.querySelector<HTMLElement>('[data-open][hidden]')
  // Also seen where the script is allowed and does not come.
  if (keep || open) document.querySelector('[data-until-script]')?.remove()
  if (keep) offerToKeep(keep)
  if (open) void offerToOpen(open)
}

function offerToKeep(box: HTMLElement) {
  box.hidden = false
  const [form, remove] = box.querySelectorAll('form')
  const input = codeIn(box)
  if (!form || !input) return
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const code = input.value.trim()
    if (code.length < LEAST_SIGNS) return tell(form, pageWords().codeShort)
    const device = await newDeviceKey()
    const along = [...box.querySelectorAll<HTMLInputElement>('[name="med"]:checked')].map(
      ({ value }) => value,
    )
    const sealed = await seal(device, code, JSON.stringify(copyOf(document, along)))
    const kept: Kept = { device, sealed, tries: 0, along }
    try {
      await keepAs('plan', kept)
    } catch {
      return tell(form, pageWords().noRoom)
    }
    form.submit()
  })
  remove?.addEventListener('submit', async (event) => {
    event.preventDefault()
    await dropAll()
    remove.submit()
  })
}

const codeIn = (box: HTMLElement) => box.querySelector<HTMLInputElement>('[name="kode"]')

function copyOf(page: Document, along: readonly string[]): Copy {
  const sections = page.querySelectorAll<HTMLElement>('[data-plan] .sheet-part')
  const chosen = [...sections].filter(
    ({ dataset }) => dataset.along === undefined || along.includes(dataset.along),
  )
  const parts = chosen.map((section) => ({
    title: section.querySelector('h2')?.textContent ?? '',
    lines: [...section.querySelectorAll('li, p')].flatMap((one) =>
      (one.textContent ?? '').split('\n'),
    ),
  }))
  return { by: new Date().toLocaleDateString(document.documentElement.lang), parts }
}

async function offerToOpen(box: HTMLElement) {
  const kept = await keptAs<Kept>('plan')
  const form = box.querySelector('form')
  const input = form && codeIn(form)
  if (!kept || !form || !input) return
  box.hidden = false
  document.querySelector('[data-none]')?.remove()
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const now = (await keptAs<Kept>('plan')) ?? kept
    // Counted before it is tried: closing the page does not give a try back.
    await keepAs('plan', { ...now, tries: now.tries + 1 })
    const text = await unseal(now.device, input.value.trim(), now.sealed)
    if (text) {
      await keepAs('plan', { ...now, tries: 0 })
      show(box, JSON.parse(text))
      const newest = await newestOf(now, input.value.trim())
      return newest && show(box, newest)
    }
    if (now.tries + 1 < MOST_TRIES) return tell(form, pageWords().codeOther)
    await dropAll()
    tell(form, pageWords().codeGone)
  })
}

/** The newest, when the person has asked for it, has a network and is signed in; else what is kept stays. */
async function newestOf(kept: Kept, code: string): Promise<Copy | undefined> {
  const { device, along = [] } = kept
  if (!along.includes('nyt')) return undefined
  const answer = await fetch(at.keepOnPhone, { redirect: 'manual' }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const newest = copyOf(page, along)
  if (newest.parts.length === 0) return undefined
  const sealed = await seal(device, code, JSON.stringify(newest))
  await keepAs('plan', { device, along, sealed, tries: 0 })
  return newest
}

function show(box: HTMLElement, { by, parts }: Copy) {
  const place = document.querySelector('[data-shown]')
  box.hidden = true
  const heading = make('p', { class: 'by', tabindex: '-1' }, pageWords().copyFrom(by))
  place?.replaceChildren(heading, ...parts.map(sectionOf))
  heading.focus()
}

const sectionOf = ({ title, lines }: Copy['parts'][number]) =>
  make('section', { class: 'sheet-part' }, make('h2', {}, title), ...lines.map(lineOf))

/** A line with a number in it can be pressed: that is what it is for. */
function lineOf(line: string): HTMLElement {
  const [number] = line.match(/\+?\d(?:[ \d]{6,14})\d/) ?? []
  if (!number) return make('p', {}, line)
  const [before = '', after = ''] = line.split(number)
  const call = make('a', { href: `tel:${number.replaceAll(' ', '')}` }, number)
  return make('p', {}, before, call, after)
}

function tell(form: HTMLFormElement, text: string) {
  let place = form.querySelector<HTMLElement>('[role="status"]')
  if (!place) {
    place = make('p', { role: 'status', class: 'hint' })
    form.append(place)
  }
  say(place, text)
}
