/**
 * The only list of rooms, from the ground up. A room is a folder, a PostgreSQL schema and a word that people use.
 * `sees` is what it may look at; test/house/rooms.test.ts refuses everything else, and a room that looks upwards.
 */
export type RoomName =
  | 'municipality'
  | 'person'
  | 'audit'
  | 'circle'
  | 'plan'
  | 'appointment'
  | 'crisis'
  | 'journal'
  | 'message'
  | 'wellbeing'
  | 'health'
  | 'own'
  | 'everyday'
  | 'contact'
  | 'direction'
  | 'notify'

export interface Room {
  name: RoomName
  floor: 'ground' | 'key' | 'a life' | 'a town' | 'a voice'
  /** What lives there, in one sentence. */
  holds: string
  sees: readonly RoomName[]
}

const ground: readonly RoomName[] = ['municipality', 'person', 'audit']

export const rooms: readonly Room[] = [
  {
    name: 'municipality',
    floor: 'ground',
    holds: 'Settings, units, words of its own, law paragraphs with validity dates and code lists.',
    sees: [],
  },
  {
    name: 'person',
    floor: 'ground',
    holds:
      'A human being: names, contact, sealed CPR, protected address, roles over time, sign-in.',
    sees: ['municipality'],
  },
  {
    name: 'audit',
    floor: 'ground',
    holds: 'Every look and every change, and the page that shows them to the person.',
    sees: ['person', 'municipality'],
  },
  {
    name: 'circle',
    floor: 'key',
    holds: 'Who supports whom and who may see what: the sets that every access policy asks.',
    sees: ground,
  },
  {
    name: 'plan',
    floor: 'a life',
    holds: 'Hopes, goals in three voices, steps, promises and the own story.',
    sees: ['circle', ...ground],
  },
  {
    name: 'appointment',
    floor: 'a life',
    holds: 'Meetings and visits, and the yes, no, later and not today that answer them.',
    sees: ['plan', 'circle', ...ground],
  },
  {
    name: 'crisis',
    floor: 'a life',
    holds: 'When it is hard: the own crisis plan, whom it is shared with, and the copy on a phone.',
    sees: ['circle', ...ground],
  },
  {
    name: 'journal',
    floor: 'a life',
    holds: 'What staff write about the work with a person, read by the person when it is saved.',
    sees: ['appointment', 'plan', 'circle', ...ground],
  },
  {
    name: 'message',
    floor: 'a life',
    holds: 'Words between a person and those they choose, with who answers and when.',
    sees: ['journal', 'circle', ...ground],
  },
  {
    name: 'wellbeing',
    floor: 'a life',
    holds:
      'How it goes in the person’s own words and marks: check-ins, own signs and measures, what helps, kind nudges.',
    sees: ['appointment', 'crisis', 'plan', 'circle', ...ground],
  },
  {
    name: 'health',
    floor: 'a life',
    holds:
      'Body and health as the person sees it: asked first, questions for the doctor, the yearly check.',
    sees: ['wellbeing', 'appointment', 'plan', 'circle', ...ground],
  },
  {
    name: 'own',
    floor: 'a life',
    holds:
      'A private place for own writing, pictures and signs: under a key of its own, seen by no role.',
    sees: ['circle', ...ground],
  },
  {
    name: 'everyday',
    floor: 'a life',
    holds: 'Home, money, letters and small daily training; the boards of homes and drop-in places.',
    sees: ['appointment', 'plan', 'circle', ...ground],
  },
  {
    name: 'contact',
    floor: 'a town',
    holds: 'The open door: contacts without a name, who owns each, the duty desk and outreach.',
    sees: ['crisis', 'circle', ...ground],
  },
  {
    name: 'direction',
    floor: 'a voice',
    holds: 'The development plan: vision, focus areas, goals, actions, quotes and notes.',
    sees: ['appointment', 'plan', 'circle', ...ground],
  },
  {
    name: 'notify',
    floor: 'a voice',
    holds: 'What is told to whom, by which way they chose, and what became of it.',
    sees: [
      'everyday',
      'own',
      'health',
      'wellbeing',
      'message',
      'journal',
      'direction',
      'contact',
      'crisis',
      'appointment',
      'plan',
      'circle',
      ...ground,
    ],
  },
]

export const roomNames: readonly RoomName[] = rooms.map((room) => room.name)
