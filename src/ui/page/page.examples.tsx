import { type Example, exampleVisit } from '../example.ts'
import { MyCourse } from './my-course.examples.tsx'
import { MyPeople } from './my-people.examples.tsx'

/** Whole documents: two of the first pages as the mocks show them, made of our parts. */
export const pages: Example[] = [
  { name: 'min-kurs', html: <MyCourse visit={exampleVisit} /> },
  {
    name: 'mine-borgere',
    html: <MyPeople visit={{ ...exampleVisit, person: { name: 'Maja', kinds: ['staff'] } }} />,
  },
]
