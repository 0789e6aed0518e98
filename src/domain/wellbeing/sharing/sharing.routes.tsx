import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, isId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, idOf, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { endShareOf, nameOf, peopleAround, shareOne, sharesOf } from '../../circle/index.ts'
import { shareAt, wellbeingAt } from '../wellbeing.addresses.ts'
import { own } from '../wellbeing.away.ts'
import { itemOf } from './items.tsx'
import { ChoosePage, SharePage } from './share.own.tsx'
import { OtherWellbeingPage } from './shared.desk.tsx'
import { isNothing, shownBy } from './shared.queries.ts'
import { sharingWords } from './sharing.words.ts'

const label = both(sharingWords, 'person')
const shareForm = form({
  object: idOf({ label, required: true }),
  person: idOf({ label, required: true }),
})

async function sharePage(visit: Visit, read: Read, object: Id, filled: Filled) {
  if (!isId(object)) throw new Missing()
  const me = actorId(read)
  const item = await itemOf(visit, read, object)
  const people = await peopleAround(read, me)
  const shares = (await sharesOf(read, me)).filter((share) => share.object === object)
  const seen = new Set(shares.map(({ person }) => person))
  return <SharePage visit={visit} item={item} people={people} seen={seen} filled={filled} />
}

const again = (visit: Visit, read: Read, filled: Filled) =>
  sharePage(visit, read, filled.values.object?.[0] ?? '', filled)

/** One's own thing, and somebody around one. @throws Missing, Refused */
async function wanted(visit: Visit, write: Write, input: { object: Id; person: Id }) {
  const item = await itemOf(visit, write, input.object)
  const around = await peopleAround(write, actorId(write))
  if (item.putAway || !around.some(({ id }) => id === input.person))
    throw new Refused('person', sharingWords[visit.lang].choose)
}

export const sharingRoutes: Route[] = [
  page(wellbeingAt.share, own, async (visit, read) => {
    const object = visit.query.get('hvad')
    if (object !== null) return sharePage(visit, read, object, nothingFilled)
    return <ChoosePage visit={visit} shown={await shownBy(read, actorId(read))} />
  }),
  action(wellbeingAt.shared, { ...own, form: shareForm, again }, async (visit, write, input) => {
    await wanted(visit, write, input)
    await shareOne(write, { ...input, subject: 'wellbeing' })
    return seeOther(shareAt(input.object), sharingWords[visit.lang].given)
  }),
  action(
    wellbeingAt.withdrawn,
    { ...own, form: shareForm, again },
    async (visit, write, { object, person }) => {
      const shares = await sharesOf(write, actorId(write))
      if (!shares.some((share) => share.object === object && share.person === person))
        throw new Missing()
      await endShareOf(write, { person, subject: 'wellbeing', object })
      return seeOther(shareAt(object), sharingWords[visit.lang].taken)
    },
  ),
  page(wellbeingAt.ofOther, { who: 'person', purpose: 'shared_life' }, async (visit, read) => {
    const citizen = visit.params.citizen ?? ''
    const name = await nameOf(read, citizen)
    if (!name || citizen === actorId(read)) throw new Missing()
    const shown = await shownBy(read, citizen)
    if (isNothing(shown)) throw new Missing()
    return <OtherWellbeingPage visit={visit} name={name} shown={shown} />
  }),
]
