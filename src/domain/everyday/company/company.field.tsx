import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { SelectField } from '../../../ui/field/choices.tsx'
import { kept } from '../../../ui/field/kept.ts'
import type { Somebody } from './company.ts'
import { companyWords } from './company.words.ts'

interface Props {
  visit: Visit
  people: readonly Somebody[]
  filled: Filled
}

/** Alone, or with one of those around. Nothing is asked where there is nobody to choose. */
export function CompanyField({ visit, people, filled }: Props) {
  const w = companyWords[visit.lang]
  if (people.length === 0) return null
  return (
    <SelectField
      lang={visit.lang}
      label={w.person}
      description={w.personHelp}
      empty={w.alone}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      {...kept(filled, 'person')}
    />
  )
}
