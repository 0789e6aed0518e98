import type { Example } from '../example.ts'
import { LogDay } from './log-day.tsx'

export const examples: Example[] = [
  {
    name: 'A day of looks',
    html: (
      <LogDay
        day="Lørdag den 21. november"
        lines={[
          { time: '15.04', text: 'Maja så din kurs.', why: 'Hun er din støtteperson.' },
          { time: '09.12', text: 'Ida så dine aftaler.', why: 'Det har du sagt ja til.' },
        ]}
      />
    ),
  },
]
