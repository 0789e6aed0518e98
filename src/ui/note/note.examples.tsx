import type { Example } from '../example.ts'
import { CheckboxGroup } from '../field/choices.tsx'
import { NoteGap, NotePart, Phrases } from './note.tsx'

export const examples: Example[] = [
  {
    name: 'What happened, and what was noticed',
    html: (
      <>
        <NotePart text="Vi gik en tur om søen. Anna fortalte om koret." />
        <NotePart heading="Maja lagde mærke til" text="Anna lo to gange undervejs." />
      </>
    ),
  },
  {
    name: 'A word that was looked for',
    html: <NotePart text="Vi gik en tur om søen." isFound={(word) => word === 'søen'} by="Maja" />,
  },
  {
    name: 'Something is left out',
    html: (
      <NoteGap title="Her står noget om en anden.">
        <p class="by">Spørg Maja, hvis du vil vide mere.</p>
      </NoteGap>
    ),
  },
  {
    name: 'Quick phrases',
    html: (
      <Phrases into="ord">
        <CheckboxGroup
          lang="da"
          name="vendinger"
          label="Hurtige vendinger"
          options={[
            { value: '1', label: 'Vi gik en tur.' },
            { value: '2', label: 'Vi talte i telefon.' },
          ]}
        />
      </Phrases>
    ),
  },
]
