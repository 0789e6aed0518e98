import { actorId, type Read } from '../../../platform/data/db.ts'
import { filesWords } from '../../../platform/files/files.words.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { myRoleFor, nameOf } from '../../circle/index.ts'
import { languageHelp, lookFirst } from '../../journal/index.ts'
import { messageAt } from '../message.addresses.ts'
import { joinForm, pressForm, startForm, startWithForm } from '../message.forms.ts'
import { membersOf } from '../message.lines.ts'
import { namesHere, thread } from '../message.queries.ts'
import { nameIn, sayWhen } from '../message.says.ts'
import type { Thread } from '../message.types.ts'
import { messageWords } from '../message.words.ts'
import { addMember, endMember, type Sent, say, start } from '../message.writes.ts'
import { AroundPage } from './around.page.tsx'
import { StartPage, StartWithPage, startDraft, startWithDraft } from './start.page.tsx'
import { choicesOf, chosen } from './start.queries.ts'
import { startWords } from './start.words.ts'

const guard = { who: 'person', purpose: 'messages' } as const

/** What is told when words are sent: by when there is an answer, and that a file waits. */
export function sentNotice({ answeredBy, held }: Sent, visit: Visit): string {
  const w = messageWords[visit.lang]
  if (held) return filesWords[visit.lang].held
  return answeredBy ? w.sentBy(sayWhen(answeredBy, visit)) : w.sent
}

const showStart = async (visit: Visit, read: Read, filled: Filled) =>
  StartPage({ visit, choices: await choicesOf(read), filled })

/** @throws Missing for somebody whom the acting person does not work with */
async function attended(visit: Visit, read: Read) {
  const id = visit.params.citizen ?? ''
  const name = await nameOf(read, id)
  if (name === null || !(await myRoleFor(read, id))) throw new Missing()
  return { id, name }
}

const showStartWith = async (visit: Visit, read: Read, filled: Filled) => {
  const citizen = await attended(visit, read)
  read.shows([citizen.id], 'messages', 'relation')
  const help = await languageHelp(read, { filled, field: 'words', citizen: citizen.id })
  return StartWithPage({ visit, citizen, filled, help })
}

async function showAround(visit: Visit, read: Read, filled?: Filled) {
  const of = await thread(read, visit.params.thread ?? '')
  const members = await membersOf(read, of.id)
  const inside = members.filter(({ endedAt }) => endedAt === null).map(({ person }) => person)
  const people = of.citizen === actorId(read) ? (await choicesOf(read)).people : []
  return AroundPage({
    ...{ visit, thread: of, members, names: await namesHere(read) },
    choices: people.filter(({ id }) => !inside.includes(id)),
    ...(filled ? { filled } : {}),
  })
}

/** @throws Missing for anybody but the person whose thread it is */
export async function ownThread(visit: Visit, read: Read): Promise<Thread> {
  const of = await thread(read, visit.params.thread ?? '')
  if (of.citizen !== actorId(read)) throw new Missing()
  return of
}

export const startRoutes: Route[] = [
  page(messageAt.start, guard, async (visit, read) =>
    showStart(visit, read, await draftOf(read, startDraft)),
  ),
  action(
    messageAt.start,
    { ...guard, form: startForm, again: showStart },
    async (visit, write, { to, title, ...line }) => {
      const w = startWords[visit.lang]
      const who = chosen(await choicesOf(write), to)
      if (!who) throw new Refused('to', w.unknown)
      if (who.units.length > 1) throw new Refused('to', w.twoTeams)
      const unit = who.units[0]?.id ?? null
      const id = await start(write, { citizen: actorId(write), unit, title, people: who.people })
      const sent = await say(write, id, { ...line, lang: visit.lang })
      return seeOther(messageAt.thread({ thread: id }), sentNotice(sent, visit))
    },
  ),
  page(messageAt.startWith, guard, async (visit, read) =>
    showStartWith(visit, read, await draftOf(read, startWithDraft(visit.params.citizen ?? ''))),
  ),
  action(
    messageAt.startWith,
    { ...guard, form: startWithForm, again: showStartWith },
    async (visit, write, { title, language, ...line }) => {
      lookFirst(language)
      const citizen = await attended(visit, write)
      const people = [{ id: actorId(write), kind: 'staff' as const }]
      const id = await start(write, { citizen: citizen.id, unit: null, title, people })
      const sent = await say(write, id, { ...line, lang: visit.lang })
      return seeOther(messageAt.thread({ thread: id }), sentNotice(sent, visit))
    },
  ),
  page(messageAt.around, guard, (visit, read) => showAround(visit, read)),
  action(
    messageAt.around,
    { ...guard, form: joinForm, again: showAround },
    async (visit, write, { who, earlier }) => {
      const of = await ownThread(visit, write)
      const w = startWords[visit.lang]
      const { people } = await choicesOf(write)
      const wanted = chosen({ teams: [], people }, who)?.people
      const inside = (await membersOf(write, of.id)).filter(({ endedAt }) => endedAt === null)
      if (!wanted || of.closedAt) throw new Refused('who', w.unknown)
      for (const one of wanted)
        if (!inside.some(({ person }) => person === one.id))
          await addMember(write, of, { ...one, earlier: earlier === 'on' })
      return seeOther(messageAt.around({ thread: of.id }), w.added)
    },
  ),
  action(messageAt.left, { ...guard, form: pressForm }, async (visit, write) => {
    const w = startWords[visit.lang]
    const of = await thread(write, visit.params.thread ?? '')
    const member = (await membersOf(write, of.id)).find(({ id }) => id === visit.params.member)
    if (!member || member.endedAt) throw new Missing()
    const names = await namesHere(write)
    const name = nameIn(names, member.person, visit)
    await endMember(write, of, member.id)
    if (member.person === actorId(write)) return seeOther(messageAt.mine(), w.youLeft)
    return seeOther(messageAt.around({ thread: of.id }), w.gone(name))
  }),
]
