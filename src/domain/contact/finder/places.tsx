import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { uiAt } from '../../../ui/ui.addresses.ts'
import { type HelpLine, type Opening, weekLines } from '../../municipality/index.ts'
import { doorAt } from '../door/door.addresses.ts'
import type { Place } from '../door/door.queries.ts'
import { finderWords } from './finder.words.ts'
import { PlaceCard } from './way-card.tsx'

const groups = ['municipality', 'region', 'civil', 'private'] as const

const grouped = (places: readonly Place[]) =>
  groups
    .map((group) => ({ group, own: places.filter(({ runBy }) => runBy === group) }))
    .filter(({ own }) => own.length > 0)

/** Every place one can go or call, by who runs it. */
export function PlacesPage({ visit, places }: { visit: Visit; places: readonly Place[] }) {
  const w = finderWords[visit.lang]
  return (
    <Page visit={visit} title={w.placesTitle} layout="narrow">
      <BackLink href={uiAt.findWay()} label={w.back} />
      <PageHead title={w.placesTitle} lead={w.placesLead} />
      <p>
        <a href={doorAt.placesSheet()}>{w.sheet}</a>
      </p>
      {grouped(places).map(({ group, own }) => (
        <section key={group}>
          <h2>{w.groups[group]}</h2>
          {own.map((place) => (
            <PlaceCard visit={visit} place={place} key={place.id} />
          ))}
        </section>
      ))}
    </Page>
  )
}

export interface SheetProps {
  visit: Visit
  places: readonly Place[]
  lines: readonly HelpLine[]
  /** The question it is about, and the page it belongs to. */
  about?: string
  back: string
}

/** The help card: names, numbers and hours on one sheet, for the fridge or the pocket. */
export function HelpCardSheet({ visit, places, lines, about, back }: SheetProps) {
  const { lang } = visit
  const w = finderWords[lang]
  const { name } = visit.municipality
  const title = about ?? w.sheetTitle
  return (
    <Page visit={visit} title={w.sheetTitle} place={about ?? w.placesTitle} layout="narrow">
      <BackLink href={back} label={w.sheetBack} />
      <PrintSheet
        title={title}
        by={w.sheetBy(name, sayDate(visit.today, lang))}
        contact={w.sheetContact}
      >
        {lines.length > 0 && (
          <SheetPart title={w.callTitle}>
            {lines.map(({ id, name: called, phone, opening, fills }) => (
              <OnSheet key={id} name={called} phone={phone}>
                {fills === null ? hoursOf(opening, lang) : w.fills(fills)}
              </OnSheet>
            ))}
          </SheetPart>
        )}
        {grouped(places).map(({ group, own }) => (
          <SheetPart title={w.groups[group]} key={group}>
            {own.map((place) => (
              <OnSheet key={place.id} name={place.name} phone={place.phone}>
                {[place.address, hoursOf(place.opening, lang)].filter(Boolean).join(' ')}
              </OnSheet>
            ))}
          </SheetPart>
        ))}
      </PrintSheet>
    </Page>
  )
}

function OnSheet(props: { name: string; phone: string; children: string }) {
  return (
    <p>
      <b>{props.name}</b> {props.phone && <b>{props.phone}</b>}
      <br />
      <span class="by">{props.children}</span>
    </p>
  )
}

function hoursOf(opening: Opening | undefined, lang: Lang): string {
  if (!opening) return ''
  const w = finderWords[lang]
  const lines = weekLines(opening, lang).filter(({ shut }) => !shut)
  if (lines.length === 0) return `${w.always}.`
  return `${lines.map(({ days, times }) => w.sheetHours(days, times)).join('. ')}.`
}
