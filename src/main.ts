import { audit } from './commands/audit.ts'
import { demo } from './commands/demo.ts'
import { doctor } from './commands/doctor.ts'
import { importMeasure } from './commands/import-measure.ts'
import { importPlan } from './commands/import-plan.ts'
import { migrateOnly } from './commands/migrate.ts'
import { CannotStart, type Say, sayIn } from './commands/say.ts'
import { start } from './commands/start.ts'
import { work } from './commands/work.ts'
import { commandLang } from './platform/command/command.words.ts'
import { type Asked, parse } from './platform/command/parse.ts'
import { DirectoryInUse } from './platform/data/lock.ts'
import { BadSetting, readSettings } from './platform/settings.ts'

async function run(asked: Asked, say: Say) {
  const { port } = asked.options
  const env = port === undefined ? process.env : { ...process.env, PORT: String(port) }
  const settings = readSettings(env)
  if (asked.command === 'start') await start(settings, say)
  if (asked.command === 'work') await work(settings, say)
  if (asked.command === 'migrate') await migrateOnly(settings, say)
  if (asked.command === 'demo') await demo(settings, say)
  if (asked.command === 'import')
    await (asked.rest[0] === 'measure' ? importMeasure : importPlan)(settings, say, asked)
  if (asked.command === 'audit') await audit(settings, say, asked)
  if (asked.command === 'doctor') await doctor(settings, say)
}

const lang = commandLang(process.env)
const asked = parse(process.argv.slice(2), lang)
const say = sayIn(lang)

if ('problem' in asked) {
  process.stderr.write(`${asked.problem}\n`)
  process.exit(2)
}
try {
  await run(asked, say)
  process.exit(process.exitCode ?? 0)
} catch (error) {
  if (error instanceof CannotStart) say(error.line, error.about)
  else if (error instanceof DirectoryInUse) say('inUse', error.directory)
  else if (error instanceof BadSetting)
    say(error.setting ? 'badSetting' : 'openDemo', error.setting)
  else throw error
  process.exit(1)
}
