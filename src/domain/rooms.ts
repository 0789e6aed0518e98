/**
 * The only list of rooms, from the ground up. A room is a folder, a PostgreSQL schema and a word
 * that people use. `sees` is what it may look at, in imports and in SQL; test/house/rooms.test.ts
 * refuses everything else, and a room that looks upwards.
 */
export type RoomName =
  | 'municipality'
  | 'person'
  | 'audit'
  | 'circle'
  | 'plan'
  | 'appointment'
  | 'crisis'
  | 'contact'
  | 'direction'

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
]

export const roomNames: readonly RoomName[] = rooms.map((room) => room.name)
