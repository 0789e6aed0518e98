import type { CommandLang } from '../platform/command/command.words.ts'
import { runWords } from './commands.words.ts'

export type Line = keyof (typeof runWords)['da']

/** Tells the one who runs it what goes on: to standard error, so that --json stays clean. */
export type Say = (line: Line, about?: string) => void

export const sayIn =
  (lang: CommandLang): Say =>
  (line, about = '') => {
    process.stderr.write(`${runWords[lang][line](about)}\n`)
  }

/** Something that the one who runs Roret can mend: said in one sentence, without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart'
  readonly line: Line
  readonly about: string
  constructor(line: Line, about = '') {
    super(line)
    this.line = line
    this.about = about
  }
}
