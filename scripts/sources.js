// The files that a build comes from.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { root } from './say.js'

/** Changes when any source, package version or the build itself does. */
export async function stampOf() {
  const folders = await Promise.all(['src', 'demo'].map((name) => filesUnder(join(root, name))))
  const files = folders
    .flat()
    .concat(
      join(root, 'package-lock.json'),
      join(root, 'scripts/build.js'),
      join(root, 'scripts/inputs.js'),
    )
  const texts = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  files.forEach((file, index) => {
    hash.update(`${relative(root, file)} ${texts[index].length}\n`).update(texts[index])
  })
  return hash.digest('hex')
}

/** Every file in a folder and below, in an order that does not change; none when it is missing. */
export async function filesUnder(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const nested = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? filesUnder(path) : [path]
      }),
  )
  return nested.flat()
}
