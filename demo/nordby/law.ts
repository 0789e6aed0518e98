import type { Write } from '../../src/platform/data/db.ts'
import { newId } from '../../src/platform/data/id.ts'

const service = 'Serviceloven'
const since = '2007-01-01'
const early = '2018-01-01'

/** Paragraphs with short titles of our own: what they are about, in words one can read. */
const paragraphs = {
  '10': [service, '§ 10', 'Gratis rådgivning for alle, også uden navn', since],
  '12': [service, '§ 12', 'Rådgivning, når livet er særlig svært, også opsøgende', since],
  '82a': [service, '§ 82 a', 'Hjælp i en gruppe, tidligt', early],
  '82b': [service, '§ 82 b', 'Støtte til en enkelt i op til seks måneder', early],
  '82c': [service, '§ 82 c', 'Akut hjælp uden henvisning', early],
  '82d': [service, '§ 82 d', 'Støtte sammen med frivillige', early],
  '85': [service, '§ 85', 'Støtte i eget hjem og i hverdagen', since],
  '97': [service, '§ 97', 'Ledsagelse ud ad døren', since],
  '99': [service, '§ 99', 'Støtte- og kontaktperson, opsøgende', since],
  '103': [service, '§ 103', 'Beskyttet beskæftigelse', since],
  '104': [service, '§ 104', 'Aktivitet og samvær', since],
  '107': [service, '§ 107', 'Midlertidigt botilbud', since],
  '108': [service, '§ 108', 'Længerevarende botilbud', since],
  '141': [service, '§ 141', 'Tilbud om en handleplan', since],
  '13a': ['Psykiatriloven', '§ 13 a', 'Aftale, når man udskrives', '2006-09-01'],
  '122': ['Barnets lov', '§ 122', 'Fra ung til voksen', '2024-01-01'],
} as const

export type Law = keyof typeof paragraphs

const sources: Record<string, string> = {
  [service]: 'Lovbekendtgørelse nr. 1129 af 22. september 2025',
}

/** Law is data: a paragraph has words and a time in which it holds. */
export async function addLaw(write: Write): Promise<Record<Law, string>> {
  const rows = Object.entries(paragraphs).map(([code, [act, paragraph, title, valid_from]]) => ({
    code,
    row: { id: newId(), act, paragraph, title, valid_from, source: sources[act] ?? '' },
  }))
  await write.q
    .insertInto('municipality.law')
    .values(rows.map(({ row }) => row))
    .execute()
  return Object.fromEntries(rows.map(({ code, row }) => [code, row.id])) as Record<Law, string>
}
