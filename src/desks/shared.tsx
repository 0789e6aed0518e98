import { appointmentAt } from '../domain/appointment/index.ts'
import {
  AboutLife,
  circleAt,
  livesSharedWithMe,
  nameOf,
  type Life as Shared,
  TellLink,
  toldOfOther,
} from '../domain/circle/index.ts'
import { everydayAt } from '../domain/everyday/index.ts'
import { healthAt } from '../domain/health/index.ts'
import { statementAt } from '../domain/journal/index.ts'
import { ownAt } from '../domain/own/index.ts'
import { planAt } from '../domain/plan/index.ts'
import { askedToSendCard, wellbeingAt } from '../domain/wellbeing/index.ts'
import { actorId, type Read } from '../platform/data/db.ts'
import { Missing } from '../platform/web/errors.ts'
import type { Visit } from '../platform/web/visit.ts'
import { BackLink } from '../ui/back-link/back-link.tsx'
import { Row } from '../ui/button/button.tsx'
import { ButtonForm } from '../ui/button/button-form.tsx'
import { Card } from '../ui/card/card.tsx'
import { Empty } from '../ui/empty/empty.tsx'
import { PageHead } from '../ui/heading/heading.tsx'
import { List } from '../ui/list/list.tsx'
import { Page } from '../ui/page/page.tsx'
import { desksAt } from './desks.addresses.ts'
import { isEmpty, LifeCards, lifeFor } from './life.tsx'
import { sharedWords } from './shared.words.ts'

/** What others have chosen to show the acting person. */
export async function sharedWithMePage(visit: Visit, read: Read) {
  const w = sharedWords[visit.lang]
  const lives = await livesSharedWithMe(read)
  return (
    <Page visit={visit} title={w.title} layout="narrow">
      <PageHead title={w.title} lead={w.lead} />
      {await askedToSendCard(visit, read)}
      {lives.length === 0 && (
        <Card>
          <Empty title={w.nobody} text={w.nobodyText} />
        </Card>
      )}
      {lives.map((life) => (
        <LifeCard visit={visit} life={life} key={life.id} />
      ))}
    </Page>
  )
}

function LifeCard({ visit, life }: { visit: Visit; life: Shared }) {
  const w = sharedWords[visit.lang]
  return (
    <Card title={life.name}>
      <AboutLife visit={visit} life={life} />
      {life.subjects.length > 0 && (
        <p>{w.sees(life.name, toldOfOther(life.subjects, visit.lang))}</p>
      )}
      {life.subjects.length === 0 && life.singles.length === 0 && !life.former && (
        <p>{w.inCircle(life.name)}</p>
      )}
      <Singles visit={visit} life={life} />
      <Row>
        {life.subjects.length > 0 && (
          <a href={desksAt.sharedLife({ citizen: life.id })}>{w.open(life.name)}</a>
        )}
        <TellLink visit={visit} life={life} />
        {life.relation && (
          <ButtonForm
            kind="quiet"
            action={circleAt.left({ citizen: life.id })}
            once={visit.onceKey()}
          >
            {w.leave(life.name)}
          </ButtonForm>
        )}
      </Row>
    </Card>
  )
}

type Single = keyof (typeof sharedWords)['da']['singleKinds']

/** Where single things of each subject are read by those to whom they are shown. */
const singlePlaces: Record<Single, (citizen: string) => string> = {
  steps: () => planAt.withMe(),
  appointments: () => appointmentAt.mine(),
  wellbeing: (citizen) => wellbeingAt.ofOther({ citizen }),
  everyday: () => everydayAt.budgetsShown(),
  letters: () => everydayAt.letters(),
  own_room: () => ownAt.withMe(),
  health: () => healthAt.withMe(),
  close_relations: () => healthAt.withMe(),
  statements: (citizen) => statementAt.ofOther({ citizen }),
}

const isSingle = (subject: string): subject is Single => Object.hasOwn(singlePlaces, subject)

/** Single things, by where they lie: several subjects may lie in one place. */
function Singles({ visit, life }: { visit: Visit; life: Shared }) {
  const w = sharedWords[visit.lang]
  const known = life.singles.filter(isSingle)
  const places = new Map(known.map((subject) => [singlePlaces[subject](life.id), subject]))
  if (places.size === 0) return null
  return (
    <List
      items={[...places].map(([href, subject]) => (
        <a href={href}>{w.singles(w.singleKinds[subject])}</a>
      ))}
    />
  )
}

/** One life, as far as it is shared. What is no longer shared is a kind no, the same as for what never was. */
export async function sharedLifePage(visit: Visit, read: Read) {
  const w = sharedWords[visit.lang]
  const citizen = visit.params.citizen ?? ''
  const name = await nameOf(read, citizen)
  if (!name || citizen === actorId(read)) throw new Missing()
  const shared = (await livesSharedWithMe(read)).find((one) => one.id === citizen)
  if (!shared || shared.subjects.length + shared.singles.length === 0) throw new Missing()
  const life = await lifeFor(read, citizen)
  return (
    <Page visit={visit} title={w.lifeTitle(name)} layout="narrow">
      <BackLink href={desksAt.sharedWithMe()} label={w.back} />
      <PageHead title={w.lifeTitle(name)} lead={w.lifeLead} />
      {isEmpty(life) && <Empty title={w.nothingYet} />}
      <LifeCards visit={visit} life={life} />
      {shared.subjects.includes('statements') && (
        <p>
          <a href={statementAt.ofOther({ citizen })}>{w.singles(w.singleKinds.statements)}</a>
        </p>
      )}
    </Page>
  )
}
