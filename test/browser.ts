// A real browser out of a package: nothing to install by hand, the same one for everybody.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/** Unpacks the browser once, before the tests that need it (vitest's globalSetup). */
export async function setup(): Promise<void> {
  await unpacked()
}

/**
 * Opens a browser; the caller closes it. RORET_BROWSER names another Chromium, for machines the
 * package has none for (it holds Linux on x64).
 */
export async function launch(): Promise<Browser> {
  const own = process.env.RORET_BROWSER
  const folder = own ? '' : await unpacked()
  return chromium.launch({
    executablePath: own ?? join(folder, 'chromium'),
    // The package's own list of arguments switches web security off; these two suffice.
    args: ['--no-sandbox', '--disable-gpu'],
    env: own ? { ...process.env } : surroundings(folder),
  })
}

/** The libraries and fonts that a plain server lacks come with the package. */
function surroundings(folder: string): Record<string, string | undefined> {
  const there = process.env.LD_LIBRARY_PATH
  const ours = join(folder, 'al2023', 'lib')
  return {
    ...process.env,
    LD_LIBRARY_PATH: there ? `${ours}:${there}` : ours,
    FONTCONFIG_PATH: join(folder, 'fonts'),
  }
}

/** A folder per version and user: the package itself takes any `chromium` that lies in tmp. */
async function unpacked(): Promise<string> {
  if (process.env.RORET_BROWSER) return ''
  const { uid } = userInfo()
  const folder = join(tmpdir(), `roret-chromium-${await version()}-${uid}`)
  if (!existsSync(folder)) await unpackInto(folder)
  if ((await lstat(folder)).uid !== uid) throw new Error(`${folder} belongs to somebody else.`)
  return folder
}

/** Unpacks beside and renames, so that two runs at once never see half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const beside = await mkdtemp(`${folder}-`)
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpacking], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TMPDIR: beside },
  })
  await mkdir(join(beside, 'cache'))
  await writeFile(join(beside, 'fonts', 'fonts.conf'), fontsConf(folder))
  await rename(beside, folder).catch(async (error: unknown) => {
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
}

// In a process of its own, because the package unpacks to TMPDIR and nowhere else.
const unpacking = `
  import chromium, { inflate } from '@sparticuz/chromium'
  import { dirname, join } from 'node:path'
  import { fileURLToPath } from 'node:url'
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  await Promise.all([chromium.executablePath(), inflate(join(bin, 'al2023.tar.br'))])
`

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`

async function version(): Promise<string> {
  const file = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url)
  const found: { version: string } = JSON.parse(await readFile(file, 'utf8'))
  return found.version
}
