import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea, TextField } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { checkInWords } from '../check-in/check-in.words.ts'
import { listAt, wellbeingAt } from '../wellbeing.addresses.ts'
import {
  checkInMarks,
  listOf,
  lonelyMarks,
  strengths,
  type Thought,
  type ThoughtKind,
} from '../wellbeing.types.ts'
import { headingMax, wordsMax } from './thoughts.forms.ts'
import { thoughtWords } from './thoughts.words.ts'

export const draftOfKind = (kind: ThoughtKind) => `wellbeing.thought:${kind}`
export const draftOfThought = (id: string) => `wellbeing.thought:${id}`

/** Where the list of a kind stands. */
export const backOf = (kind: ThoughtKind): string => {
  const list = listOf(kind)
  return list ? listAt[list]() : wellbeingAt.before()
}

export interface WriteProps {
  visit: Visit
  kind: ThoughtKind
  filled: Filled
}

/** What can be said of a kind: own words, and the mark or the hour where there is one. */
export function Fields({ visit, kind, filled, thought }: WriteProps & { thought?: Thought }) {
  const w = thoughtWords[visit.lang]
  const mark = kept(filled, 'mark', thought?.mark ?? '')
  const { lang } = visit
  return (
    <>
      {kind === 'lonely' && (
        <RadioGroup
          lang={lang}
          label={w.lonelyMark}
          options={lonelyMarks.map((value) => ({ value, label: w.lonelyMarks[value] }))}
          {...mark}
        />
      )}
      {kind === 'check_in' && (
        <RadioGroup
          lang={lang}
          label={checkInWords[lang].mark}
          options={checkInMarks.map((value) => ({ value, label: checkInWords[lang].marks[value] }))}
          {...mark}
        />
      )}
      <TextArea
        lang={lang}
        label={w.words}
        voice="own"
        rows={5}
        max={wordsMax}
        {...kept(filled, 'words', thought?.words)}
      />
      {kind === 'medicine' && (
        <>
          <TextField
            lang={lang}
            label={w.heading}
            description={w.headingHelp}
            optional
            max={headingMax}
            {...kept(filled, 'heading', thought?.heading)}
          />
          <RadioGroup
            lang={lang}
            label={w.strength}
            optional
            options={strengths.map((value) => ({ value, label: w.strengths[value] }))}
            {...mark}
          />
        </>
      )}
    </>
  )
}
