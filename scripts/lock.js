// One at a time: two starts in the same tree never install or build into the same folder together.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root, Stop, say } from './say.js'

/** Runs `work` while holding the lock `name`; waits for another live process that holds it. */
export async function alone(name, work) {
  const file = join(root, '.roret', `${name}.lock`)
  await take(file)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function take(file) {
  let told = false
  for (;;) {
    if (await wrote(file)) return
    if (await abandoned(file)) {
      await rm(file, { force: true })
      continue
    }
    if (!told) say(words.waiting)
    told = true
    await wait(200)
  }
}

async function wrote(file) {
  try {
    await mkdir(join(root, '.roret'), { recursive: true })
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new Stop(words.notWritable(root), String(error.message))
  }
}

/** True when the process that wrote the lock no longer runs. */
async function abandoned(file) {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  if (!pid) {
    // Made this very moment by another start, which has not written its number yet.
    await wait(500)
    return !Number(await readFile(file, 'utf8').catch(() => '1'))
  }
  // In a container every start may be process 1: an own number is one from before.
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

const words = {
  waiting: {
    da: 'En anden start er ved at gøre klar. Venter på den.',
    en: 'Another start is getting ready. Waiting for it.',
  },
  notWritable: (folder) => ({
    da: `Kan ikke skrive i ${folder}. Giv brugeren lov, eller kør første gang som den, der ejer mappen.`,
    en: `Cannot write in ${folder}. Give the user permission, or run the first time as its owner.`,
  }),
}
