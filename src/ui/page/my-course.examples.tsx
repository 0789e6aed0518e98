import { Button, Row } from '../button/button.tsx'
import { Card, NextCard } from '../card/card.tsx'
import { Fold, Folds } from '../fold/fold.tsx'
import { PageHead } from '../heading/heading.tsx'
import { List } from '../list/list.tsx'
import { OwnWords } from '../own-words/own-words.tsx'
import { Path } from '../path/path.tsx'
import { StepList, StepRow } from '../step-row/step-row.tsx'
import type { Visit } from '../visit.ts'
import { Who } from '../who/who.tsx'
import { Page } from './page.tsx'

export function MyCourse({ visit }: { visit: Visit }) {
  return (
    <Page visit={visit} title="Min kurs" aside={<Aside />}>
      <PageHead
        title="Godmorgen, Anna"
        lead="Søndag den 22. november. Her er det, der er vigtigt lige nu. Resten kan vente."
      />
      <NextCard
        when={{ day: 'i dag', time: '13.00' }}
        title="Gåtur ved søen med Maja"
        text="I mødes ved biblioteket. Maja tager kaffe med. Det varer cirka en time."
        actions={
          <>
            <Button href="/aftaler/1">Se aftalen</Button>
            <Button kind="quiet" href="/aftaler/1/ikke-i-dag">
              Ikke i dag
            </Button>
          </>
        }
      />
      <Card title="Mine håb og drømme" link={{ href: '/haab', label: 'Skriv videre' }}>
        <OwnWords
          text="Jeg vil gerne synge i kor igen og kunne invitere min søster til middag uden at være bange hele dagen før."
          by="Dine ord fra den 3. oktober. Kun du og Maja kan se dem."
        />
      </Card>
      <Way />
      <Folds>
        <Fold title="Sådan vil jeg mødes" note="Læses før alt andet">
          <p>Ring, før du kommer.</p>
        </Fold>
        <Fold title="Mine roller" note="Søster, nabo, korsanger">
          <p>Jeg er den, der husker fødselsdage.</p>
        </Fold>
      </Folds>
    </Page>
  )
}

function Way() {
  return (
    <Card title="Vejen til koret" note="Du er her">
      <Path
        stones={[
          { kind: 'done', label: 'Ringe til korlederen' },
          { kind: 'done', label: 'Høre koret øve' },
          { kind: 'here', label: 'Her er du' },
          { kind: 'ahead', label: 'Gå til korprøve' },
          { kind: 'ahead', label: 'Synge med' },
        ]}
        label="Din vej: to skridt taget, to skridt foran dig"
      />
      <StepList>
        <StepRow
          lang="da"
          title="Ringe til korlederen"
          done
          by="Gjort den 9. oktober"
          who={<Who name="Du" letter="Anna" kind="you" />}
        />
        <StepRow
          lang="da"
          title="Høre koret øve sammen med Jonas"
          done
          by="Gjort den 28. oktober"
          who={<Who name="Jonas" as="peer" kind="peer" />}
        />
        <StepRow
          lang="da"
          title="Gå til korprøve torsdag kl. 19"
          href="/min-kurs/skridt/3"
          done={false}
          by="Bus 334 kører hjem 21.12 og 21.42"
          who={<Who name="Du og Jonas" letter="Anna" kind="you" />}
        />
      </StepList>
      <Row>
        <Button href="/skridt/nyt">Tilføj et skridt</Button>
        <Button kind="secondary" href="/skridt/tilbage">
          Jeg er gået et skridt tilbage
        </Button>
      </Row>
    </Card>
  )
}

function Aside() {
  return (
    <>
      <Card title="Hvem gør hvad?">
        <List
          items={[
            <>
              <b>Maja</b> skriver til jobcentret <span class="by">inden onsdag</span>
            </>,
            <>
              <b>Du</b> vælger en aften til middag <span class="by">når du er klar</span>
            </>,
            <>
              <b>Karen (tovholder)</b> samler alle <span class="by">den 4. december</span>
            </>,
          ]}
        />
      </Card>
      <Card kind="help" title="Når det er svært">
        <p>Din egen plan ligger her, også uden internet.</p>
        <Row>
          <Button kind="warm" href="/naar-det-er-svaert">
            Åbn min plan
          </Button>
          <a href="/ring">Ring til nogen</a>
        </Row>
      </Card>
      <Card title="Hvem kan se hvad?">
        <p class="by">
          Fem personer er i din kreds. Maja så den sidst, i går kl. 15.04.{' '}
          <a href="/min-kreds/hvem">Se alt</a>
        </p>
      </Card>
    </>
  )
}
