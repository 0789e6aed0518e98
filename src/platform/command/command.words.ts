/** Read at a terminal, before the program is up: chosen by the machine's language. */
export type CommandLang = 'da' | 'en'

/** 'da' when the person's own setting, or else the machine's, says Danish. */
export function commandLang(env: Record<string, string | undefined>): CommandLang {
  const wish = env.RORET_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return wish.startsWith('da') ? 'da' : 'en'
}

const meantDa = (near: string | undefined, prefix = '') =>
  near ? ` Mente du ${prefix}${near}?` : ''
const meantEn = (near: string | undefined, prefix = '') =>
  near ? ` Did you mean ${prefix}${near}?` : ''

export const commandWords = {
  da: {
    unknownCommand: (name: string, near?: string) =>
      `Roret kender ikke kommandoen ”${name}”.${meantDa(near)} Se dem alle: roret --help`,
    unknownOption: (command: string, option: string, near?: string) =>
      `roret ${command} kender ikke ${option}.${meantDa(near, '--')} Se: roret ${command} --help`,
    noPort: (value: string) =>
      `--port er et tal fra 0 til 65535, for eksempel --port 3001. Her står ”${value}”.`,
    importWhat:
      'Skriv, hvad der læses ind: roret import development-plan FIL eller roret import measure FIL',
    noFile: 'Skriv, hvilken fil der læses ind: roret import development-plan plan.md',
    auditWhat: 'Skriv, hvad der gøres ved loggen: roret audit verify, head eller restored',
    noHeads: '--heads er en fil med hoveder, for eksempel --heads log-heads.jsonl.',
    tooMuch: (command: string, word: string) =>
      `roret ${command} ved ikke, hvad ”${word}” er. Se: roret ${command} --help`,
  },
  en: {
    unknownCommand: (name: string, near?: string) =>
      `Roret does not know the command "${name}".${meantEn(near)} See them all: roret --help`,
    unknownOption: (command: string, option: string, near?: string) =>
      `roret ${command} does not know ${option}.${meantEn(near, '--')} See: roret ${command} --help`,
    noPort: (value: string) =>
      `--port is a number from 0 to 65535, for example --port 3001. Here it says "${value}".`,
    importWhat: 'Say what to read: roret import development-plan FILE or roret import measure FILE',
    noFile: 'Say which file to read: roret import development-plan plan.md',
    auditWhat: 'Say what to do with the log: roret audit verify, head or restored',
    noHeads: '--heads is a file of heads, for example --heads log-heads.jsonl.',
    tooMuch: (command: string, word: string) =>
      `roret ${command} does not know what "${word}" is. See: roret ${command} --help`,
  },
} satisfies Record<CommandLang, unknown>
