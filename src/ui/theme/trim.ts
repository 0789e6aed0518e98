// Keeps of the built theme what our style sheets and the components we import refer to.

import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ui = join(import.meta.dirname, '..')
const built = process.argv[2] ?? 'dist/theme/roret.css'

/** The colours that a part of a page may take with data-color. */
const colours = ['neutral', 'pine', 'rust', 'plum']

/** The text of every style sheet that the theme serves: ours, and the design system's by import. */
async function stylesInUse(): Promise<string> {
  const ours = globSync('**/*.css', { cwd: ui, exclude: (path) => path.endsWith('.gen.css') })
  const texts = await Promise.all(ours.map((file) => readFile(join(ui, file), 'utf8')))
  const imports = texts.join('\n').matchAll(/@import ["']([^"']*designsystemet-css[^"']*)["']/g)
  const theirs = [...imports].map(([, path]) => readFile(join(ui, path ?? ''), 'utf8'))
  return [...texts, ...(await Promise.all(theirs))].join('\n')
}

/** Drops custom properties that nobody reads until none is left to drop, then empty rules. */
export function trim(theme: string, styles: string): string {
  const used = (name: string, text: string) => new RegExp(`var\\(\\s*${name}\\s*[,)]`).test(text)
  let text = theme.replaceAll(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;\s*/, '')
  text = text.replaceAll(/\[data-color="(\w+)"\][^{}]*\{[^{}]*\}/g, (rule, name: string) =>
    colours.includes(name) ? rule : '{}',
  )
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replaceAll(/(--[\w-]+):[^;{}]*;\s*/g, (line, name: string) =>
      used(name, styles) || used(name, before) ? line : '',
    )
  }
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replaceAll(/(^|[{};])[^{};]*\{\s*\}/g, '$1')
  }
  return `${text.replaceAll(/\n\s*\n/g, '\n').trim()}\n`
}

const trimmed = trim(await readFile(built, 'utf8'), await stylesInUse())
await writeFile(join(ui, 'theme/theme.gen.css'), trimmed)
