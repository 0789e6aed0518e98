import { action, page, type Route, seeOther } from '../../platform/web/routes.ts'
import { ownAt, placeOf } from './own.addresses.ts'
import { DeletePage } from './own.delete.tsx'
import { roomAsText } from './own.file.ts'
import { afterForm, pressForm } from './own.forms.ts'
import { ownPage, ownPages } from './own.queries.ts'
import { chooseAfterwards, deleteRoom } from './own.room.ts'
import { withdrawOwn } from './own.shares.ts'
import { ownWords } from './own.words.ts'
import { deleteOwnPage } from './own.writes.ts'

const own = { who: 'person', purpose: 'own_room' } as const

/** What the person can do whether the room is offered or not: it is theirs. */
export const keepingRoutes: Route[] = [
  page(ownAt.takeOut, own, async (visit, read) => {
    const { lang, today } = visit
    const text = roomAsText(await ownPages(read), { name: visit.person?.name ?? '', today, lang })
    return {
      reply: {
        type: 'text/plain; charset=utf-8',
        body: text,
        headers: { 'content-disposition': 'attachment; filename="mit-eget-rum.txt"' },
      },
    }
  }),
  page(ownAt.delete, own, (visit) => DeletePage({ visit })),

  action(ownAt.pageDeleted, { ...own, form: pressForm }, async (visit, write) => {
    const { id, kind } = await ownPage(write, visit.params.ownPage ?? '')
    await deleteOwnPage(write, id)
    return seeOther(placeOf(kind), ownWords[visit.lang].deleted)
  }),
  action(ownAt.withdrawn, { ...own, form: pressForm }, async (visit, write) => {
    await withdrawOwn(write, visit.params.sharedItem ?? '')
    return seeOther(ownAt.mine(), ownWords[visit.lang].withdrawn)
  }),
  action(ownAt.afterwards, { ...own, form: afterForm }, async (visit, write, { keep }) => {
    await chooseAfterwards(write, keep === 'yes')
    return seeOther(ownAt.mine(), ownWords[visit.lang].afterSaved)
  }),
  action(ownAt.delete, { ...own, form: pressForm }, async (visit, write) => {
    await deleteRoom(write)
    return seeOther(ownAt.mine(), ownWords[visit.lang].roomDeleted)
  }),
]
