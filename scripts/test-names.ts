import {
  lineAt,
  literal,
  type Node,
  nodes,
  parse,
  part,
  type Source,
} from '../test/house/source.ts'

export interface TestName {
  file: string
  name: string
}

export interface Capability {
  id: string
  title: string
}

export interface Covered extends Capability {
  tests: TestName[]
}

/** What begins a test: vitest's own two, and journey, which runs a story with and without script. */
const starts = new Set(['test', 'it', 'journey'])
const notRun = new Set(['skip', 'todo', 'fails'])

/** The words of a callee from the root: test.each(rows) is [test, each]; test.skip is [test, skip]. */
function wordsOf(callee: Node | undefined): string[] {
  if (callee?.type === 'Identifier') return [String(callee.name)]
  if (callee?.type === 'MemberExpression') {
    return [...wordsOf(part(callee, 'object')), String(part(callee, 'property')?.name ?? '')]
  }
  if (callee?.type === 'CallExpression') return wordsOf(part(callee, 'callee'))
  if (callee?.type === 'TaggedTemplateExpression') return wordsOf(part(callee, 'tag'))
  return []
}

/** The names of the tests in a file that are run; a hole in a name reads as '…'. */
export function testNames(source: Source): TestName[] {
  return [...nodes(parse(source))].flatMap((node) => {
    if (node.type !== 'CallExpression') return []
    const [root = '', ...rest] = wordsOf(part(node, 'callee'))
    const name = literal((node.arguments as Node[])[0])
    if (!starts.has(root) || rest.some((word) => notRun.has(word)) || name === undefined) return []
    return [{ file: source.path, name }]
  })
}

/** [C059] or [C006, C059], and [ASVS 8.2.2]. */
export const tagsOf = (name: string): string[] =>
  [...name.matchAll(/\[((?:C\d|ASVS )[^\]]*)\]/g)].flatMap(({ 1: inside = '' }) =>
    inside.split(/\s*,\s*/).filter(Boolean),
  )

const isCapability = (tag: string) => /^C\d/.test(tag)

/** Each capability with the tests that carry its id. */
export const covered = (
  capabilities: readonly Capability[],
  tests: readonly TestName[],
): Covered[] =>
  capabilities.map(({ id, title }) => ({
    id,
    title,
    tests: tests.filter(({ name }) => tagsOf(name).includes(id)),
  }))

/** The paragraphs of OWASP's ASVS that tests carry: which sentence of the standard is shown where. */
export function security(tests: readonly TestName[]): Covered[] {
  const ids = new Set(
    tests.flatMap(({ name }) => tagsOf(name)).filter((tag) => tag.startsWith('ASVS ')),
  )
  return covered(
    [...ids].sort().map((id) => ({ id, title: '' })),
    tests,
  )
}

/** Ids in test names that no capability has. */
export function unknownIds(
  capabilities: readonly Capability[],
  tests: readonly TestName[],
): string[] {
  const known = new Set(capabilities.map(({ id }) => id))
  return tests.flatMap(({ file, name }) =>
    tagsOf(name)
      .filter((tag) => isCapability(tag) && !known.has(tag))
      .map((tag) => `${file}: ${tag} is no capability, in ”${name}”`),
  )
}

/** Tags that stand in a test file but in the name of no test that is run: they count for nothing. */
export function strayTags(source: Source, names: readonly TestName[]): string[] {
  const counted = new Set(
    names.filter(({ file }) => file === source.path).flatMap(({ name }) => tagsOf(name)),
  )
  return [...source.text.matchAll(/\[(C\d{3})\]/g)]
    .filter(({ 1: id = '' }) => !counted.has(id))
    .map(
      ({ 1: id, index }) =>
        `${source.path}:${lineAt(source.text, index)} ${id} is in no test’s name`,
    )
}
