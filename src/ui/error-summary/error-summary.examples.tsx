import type { Example } from '../example.ts'
import { TextField } from '../field/inputs.tsx'
import { ErrorSummary } from './error-summary.tsx'

const text = 'Vi kan ikke læse tiden. Skriv den for eksempel sådan: 13.30.'

export const examples: Example[] = [
  {
    name: 'Leads to the field',
    html: (
      <>
        <ErrorSummary lang="da" problems={[{ field: 'moedetid', text }]} />
        <TextField
          lang="da"
          name="moedetid"
          label="Hvornår mødes I?"
          value="ved 1-tiden"
          problem={text}
        />
      </>
    ),
  },
]
