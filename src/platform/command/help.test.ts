import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { help } from './help.ts'

it('is there in Danish and English for the same commands', () => {
  const names = ['roret', 'start', 'work', 'migrate', 'demo', 'import', 'audit', 'doctor']
  expect(Object.keys(help.da)).toEqual(names)
  expect(Object.keys(help.en)).toEqual(names)
})

it('fits a terminal of 100 columns', () => {
  const lines = [...Object.values(help.da), ...Object.values(help.en)].join('\n').split('\n')
  expect(lines.length).toBeGreaterThan(80)
  expect(lines.filter((line) => line.length > 100)).toEqual([])
})

it('is plain JavaScript, so that the launcher can read it before anything is installed', async () => {
  const text = await readFile(new URL('./help.ts', import.meta.url), 'utf8')
  const read = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  expect(read.help).toEqual(help)
})
