import type { Example } from '../example.ts'
import { Checkbox, CheckboxGroup, RadioGroup, SelectField } from './choices.tsx'
import { DateField, TextArea, TextField, TimeField } from './inputs.tsx'

const kinds = [
  { value: 'phone', label: 'Ring til mig' },
  { value: 'text', label: 'Skriv en besked', description: 'Vi svarer inden næste hverdag.' },
]

export const examples: Example[] = [
  {
    name: 'Text',
    html: (
      <TextField
        lang="da"
        name="navn"
        label="Hvad hedder skridtet?"
        description="Skriv det, så du selv kan kende det."
      />
    ),
  },
  {
    name: 'Own words, with room said',
    html: (
      <TextArea
        lang="da"
        name="haab"
        label="Hvad håber du på?"
        description="Dine ord bliver stående, som du skriver dem."
        voice="own"
        max={4000}
        value="Jeg vil gerne synge i kor igen."
        optional
      />
    ),
  },
  {
    name: 'A day that cannot be read: the words are kept',
    html: (
      <DateField
        lang="da"
        name="dag"
        label="Hvornår?"
        value="på tirsdag engang"
        problem="Vi kan ikke læse datoen. Skriv den for eksempel sådan: 3. december."
      />
    ),
  },
  {
    name: 'A day and a time',
    html: (
      <>
        <DateField lang="da" name="dag-2" label="Dag" value="2026-12-03" />
        <TimeField lang="da" name="tid" label="Tid" value="13:30" />
      </>
    ),
  },
  {
    name: 'One from a list',
    html: (
      <SelectField lang="da" name="omraade" label="Del af livet" options={kinds} value="text" />
    ),
  },
  {
    name: 'One of several',
    html: (
      <RadioGroup
        lang="da"
        name="kontakt"
        label="Hvordan vil du helst høre fra os?"
        options={kinds}
        value="phone"
      />
    ),
  },
  {
    name: 'Any of several, with a problem',
    html: (
      <CheckboxGroup
        lang="da"
        name="emner"
        label="Hvad må Ida se?"
        options={[
          { value: 'appointments', label: 'Dine aftaler' },
          { value: 'hopes', label: 'Dine håb og drømme' },
        ]}
        values={['appointments']}
        problem="Vælg et af svarene."
      />
    ),
  },
  {
    name: 'One by itself',
    html: <Checkbox name="paamind" label="Send mig en påmindelse dagen før" checked />,
  },
]
