import type { Example } from '../example.ts'
import { Icon } from './icon.tsx'

export const examples: Example[] = [
  {
    name: 'Beside words',
    html: (
      <p class="row">
        <Icon name="course" /> Min kurs <Icon name="calendar" /> Aftaler <Icon name="people" />
        Fællesskaber <Icon name="message" /> Beskeder <Icon name="today" /> I dag
        <Icon name="door" /> Døren <Icon name="circle" /> Min kreds <Icon name="plan" /> Plan
      </p>
    ),
  },
]
