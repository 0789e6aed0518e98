import { pageLang, pageWords } from './lang.ts'
import { say } from './make.ts'
import { type Calendar, danishNow, type Now, opensNext, openUntil, sayOpening } from './opening.ts'

/** A copy so old that the hours may have been changed since. */
const OLD_DAYS = 30

/**
 * A page that was kept on the phone was true when it was fetched. By the phone's own clock this puts those
 * who answer now first, says until when, and says so when the copy is old. With a network it changes nothing
 * that the server did not say.
 */
export function sayWhoAnswers() {
  // Asking a clock for Danish time costs a slow phone more than all the rest of its first view.
  if (!document.querySelector('[data-help], [data-door]')) return
  const pick = () => {
    const now = danishNow(new Date())
    sortLines(now)
    sayDoor(now)
  }
  pick()
  // The page may lie open, or come back from the phone's memory, hours later.
  addEventListener('pageshow', pick)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') pick()
  })
}

/** The hours that an element carries; undefined when they cannot be read. */
function calendarOf({ dataset }: HTMLElement): Calendar | undefined {
  try {
    return { week: JSON.parse(dataset.week ?? ''), days: JSON.parse(dataset.days ?? '') }
  } catch {
    return undefined
  }
}

const key = (moment: Now | undefined) =>
  moment ? `${moment.day} ${String(moment.minute).padStart(4, '0')}` : '~'

function sortLines(now: Now) {
  const help = document.querySelector<HTMLElement>('[data-help]')
  const open = help?.querySelector<HTMLElement>('[data-open]')
  const later = help?.querySelector<HTMLElement>('[data-later]')
  if (!help || !open || !later) return
  const all = [...help.querySelectorAll<HTMLElement>('[data-line]')].flatMap((line) => {
    const calendar = calendarOf(line)
    return calendar ? [{ line, calendar, place: Number(line.dataset.line) }] : []
  })
  const isOpen = ({ calendar }: { calendar: Calendar }) => openUntil(calendar, now) !== undefined
  const first = all.filter(isOpen).sort((a, b) => a.place - b.place)
  const next = all
    .filter((one) => !isOpen(one))
    .sort((a, b) => (key(opensNext(a.calendar, now)) < key(opensNext(b.calendar, now)) ? -1 : 1))
  put(
    open,
    first.map(({ line }) => line),
  )
  put(
    later,
    next.map(({ line }) => line),
  )
  later.hidden = next.length === 0
  const nobody = open.querySelector<HTMLElement>('[data-nobody]')
  if (nobody) nobody.hidden = first.length > 0
  for (const { line, calendar } of all) {
    const says = line.querySelector<HTMLElement>('[data-says]')
    if (says) say(says, sayOpening(calendar, now, pageLang(), 'phone'))
    press(line, line === first[0]?.line)
  }
  sayAge(help, now)
}

/** Moves only what stands elsewhere: moving the one in focus would lose the focus. */
function put(home: HTMLElement, lines: HTMLElement[]) {
  const there = [...home.querySelectorAll('[data-line]')]
  if (there.length === lines.length && there.every((line, at) => line === lines[at])) return
  home.append(...lines)
}

/** One primary button a page: the first who answers has it. */
function press(line: HTMLElement, primary: boolean) {
  const button = line.querySelector<HTMLElement>('a.ds-button')
  if (primary) button?.removeAttribute('data-variant')
  else button?.setAttribute('data-variant', 'secondary')
}

const daysSince = (made: string, now: Now) =>
  Math.round((Date.parse(now.day) - Date.parse(made)) / 86_400_000)

/** When the copy is from another day it says so; when it is old, that the hours may have changed. */
function sayAge(help: HTMLElement, now: Now) {
  const { made } = help.dataset
  const when = help.querySelector<HTMLElement>('[data-when]')
  if (!made || !when || daysSince(made, now) < 1) return
  const w = pageWords()
  say(when, daysSince(made, now) > OLD_DAYS ? w.oldCopy : w.copy)
}

/** The door's own page: a copy from another hour says what is so at this one. */
function sayDoor(now: Now) {
  const door = document.querySelector<HTMLElement>('[data-door]')
  const calendar = door && calendarOf(door)
  const title = door?.querySelector<HTMLElement>('h2')
  if (!door || !calendar || !title) return
  const isOpen = openUntil(calendar, now) !== undefined
  if (door.dataset.door === (isOpen ? 'open' : 'closed') && door.dataset.made === now.day) return
  say(title, sayOpening(calendar, now, pageLang(), 'place'))
  door.querySelector('.next-when')?.remove()
}
