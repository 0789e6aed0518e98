import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { moment } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, form, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { circleAt } from '../circle.addresses.ts'
import { isLocked } from '../grounds/grounds.queries.ts'
import { findForm, representForm, shieldForm, substituteForm } from './access.forms.ts'
import { AccessOnePage } from './access.one.tsx'
import { AccessPage } from './access.pages.tsx'
import {
  accessTo,
  actingFor,
  asAdmin,
  byCode,
  byId,
  shieldOf,
  workingFor,
} from './access.queries.ts'
import { accessWords } from './access.words.ts'
import { registerRepresentative, shield, substitute, unshield } from './access.writes.ts'
import { unexplained } from './odd.queries.ts'

const report = { who: 'person', purpose: 'access_report' } as const
const DAY_MS = 86_400_000
const YEAR_MS = 365 * DAY_MS
const TWO_YEARS_MS = 731 * DAY_MS
async function accessPage(visit: Visit, read: Read, filled: Filled) {
  await asAdmin(read)
  return h(AccessPage, { visit, odd: await unexplained(read), filled })
}

async function accessOnePage(visit: Visit, read: Read, filled: Filled) {
  await asAdmin(read)
  const { id, code } = await byId(read, visit.params.citizen ?? '')
  return h(AccessOnePage, {
    ...{ visit, filled, code, citizen: id },
    access: await accessTo(read, id),
    locked: await isLocked(read, id),
    working: await workingFor(read, id),
    acting: await actingFor(read, id),
    shieldedUntil: await shieldOf(read, id),
  })
}

/** The one whose code was written, and never the citizen or the one who writes. */
async function otherByCode(visit: Visit, read: Read, field: string, code: string) {
  const found = await byCode(read, code)
  const out = [visit.params.citizen, visit.person?.id]
  if (!found || out.includes(found.id))
    throw new Refused(field, accessWords[visit.lang].codeUnknown)
  return found
}

/** The last day itself is included. */
const afterDay = (last: string) => new Date(moment(last, '00:00').getTime() + DAY_MS)

/** Nobody arranges their own access. */
async function citizenOf(visit: Visit, read: Read) {
  await asAdmin(read)
  if (visit.params.citizen === visit.person?.id) throw new Missing()
  return (await byId(read, visit.params.citizen ?? '')).id
}

export const accessRoutes: Route[] = [
  page(circleAt.access, report, (visit, read) => accessPage(visit, read, nothingFilled)),
  action(
    circleAt.accessFind,
    { ...report, form: findForm, again: accessPage },
    async (visit, write, { code }) => {
      await asAdmin(write)
      const found = await byCode(write, code)
      if (!found) throw new Refused('code', accessWords[visit.lang].codeUnknown)
      return seeOther(circleAt.accessTo({ citizen: found.id }))
    },
  ),
  page(circleAt.accessTo, report, (visit, read) => accessOnePage(visit, read, nothingFilled)),
  action(
    circleAt.represented,
    { ...report, form: representForm, again: accessOnePage },
    async (visit, write, input) => {
      const w = accessWords[visit.lang]
      const citizen = await citizenOf(visit, write)
      const other = await otherByCode(visit, write, 'actor', input.actor)
      const { kind, reads, writes, document } = input
      if (kind === 'companion' && reads.length > 0) throw new Refused('reads', w.companionReads)
      if (kind !== 'companion' && reads.length === 0) throw new Refused('reads', w.readsNone)
      if (writes.some((one) => !reads.includes(one))) throw new Refused('writes', w.writesMore)
      if (input.until && input.until < visit.today) throw new Refused('until', w.untilPast)
      const until = input.until ? afterDay(input.until) : null
      const paper = { person: other.id, kind, reads, writes, document, until }
      await registerRepresentative(write, citizen, paper)
      return seeOther(circleAt.accessTo({ citizen }), w.registered(other.name))
    },
  ),
  action(
    circleAt.substituted,
    { ...report, form: substituteForm, again: accessOnePage },
    async (visit, write, input) => {
      const w = accessWords[visit.lang]
      const citizen = await citizenOf(visit, write)
      const cover = await otherByCode(visit, write, 'cover', input.cover)
      const relation = (await workingFor(write, citizen)).find(({ id }) => id === input.relation)
      if (!relation) throw new Refused('relation', w.relation)
      const from = moment(input.first, '00:00')
      const until = afterDay(input.last)
      if (until <= visit.now || until <= from) throw new Refused('last', w.untilPast)
      if (until.getTime() > from.getTime() + YEAR_MS) throw new Refused('last', w.substituteFar)
      await substitute(write, citizen, { relation: relation.id, person: cover.id, from, until })
      return seeOther(circleAt.accessTo({ citizen }), w.substituted(cover.name))
    },
  ),
  action(
    circleAt.shielded,
    { ...report, form: shieldForm, again: accessOnePage },
    async (visit, write, { reason, review }) => {
      const w = accessWords[visit.lang]
      const citizen = await citizenOf(visit, write)
      const until = afterDay(review)
      if (until <= visit.now) throw new Refused('review', w.untilPast)
      if (until.getTime() > visit.now.getTime() + TWO_YEARS_MS)
        throw new Refused('review', w.shieldFar)
      await shield(write, citizen, { reason, until })
      return seeOther(circleAt.accessTo({ citizen }), w.shieldDone)
    },
  ),
  action(circleAt.unshielded, { ...report, form: form({}) }, async (visit, write) => {
    const citizen = await citizenOf(visit, write)
    await unshield(write, citizen)
    return seeOther(circleAt.accessTo({ citizen }), accessWords[visit.lang].unshielded)
  }),
]
