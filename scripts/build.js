// Builds dist/ with esbuild: the server, the database worker, the browser's scripts, styles and fonts.
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { icons, inputs } from './inputs.js'
import { install } from './install.js'
import { alone } from './lock.js'
import { runtime } from './runtime.js'
import { isMain, root, Stop, say, secondsSince, showStop } from './say.js'
import { filesUnder, stampOf } from './sources.js'

const dist = join(root, 'dist')
const stampFile = join(dist, '.stamp')
const assets = join(dist, 'assets')

/** Builds what changed since last time; does nothing when nothing did. Raises Stop. */
export async function build() {
  if ((await readStamp()) === (await stampOf())) return
  await alone('build', async () => {
    const stamp = await stampOf()
    if ((await readStamp()) === stamp) return
    const start = Date.now()
    await mustExist(inputs)
    await rm(stampFile, { force: true })
    await bundleAll()
    await writeFile(stampFile, stamp)
    say(words.built(secondsSince(start)))
  })
}

async function bundleAll() {
  const { build: bundle } = await import('esbuild')
  const common = {
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  }
  // Phones are kept long: what citizens carry may be some years old.
  const browsers = ['es2022', 'chrome111', 'firefox114', 'safari16.4']
  const inBrowser = { ...common, minify: true, outdir: assets, target: browsers }
  const hashed = { entryNames: '[name]-[hash]', assetNames: 'fonts/[name]-[hash]' }
  const results = await Promise.all([
    bundle({
      ...common,
      entryPoints: { main: inputs.server, 'pglite-worker': inputs.worker },
      outdir: join(dist, 'server'),
      platform: 'node',
      target: 'node22.18',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
    }),
    bundle({
      ...inBrowser,
      ...hashed,
      entryPoints: { main: inputs.script, phone: inputs.phone },
      format: 'esm',
    }),
    bundle({
      ...inBrowser,
      entryPoints: { 'service-worker': inputs.serviceWorker },
      format: 'iife',
    }),
    bundle({
      ...inBrowser,
      ...hashed,
      entryPoints: { app: inputs.styles },
      loader: { '.woff2': 'file' },
    }),
    // What a phone shows when Roret is put on it: kept as they are, under names that change with them.
    bundle({
      ...inBrowser,
      ...hashed,
      entryPoints: icons.map((name) => `src/ui/icon/app/${name}`),
      loader: { '.png': 'copy', '.svg': 'copy' },
    }),
  ]).catch(async (error) => {
    throw new Stop(words.notBuilt, await readable(error))
  })
  await writeAll(results)
}

async function writeAll(results) {
  const files = results.flatMap((result) => result.outputFiles)
  const manifest = Object.fromEntries(files.flatMap((file) => manifestLine(file.path)))
  const manifestFile = join(assets, 'manifest.json')
  const written = new Set([manifestFile])
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, contents)
    written.add(path)
  }
  await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
  await removeOthers(assets, written)
}

/** `[name, hashed name]` relative to dist/assets: app.css → app-6Q5XKZ2A.css. */
function manifestLine(path) {
  if (!path.startsWith(assets + sep)) return []
  const name = relative(assets, path).split(sep).join('/')
  return [[name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), name]]
}

/** Older builds leave nothing behind. */
async function removeOthers(folder, written) {
  for (const file of await filesUnder(folder)) {
    if (!written.has(file)) await rm(file)
  }
}

async function mustExist(wanted) {
  for (const file of Object.values(wanted)) {
    await access(join(root, file)).catch(() => {
      throw new Stop(words.missing(file))
    })
  }
}

const readStamp = () => readFile(stampFile, 'utf8').catch(() => '')

async function readable(error) {
  if (!error.errors) return String(error.stack ?? error)
  const { formatMessages } = await import('esbuild')
  return (await formatMessages(error.errors, { kind: 'error' })).join('\n').trim()
}

const words = {
  built: (seconds) => ({ da: `Bygget på ${seconds} s.`, en: `Built in ${seconds} s.` }),
  missing: (file) => ({
    da: `Kan ikke bygge: ${file} findes ikke.`,
    en: `Cannot build: ${file} does not exist.`,
  }),
  notBuilt: {
    da: 'Bygningen stoppede. esbuild skriver:',
    en: 'The build stopped. esbuild says:',
  },
}

if (isMain(import.meta.url)) {
  runtime()
    .then((node) => install({ node, dev: false }))
    .then(build)
    .catch(showStop)
}
