import { actorId, type Read, type Write } from '../../platform/data/db.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import { Missing } from '../../platform/web/errors.ts'
import type { Filled } from '../../platform/web/form.ts'
import { nothingFilled } from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { peopleAround } from '../circle/index.ts'
import { kindOf, ownAt, placeOf } from './own.addresses.ts'
import {
  changeForm,
  draftOfKind,
  draftOfPage,
  pressForm,
  shareForm,
  writeForm,
} from './own.forms.ts'
import { RoomPage } from './own.home.tsx'
import { keepingRoutes } from './own.keeping.routes.ts'
import { OnePage } from './own.one.tsx'
import { pictureRoutes } from './own.pictures.routes.ts'
import { ownPage, ownPages } from './own.queries.ts'
import { offered, roomOf } from './own.room.ts'
import { SharePage, WithMePage } from './own.share.tsx'
import { sharedByMe, sharedFromRooms, shareOwnPage } from './own.shares.ts'
import { StoryPage } from './own.story.tsx'
import type { PageKind } from './own.types.ts'
import { ownWords } from './own.words.ts'
import { WritePage } from './own.write.tsx'
import { changeOwnPage, moveOwnPageUp, writeOwnPage } from './own.writes.ts'

const own = { who: 'person', purpose: 'own_room' } as const
const idIn = (visit: Visit) => visit.params.ownPage ?? ''

/** To write needs that the room is offered. Where it is not, the page says so, with every word still on it. */
async function mustBeOffered(visit: Visit, write: Write, field: 'words' | 'person') {
  if (!(await offered(write))) throw new Refused(field, ownWords[visit.lang].notOfferedNow)
}

const writePage = async (visit: Visit, read: Read, kind: PageKind, again?: Filled) =>
  WritePage({
    visit,
    offered: await offered(read),
    kind,
    filled: again ?? (await draftOf(read, draftOfKind(kind))),
  })

async function onePage(visit: Visit, read: Read, again?: Filled) {
  const page = await ownPage(read, idIn(visit))
  const filled = again ?? (await draftOf(read, draftOfPage(page.id)))
  const shared = (await sharedByMe(read)).filter((item) => item.page === page.id)
  return OnePage({ visit, offered: await offered(read), page, shared, filled })
}

async function sharePage(visit: Visit, read: Read, filled: Filled) {
  const page = await ownPage(read, idIn(visit))
  return SharePage({ visit, page, people: await peopleAround(read, actorId(read)), filled })
}

/** A time in one's story is called something: when it was. */
function named(visit: Visit, kind: PageKind, title: string) {
  if (kind === 'story' && !title) throw new Refused('title', ownWords[visit.lang].whenNeeded)
}

const pages: Route[] = [
  page(ownAt.mine, own, async (visit, read) =>
    RoomPage({
      visit,
      offered: await offered(read),
      room: await roomOf(read),
      pages: await ownPages(read),
      shared: await sharedByMe(read),
    }),
  ),
  page(ownAt.story, own, async (visit, read) => {
    const times = (await ownPages(read)).filter(({ kind }) => kind === 'story')
    return StoryPage({ visit, offered: await offered(read), times })
  }),
  page(ownAt.write, own, (visit, read) => writePage(visit, read, kindOf(visit.query.get('som')))),
  page(ownAt.page, own, (visit, read) => onePage(visit, read)),
  page(ownAt.share, own, (visit, read) => sharePage(visit, read, nothingFilled)),
  page(ownAt.withMe, { who: 'person', purpose: 'shared_life' }, async (visit, read) =>
    WithMePage({ visit, items: await sharedFromRooms(read) }),
  ),
]

const writing: Route[] = [
  action(
    ownAt.write,
    {
      ...own,
      form: writeForm,
      again: (visit, read, filled) =>
        writePage(visit, read, kindOf(filled.values.kind?.[0]), filled),
    },
    async (visit, write, input) => {
      await mustBeOffered(visit, write, 'words')
      named(visit, input.kind, input.title)
      await writeOwnPage(write, input)
      return seeOther(placeOf(input.kind), ownWords[visit.lang].saved)
    },
  ),
  action(ownAt.page, { ...own, form: changeForm, again: onePage }, async (visit, write, input) => {
    await mustBeOffered(visit, write, 'words')
    const { id, kind } = await ownPage(write, idIn(visit))
    named(visit, kind, input.title)
    await changeOwnPage(write, id, input)
    return seeOther(ownAt.page({ ownPage: id }), ownWords[visit.lang].saved)
  }),
  action(ownAt.pageUp, { ...own, form: pressForm }, async (visit, write) => {
    const w = ownWords[visit.lang]
    if (!(await offered(write))) return seeOther(ownAt.story(), w.notOfferedNow)
    await moveOwnPageUp(write, idIn(visit))
    return seeOther(ownAt.story(), w.movedUp)
  }),
  action(
    ownAt.share,
    { ...own, form: shareForm, again: sharePage },
    async (visit, write, input) => {
      await mustBeOffered(visit, write, 'person')
      const around = await peopleAround(write, actorId(write))
      if (!around.some(({ id }) => id === input.person)) throw new Missing()
      await shareOwnPage(write, idIn(visit), input.person)
      return seeOther(ownAt.page({ ownPage: idIn(visit) }), ownWords[visit.lang].shared)
    },
  ),
]

export const ownRoutes: Route[] = [...pages, ...writing, ...keepingRoutes, ...pictureRoutes]
