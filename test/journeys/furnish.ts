import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begin, ended } from './program.ts'

/** Tells the lives of Nordby once before the stories; each story then starts from a copy. */
export default async function setup() {
  const folder = join(tmpdir(), `roret-nordby-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const { child } = await begin(folder, '0')
  await ended(child, 'SIGTERM')
  process.env.RORET_TEST_NORDBY = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
