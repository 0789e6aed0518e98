import type { Coming, MeetingForm } from '../appointment.rules.ts'

/** The forms that can be proposed with one press instead of another: each counts as much as the next. */
export const otherForms = ['visit', 'phone', 'video', 'text'] as const
export type OtherForm = (typeof otherForms)[number]

/** Meeting alone with somebody can be done in any of these ways; what several do together cannot. */
export const otherFormsThan = (form: MeetingForm): readonly OtherForm[] =>
  form === 'group' || form === 'task' ? [] : otherForms.filter((one) => one !== form)

/** A link of one's own for a video call: https, with a host, and with nobody's name or password in it. */
export function isVideoLink(link: string): boolean {
  const url = URL.parse(link)
  return (
    url?.protocol === 'https:' &&
    url.hostname.includes('.') &&
    url.username === '' &&
    url.password === '' &&
    !/\s/.test(link)
  )
}

/** Where a map finds an address: in the phone's own, and on the web. Nothing is asked until somebody presses. */
export function mapsOf(address: string): { phone: string; web: string } {
  const wanted = encodeURIComponent(address)
  return {
    phone: `geo:0,0?q=${wanted}`,
    web: `https://www.openstreetmap.org/search?query=${wanted}`,
  }
}

/** Those who come instead of somebody else. */
export const substitutesIn = (people: readonly Coming[]): (Coming & { other: string })[] =>
  people.flatMap((one) => (one.insteadOf ? [{ ...one, other: one.insteadOf }] : []))
