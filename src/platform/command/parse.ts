import { type CommandLang, commandWords } from './command.words.ts'
import { nearest } from './nearest.ts'

/** Options that commands take; `undefined` or absent means not given. */
export type Options = {
  port?: number
  watch?: boolean
  json?: boolean
  save?: boolean
  /** A file of heads of the log, kept elsewhere. */
  heads?: string
}

export type CommandName = keyof typeof commands

/** What was asked for; `rest` of `import` is ['development-plan', FILE] or ['measure', FILE]. */
export type Asked = { command: CommandName; options: Options; rest: string[] }

/** One line that says what was not understood and what to write instead. */
export type Problem = { problem: string }

type OptionName = keyof Options
type Shape = { options: readonly OptionName[]; rest: readonly string[] }

const commands = {
  start: { options: ['port', 'watch'], rest: [] },
  work: { options: [], rest: [] },
  migrate: { options: [], rest: [] },
  demo: { options: [], rest: [] },
  import: { options: ['json', 'save'], rest: ['development-plan|measure', 'FILE'] },
  audit: { options: ['json', 'heads'], rest: ['verify|head|restored'] },
  doctor: { options: [], rest: [] },
} as const satisfies Record<string, Shape>

/** Reads the words after `roret`. Pure: whether the file exists is the command's to find out. */
export function parse(argv: readonly string[], lang: CommandLang): Asked | Problem {
  const w = commandWords[lang]
  const [name = '', ...words] = argv
  if (!isCommand(name)) return { problem: w.unknownCommand(name, nearest(name, names)) }
  const shape: Shape = commands[name]
  const options: Options = {}
  const rest: string[] = []
  const left = [...words]
  while (left.length > 0) {
    const word = left.shift() ?? ''
    const problem = word.startsWith('--') ? take(word, left, name, options, lang) : undefined
    if (problem !== undefined) return { problem }
    if (!word.startsWith('--')) rest.push(word)
  }
  const problem = restProblem(name, shape, rest, lang)
  return problem === undefined ? { command: name, options, rest } : { problem }
}

/** Puts one option into `options`; its value comes after `=` or is the first word `left`. */
function take(
  word: string,
  left: string[],
  command: CommandName,
  options: Options,
  lang: CommandLang,
): string | undefined {
  const w = commandWords[lang]
  const known: readonly OptionName[] = commands[command].options
  const [key = '', given] = word.slice(2).split('=', 2)
  const option = known.find((one) => one === key)
  if (option === undefined) return w.unknownOption(command, word, nearest(key, known))
  if (option !== 'port' && option !== 'heads') {
    options[option] = true
    return undefined
  }
  const value = given ?? left.shift() ?? ''
  if (option === 'heads') {
    options.heads = value
    return value === '' ? w.noHeads : undefined
  }
  if (!isPort(value)) return w.noPort(value)
  options.port = Number(value)
  return undefined
}

function restProblem(
  name: CommandName,
  shape: Shape,
  rest: readonly string[],
  lang: CommandLang,
): string | undefined {
  const w = commandWords[lang]
  const [kind] = shape.rest
  const tooMany = rest[shape.rest.length]
  if (kind !== undefined && !kind.split('|').includes(rest[0] ?? ''))
    return name === 'audit' ? w.auditWhat : w.importWhat
  if (rest.length < shape.rest.length) return w.noFile
  return tooMany === undefined ? undefined : w.tooMuch(name, tooMany)
}

const names = Object.keys(commands)

const isCommand = (name: string): name is CommandName => names.includes(name)

/** 0 lets the machine choose a free one. */
const isPort = (value: string): boolean => /^\d{1,5}$/.test(value) && Number(value) <= 65_535
