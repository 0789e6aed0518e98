// Help before anything is installed: the texts are data that any Node can read.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languageOf, root } from './say.js'

/** `roret`, `roret help`, or --help anywhere. */
export const askedForHelp = (args) =>
  args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h')

/** Prints the help of the command that is named, or of them all. */
export async function showHelp(args) {
  const help = await readHelp()
  const forced = args.includes('--da') ? 'da' : args.includes('--en') ? 'en' : null
  const texts = help[forced ?? languageOf(process.env)]
  const named = args.find((arg) => arg !== 'roret' && arg in texts)
  process.stdout.write(`${texts[named ?? 'roret']}\n`)
}

// help.ts holds no types, so an older Node reads it as the JavaScript it is (a test watches that).
async function readHelp() {
  const text = await readFile(join(root, 'src/platform/command/help.ts'), 'utf8')
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).help
}
