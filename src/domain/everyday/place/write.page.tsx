import type { ComponentChildren } from 'preact'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { SelectField } from '../../../ui/field/choices.tsx'
import { DateField, TextArea, TextField, TimeField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { everydayAt } from '../everyday.addresses.ts'
import { lineMax, noticeMax, weeks } from './place.forms.ts'
import type { Place } from './place.queries.ts'
import { placeWords } from './place.words.ts'

export interface WriteProps {
  visit: Visit
  place: Place
  filled: Filled
}

interface SheetProps extends WriteProps {
  title: string
  lead: string
  action: string
  back: string
  backLabel?: string
  save: string
  children: ComponentChildren
}

/** One thing to write, and the way back. */
function Sheet({ visit, filled, ...about }: SheetProps) {
  const w = placeWords[visit.lang]
  return (
    <Page visit={visit} title={about.title} place={about.place.name} layout="narrow">
      <BackLink href={about.back} label={about.backLabel ?? w.backBoard} />
      <PageHead title={about.title} lead={about.lead} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Form action={about.action} once={visit.onceKey()}>
        {about.children}
        <Row>
          <Button>{about.save}</Button>
          <Button kind="quiet" href={about.back}>
            {w.cancel}
          </Button>
        </Row>
      </Form>
    </Page>
  )
}

export function NoticePage(props: WriteProps) {
  const w = placeWords[props.visit.lang]
  const at = { home: props.place.id }
  return (
    <Sheet
      {...props}
      title={w.noticeWrite}
      lead={w.noticeLead}
      action={everydayAt.noticeWrite(at)}
      back={everydayAt.board(at)}
      save={w.noticeSave}
    >
      <TextArea
        lang={props.visit.lang}
        label={w.noticeLabel}
        max={noticeMax}
        {...kept(props.filled, 'words')}
      />
    </Sheet>
  )
}

function Line({ visit, filled, label }: WriteProps & { label: string }) {
  const w = placeWords[visit.lang]
  return (
    <>
      <TextField lang={visit.lang} label={label} max={lineMax} {...kept(filled, 'words')} />
      <DateField lang={visit.lang} label={w.day} {...kept(filled, 'day', visit.today)} />
      <TimeField lang={visit.lang} label={w.time} {...kept(filled, 'time')} />
    </>
  )
}

export function MealPage(props: WriteProps) {
  const w = placeWords[props.visit.lang]
  const at = { home: props.place.id }
  return (
    <Sheet
      {...props}
      title={w.mealWrite}
      lead={w.mealLead}
      action={everydayAt.mealWrite(at)}
      back={everydayAt.board(at)}
      save={w.mealSave}
    >
      <Line {...props} label={w.mealLabel} />
    </Sheet>
  )
}

export function ProgrammeWritePage(props: WriteProps) {
  const { visit, filled } = props
  const w = placeWords[visit.lang]
  const at = { centre: props.place.id }
  return (
    <Sheet
      {...props}
      title={w.itemWrite}
      lead={w.itemLead}
      action={everydayAt.programmeWrite(at)}
      back={everydayAt.programme(at)}
      backLabel={w.backProgramme}
      save={w.itemSave}
    >
      <Line {...props} label={w.itemLabel} />
      <SelectField
        lang={visit.lang}
        label={w.weeks}
        empty={false}
        options={weeks.map((code) => ({ value: code, label: w.weeksSay[code] }))}
        {...kept(filled, 'weeks', '1')}
      />
    </Sheet>
  )
}
