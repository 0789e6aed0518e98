import { calm, type Reader } from '../../src/platform/words/calm.ts'
import { isRunningText, lix, lixLimit } from '../../src/platform/words/lix.ts'
import type { PairOfWords, Said } from './said.ts'
import { lineAt, literal, type Node, nodes, parse, part, type Source } from './source.ts'

/**
 * Who reads a pair: citizens, unless the file or the pair says desk, staff or command (a terminal).
 * The stricter rule is the one that holds when nobody said anything.
 */
export const readerOf = ({ file, name }: { file: string; name: string }): Reader =>
  /desk|staff|command/i.test(`${file.split('/').at(-1)} ${name}`) ? 'staff' : 'citizen'

/** What is not calm in a pair's Danish, as sentences for the one who wrote it. */
export function calmProblems(pair: PairOfWords, abbreviations: ReadonlySet<string>): string[] {
  const page = readerOf(pair)
  const say = (said: Said, rule: string, found: string, advice: string) =>
    `${said.file} ${said.name}: ${rule} (${found}). ${advice}`
  return pair.da.flatMap((said) =>
    said.texts.length === 0
      ? [`${said.file} ${said.name}: says nothing for any sample: take strings and numbers`]
      : [
          ...new Set(
            said.texts.flatMap((text) =>
              calm(text, { page, abbreviations }).map(({ rule, found, say: advice }) =>
                say(said, rule, found, advice),
              ),
            ),
          ),
        ],
  )
}

const words = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** A guide written for municipalities: more Danish little words than English ones. */
export const isDanish = ({ text }: Source): boolean =>
  words(text, /\s(?:og|er|det|ikke|der)\s/g) > words(text, /\s(?:and|is|the|not|that)\s/g)

/** The running text of a page in Markdown: no tables, no code, no marks; each entry a line. */
export const proseOf = (markdown: string): string =>
  markdown
    .replace(/```[\s\S]*?```|^\|.*$|^\s*(?:\d+\.|[-*])\s+|^#+\s*/gm, '')
    .replace(/`[^`]*`|\]\([^)]*\)|[*_[]/g, '')

/** What is not calm in a guide for municipalities, read as staff read. */
export const guideProblems = (source: Source, abbreviations: ReadonlySet<string>): string[] =>
  calm(proseOf(source.text), { page: 'staff', abbreviations }).map(
    ({ rule, found, say }) => `${source.path}: ${rule} (${found}). ${say}`,
  )

/** A whole sentence, and not a label or a heading: only these make running text. */
const isSentence = (text: string) =>
  /[.?…”]$/.test(text.trim()) && text.trim().split(/\s+/).length >= 4

/** The running text of a page group: every sentence once, its first sample. */
export const runningTextOf = (pairs: readonly PairOfWords[]): string =>
  pairs
    .flatMap((pair) => pair.da.map((said) => said.texts[0] ?? ''))
    .filter(isSentence)
    .join('\n')

export interface Measured {
  file: string
  page: Reader
  lix: number
}

/** LIX of each file of words, for each kind of reader, where there is enough to measure. */
export function measured(pairs: readonly PairOfWords[]): Measured[] {
  const groups = Map.groupBy(pairs, (pair) => `${pair.file} ${readerOf(pair)}`)
  return [...groups.values()].flatMap((group) => {
    const text = runningTextOf(group)
    const first = group[0]
    if (!first || !isRunningText(text)) return []
    return [{ file: first.file, page: readerOf(first), lix: lix(text) }]
  })
}

export const tooHard = (all: readonly Measured[]): string[] =>
  all
    .filter(({ page, lix: value }) => value > lixLimit[page])
    .map(
      ({ file, page, lix: value }) =>
        `${file}: LIX ${value.toFixed(1)}, at most ${lixLimit[page]} for ${page}`,
    )

const readAloud = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'alt',
  'title',
  'placeholder',
  'label',
])
for (const name of ['legend', 'hint', 'heading', 'summary', 'lead', 'caption', 'text'])
  readAloud.add(name)

/** The product's name is the same everywhere; all else that has a word in it is a sentence. */
const hasWord = (text: string) => /\p{L}{2}/u.test(text) && text.trim() !== 'Roret'

/** The texts that an expression may come to: through ? :, &&, ||, ?? and templates, not calls. */
function textsOf(node: Node | undefined): string[] {
  if (!node) return []
  const own = literal(node)
  if (own !== undefined) return [own]
  if (node.type === 'JSXExpressionContainer' || node.type === 'ParenthesizedExpression')
    return textsOf(part(node, 'expression'))
  if (node.type === 'ConditionalExpression')
    return [...textsOf(part(node, 'consequent')), ...textsOf(part(node, 'alternate'))]
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
    const right = textsOf(part(node, 'right'))
    return node.operator === '&&' ? right : [...textsOf(part(node, 'left')), ...right]
  }
  return []
}

function literalsAt(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value)]
  if (node.type === 'JSXAttribute') {
    const name = String(part(node, 'name')?.name ?? '')
    return readAloud.has(name) ? textsOf(part(node, 'value')) : []
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return []
  return (node.children as Node[])
    .filter(({ type }) => type === 'JSXExpressionContainer')
    .flatMap(textsOf)
}

/** Sentences written in a page instead of in its words: text nodes, and attributes that are read. */
export const literalProblems = (source: Source): string[] =>
  [...nodes(parse(source))].flatMap((node) =>
    literalsAt(node)
      .filter(hasWord)
      .map(
        (text) =>
          `${source.path}:${lineAt(source.text, node.start)} says ”${text.trim().slice(0, 50)}” itself`,
      ),
  )
