import { Button, Row } from '../button/button.tsx'
import { Card } from '../card/card.tsx'
import { examples as day } from '../day-list/day-list.examples.tsx'
import { TextArea } from '../field/inputs.tsx'
import { PageHead } from '../heading/heading.tsx'
import { List } from '../list/list.tsx'
import { Hint } from '../notice/notice.tsx'
import { OwnWords } from '../own-words/own-words.tsx'
import { examples as people } from '../people-table/people-table.examples.tsx'
import { Tag } from '../tag/tag.tsx'
import type { Place, Visit } from '../visit.ts'
import { Page } from './page.tsx'

const nav: Place[] = [
  { label: 'I dag', href: '/i-dag', icon: 'today' },
  { label: 'Mine borgere', href: '/mine-borgere', icon: 'people', current: true },
  { label: 'Henvendelser', href: '/henvendelser', icon: 'door' },
  { label: 'Fællesskaber', href: '/faellesskaber', icon: 'circle' },
  { label: 'Metoder', href: '/metoder', icon: 'plan' },
]

export function MyPeople({ visit }: { visit: Visit }) {
  return (
    <Page
      visit={visit}
      title="Mine borgere"
      nav={nav}
      layout="wide"
      start={<Start />}
      startLabel="Din dag"
      aside={<Note visit={visit} />}
      asideLabel="Note"
    >
      <PageHead title="Mine borgere" lead="Øverst står de, der venter på dig." />
      <Card>{people[0]?.html}</Card>
    </Page>
  )
}

function Start() {
  return (
    <>
      <Card title="Din dag">
        {day[0]?.html}
        <p class="by">Dagen ligger på telefonen, også uden internet.</p>
      </Card>
      <Card title="Henvendelser hos dig">
        <List
          items={[
            <>
              <b>En anonym henvendelse</b> fra i fredags. Du følger op, indtil en anden har sagt ja.{' '}
              <Tag kind="warm" text="2 dage" />
            </>,
          ]}
        />
      </Card>
    </>
  )
}

function Note({ visit }: { visit: Visit }) {
  return (
    <>
      <Card>
        <TextArea
          lang={visit.lang}
          name="note"
          label="Note om mødet med Peter"
          value="Vi aftalte, at Peter gør grøntsager klar sammen med Hanne på onsdag."
        />
        <Hint title="Sproghjælp.">
          Prøv at skrive, hvad der skete: ”Peter sagde nej til at gå ned i køkkenet i dag.”
        </Hint>
        <Row>
          <Button>Gem og del</Button>
          <Button kind="secondary" href="/skriv-sammen">
            Skriv sammen
          </Button>
        </Row>
      </Card>
      <Card title="Peters egne ord">
        <OwnWords size="small" text="Jeg har det bedst, når jeg gør noget for andre." />
      </Card>
    </>
  )
}
