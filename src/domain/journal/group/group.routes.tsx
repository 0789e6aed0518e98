import type { Read } from '../../../platform/data/db.ts'
import { moment } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { lookFirst } from '../language/language.look.ts'
import { languageHelp } from '../language/language.queries.ts'
import { groupAt } from './group.addresses.ts'
import { groupDeskWords } from './group.desk.words.ts'
import { draftOfGroup, newDraft, placesIn } from './group.drafts.ts'
import { groupForm, slots } from './group.forms.ts'
import { ChooseGroupPage, WriteGroupPage } from './group.page.tsx'
import { type Member, mayBeMembers, namedIn, saveGroup } from './group.writes.ts'

const guard = { who: 'person', purpose: 'write_note' } as const

/** For those who work here; for all others the page is not there. */
async function mine(visit: Visit, read: Read): Promise<Member[]> {
  if (!visit.person?.kinds.some((kind) => ['staff', 'peer', 'leader'].includes(kind)))
    throw new Missing()
  return mayBeMembers(read)
}

/** Those of these places about whom the acting person may write. */
const standing = (all: readonly Member[], places: readonly { at: number; id: string }[]) =>
  places.flatMap(({ at, id }) => all.filter((one) => one.id === id).map((one) => ({ ...one, at })))

async function showWrite(visit: Visit, read: Read, again: Filled) {
  const all = await mine(visit, read)
  const ids = [...new Set(visit.query.getAll('med'))].slice(0, slots.length)
  const asked = visit.query.get('kladde') ?? ''
  const kept = again === nothingFilled ? await draftOfGroup(read, { asked, ids }) : undefined
  const filled = kept?.filled ?? again
  const fresh = ids.map((id, index) => ({ at: index + 1, id }))
  const members = standing(all, filled === nothingFilled ? fresh : placesIn(filled))
  const [first] = members
  if (!first) return <ChooseGroupPage again visit={visit} people={all} />
  const help = await languageHelp(read, { filled, field: 'common', citizen: first.id })
  const draft = kept?.name ?? filled.values.draft?.[0] ?? newDraft()
  return (
    <WriteGroupPage visit={visit} members={members} help={help} filled={filled} draft={draft} />
  )
}

export const groupRoutes: Route[] = [
  page(groupAt.choose, guard, async (visit, read) => (
    <ChooseGroupPage visit={visit} people={await mine(visit, read)} />
  )),
  page(groupAt.write, guard, (visit, read) => showWrite(visit, read, nothingFilled)),
  action(
    groupAt.write,
    { ...guard, form: groupForm, again: showWrite },
    async (visit, write, input) => {
      const w = groupDeskWords[visit.lang]
      lookFirst(input.language)
      const given = input as unknown as Record<string, string>
      const places = slots.map((at) => ({ at, id: given[`who${at}`] ?? '' }))
      const members = standing(await mine(visit, write), places).map((one) => ({
        ...one,
        own: given[`own${one.at}`] ?? '',
      }))
      if (members.length === 0) throw new Refused('common', w.chooseSome)
      const named = input.sure ? undefined : namedIn(input.common, members)
      if (named) throw new Refused('common', w.named(named))
      if (input.day > visit.today) throw new Refused('day', w.future)
      const at = input.day && input.day < visit.today ? moment(input.day, '12:00') : visit.now
      await saveGroup(write, { happenedAt: at, common: input.common, members })
      return seeOther(groupAt.choose(), w.saved(members.length))
    },
  ),
]
