import { lineAt, type Node, nodes, parse, type Source } from './source.ts'

/** The most lines of a file: what a reader keeps in mind. Lists may be longer, logic may not. */
export function mostLines(path: string): number {
  if (/\.gen\.(?:ts|css)$/.test(path)) return Number.POSITIVE_INFINITY
  return /\.sql$|\.words\.ts$|\.test\.tsx?$|(?:^|\/)words\.ts$|^demo\//.test(path) ? 250 : 150
}

export const longestFunction = 70

export const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length

export const fileProblems = ({ path, text }: Source): string[] =>
  linesOf(text) > mostLines(path)
    ? [`${path} has ${linesOf(text)} lines, at most ${mostLines(path)}`]
    : []

const isFunction = (node: Node) =>
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)

/** Functions of more lines than a screen shows. A test's describe is a chapter, not a function. */
export function functionProblems(source: Source): string[] {
  if (/\.test\.tsx?$/.test(source.path)) return []
  return [...nodes(parse(source))].filter(isFunction).flatMap((node) => {
    const first = lineAt(source.text, node.start)
    const lines = lineAt(source.text, node.end) - first + 1
    return lines > longestFunction
      ? [`${source.path}:${first} has a function of ${lines} lines, at most ${longestFunction}`]
      : []
  })
}

const machine =
  /(?<![\w.])\/(?:work|home|Users|root|opt|mnt|private|var\/folders)\/[\w.-]+|(?<![\w.])\/tmp\/[\w.-]+|\b[A-Z]:\\\\?Users/
const registry =
  /https?:\/\/[^\s"'/]*(?:registry|npmjs|verdaccio|artifactory|nexus|proxy)[^\s"'/]*/gi

/** Paths of one machine, and package registries: they mean nothing on another. */
export function placeProblems({ path, text }: Source): string[] {
  const found: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const address = machine.exec(line)?.[0]
    if (address) found.push(`${path}:${index + 1} names a place on one machine: ${address}`)
    for (const [host] of line.matchAll(registry)) {
      // A lockfile of npm names the public registry for each package; any other host is a mirror.
      if (host === 'https://registry.npmjs.org' && path === 'package-lock.json') continue
      found.push(`${path}:${index + 1} names a registry: ${host}`)
    }
  }
  return found
}
