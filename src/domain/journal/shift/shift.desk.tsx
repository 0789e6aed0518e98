import { actorId, type Read } from '../../../platform/data/db.ts'
import { dayOf, sayNear, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { Empty } from '../../../ui/empty/empty.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { journalAt } from '../journal.addresses.ts'
import { NoteBody } from '../note.parts.tsx'
import { shiftAt } from './shift.addresses.ts'
import { type Passed, passedOn, waitingToBeRead } from './shift.queries.ts'
import { shiftWords } from './shift.words.ts'

/** What those before wanted those who come next to know, each note once, with who has read it. */
export async function shiftPage(visit: Visit, read: Read) {
  const w = shiftWords[visit.lang]
  const all = await passedOn(read)
  const me = actorId(read)
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      {all.length === 0 && (
        <Card>
          <Empty title={w.none} text={w.noneText} />
        </Card>
      )}
      {all.map((one) => (
        <PassedNote visit={visit} me={me} one={one} key={one.note.id} />
      ))}
    </Page>
  )
}

function PassedNote({ visit, me, one }: { visit: Visit; me: string; one: Passed }) {
  const w = shiftWords[visit.lang]
  const { note, by, at, readBy } = one
  const where = { citizen: note.citizen.id, note: note.id }
  const when = `${sayNear(dayOf(at), visit.today, visit.lang)} ${sayTime(at, visit.lang)}`
  const waits = by.id !== me && !readBy.some(({ id }) => id === me)
  const names = readBy.map(({ name }) => name)
  return (
    <Card title={w.about(note.citizen.name)}>
      <p class="by">{w.from(by.name, when)}</p>
      <NoteBody visit={visit} note={note} />
      <p>
        <a href={journalAt.deskOne(where)}>{w.whole}</a>
      </p>
      {names.length > 0 && <p class="by">{w.readBy(listed(names, visit.lang))}</p>}
      {waits && (
        <ButtonForm kind="secondary" action={shiftAt.taken(where)} once={visit.onceKey()}>
          {w.took}
        </ButtonForm>
      )}
    </Card>
  )
}

/** For *I dag*: whether something waits to be read before one goes out. */
export async function shiftCard(visit: Visit, read: Read) {
  const w = shiftWords[visit.lang]
  const count = await waitingToBeRead(read)
  return (
    <Card title={w.title}>
      <p>{count > 0 ? w.waiting(count) : w.waitingNone}</p>
      <a href={shiftAt.desk()}>{w.open}</a>
    </Card>
  )
}

/** Beside a note, for those who work with the person. */
export function PassOn({ visit, citizen, note }: { visit: Visit; citizen: string; note: string }) {
  return (
    <ButtonForm kind="secondary" action={shiftAt.passed({ citizen, note })} once={visit.onceKey()}>
      {shiftWords[visit.lang].pass}
    </ButtonForm>
  )
}
