import { lineAt, literal, nodes, parse, type Source } from '../test/house/source.ts'
import type { TestName } from './test-names.ts'

/** How a requirement stands that no test shows. */
export type Say = 'not yet' | 'deployer' | 'not here' | 'written'

export interface Requirement {
  id: string
  level: number
}

export interface Stands extends Requirement {
  /** Whether the program is of the kind that the requirement is about. */
  applies: boolean
  tests: TestName[]
  /** Why no test shows it; empty where one does. */
  reason: string
}

export interface Known {
  levels: Record<string, string[]>
  reasons: { ids: string[]; say: Say; reason: string }[]
}

export interface Tag extends TestName {
  id: string
  line: number
}

const tags = /\[ASVS ([^\]]+)\]/g

/**
 * The tags in the names of a file’s tests. A row of test.each names itself in its first text, so every text of
 * the file is read; comments are not.
 */
export function asvsTags(source: Source): Tag[] {
  return [...nodes(parse(source))].flatMap((node) => {
    const name =
      node.type === 'Literal' || node.type === 'TemplateLiteral' ? literal(node) : undefined
    return [...(name ?? '').matchAll(tags)].flatMap(({ 1: ids = '' }) =>
      ids.split(/\s*,\s*/).map((id) => ({
        id: id.replace(/^ASVS /, ''),
        file: source.path,
        name: name ?? '',
        line: lineAt(source.text, node.start),
      })),
    )
  })
}

const inOrder = (one: Requirement, other: Requirement) => {
  const [a, b] = [one, other].map(({ id }) => id.split('.').map(Number))
  const at = a?.findIndex((part, n) => part !== b?.[n]) ?? -1
  return at < 0 ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0)
}

export const requirements = ({ levels }: Known): Requirement[] =>
  Object.entries(levels)
    .flatMap(([level, ids]) => ids.map((id) => ({ id, level: Number(level) })))
    .sort(inOrder)

const saying: Record<Say, string> = {
  'not yet': 'Not yet. ',
  deployer: 'Deployer. ',
  'not here': 'Not here. ',
  written: 'Written. ',
}

/** Every requirement at level 1 and 2, with its tests or the reason that there are none. */
export const standing = (known: Known, found: readonly Tag[]): Stands[] =>
  requirements(known)
    .filter(({ level }) => level <= 2)
    .map(({ id, level }) => {
      const tests = found.filter((tag) => tag.id === id).map(({ file, name }) => ({ file, name }))
      const why = known.reasons.find(({ ids }) => ids.includes(id))
      const reason = tests.length > 0 || !why ? '' : `${saying[why.say]}${why.reason}`
      return { id, level, applies: why?.say !== 'not here', tests, reason }
    })

/** What is wrong with the list itself: an id that is none, a row that says nothing, a reason that says it twice. */
export function asvsProblems(known: Known, found: readonly Tag[]): string[] {
  const ids = new Set(requirements(known).map(({ id }) => id))
  const told = known.reasons.flatMap((one) => one.ids)
  return [
    ...found
      .filter(({ id }) => !ids.has(id))
      .map(({ id, file, line }) => `${file}:${line} ASVS ${id} is no requirement`),
    ...told.filter((id) => !ids.has(id)).map((id) => `docs/asvs.json: ${id} is no requirement`),
    ...told
      .filter((id, at) => told.indexOf(id) !== at)
      .map((id) => `docs/asvs.json: ${id} has two reasons`),
    ...standing(known, found)
      .filter(({ tests, reason }) => tests.length === 0 && reason === '')
      .map(({ id }) => `${id} has neither a test nor a reason`),
  ]
}

const cell = (text: string) => text.replaceAll('|', '\\|')
const shortly = (name: string) => cell(name.replaceAll(/\s*\[ASVS [^\]]+\]/g, '').trim())

const row = ({ id, level, tests, reason }: Stands): string => {
  const shown = tests.map(({ file, name }) => `\`${file}\`: ${shortly(name)}`)
  return `| ${id} | ${level} | ${shown.length > 0 ? shown.join('<br>') : cell(reason)} |`
}

/** The document, as people read it. */
export function asvsPage(all: readonly Stands[]): string {
  const shown = all.filter(({ tests }) => tests.length > 0).length
  const count = (word: string) => all.filter(({ reason }) => reason.startsWith(word)).length
  return [
    '# ASVS 5.0, level 1 and 2',
    '',
    'Made by `npm run coverage:asvs`; change `docs/asvs.json` or the names of tests, not this file. The numbers are those of the OWASP Application Security Verification Standard 5.0. The words are ours, and a test’s number says that the test shows that point, not that nothing else could be tried.',
    '',
    `${all.length} requirements. Shown by tests: ${shown}. Not yet: ${count('Not yet')}. For the one who runs it (deployer): ${count('Deployer')}. Written: ${count('Written')}. Not here, since the program has no such part: ${count('Not here')}.`,
    '',
    '| Requirement | Level | Shown by, or why not |',
    '| --- | --: | --- |',
    ...all.map(row),
    '',
  ].join('\n')
}
