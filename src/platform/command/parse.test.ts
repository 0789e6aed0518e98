import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'
import { parse } from './parse.ts'

const problemOf = (...argv: string[]): string => {
  const asked = parse(argv, 'en')
  return 'problem' in asked ? asked.problem : ''
}

describe('the words after roret', () => {
  it('are a command with its options', () => {
    expect(parse(['start', '--port', '3001', '--watch'], 'da')).toEqual({
      command: 'start',
      options: { port: 3001, watch: true },
      rest: [],
    })
    expect(parse(['start', '--port=0'], 'da')).toMatchObject({ options: { port: 0 } })
    expect(parse(['doctor'], 'da')).toEqual({ command: 'doctor', options: {}, rest: [] })
  })

  it('name the plan that is imported, options before or after', () => {
    const asked = {
      command: 'import',
      options: { json: true },
      rest: ['development-plan', 'a b.md'],
    }
    expect(parse(['import', 'development-plan', 'a b.md', '--json'], 'da')).toEqual(asked)
    expect(parse(['import', '--json', 'development-plan', 'a b.md'], 'da')).toEqual(asked)
    expect(parse(['import', 'measure', 'a.json'], 'da')).toMatchObject({
      rest: ['measure', 'a.json'],
    })
  })

  it('get one helpful line when they are not understood', () => {
    expect(problemOf('strat')).toContain('Did you mean start?')
    expect(problemOf('zzzzzz')).toBe(
      'Roret does not know the command "zzzzzz". See them all: roret --help',
    )
    expect(problemOf('start', '--prot', '1')).toContain('Did you mean --port?')
    expect(problemOf('work', '--watch')).toContain('roret work does not know --watch.')
    expect(problemOf('start', '--port', 'abc')).toContain('a number from 0 to 65535')
    expect(problemOf('start', '--port', '70000')).toContain('a number from 0 to 65535')
    expect(problemOf('start', '--port')).toContain('a number from 0 to 65535')
    expect(problemOf('import', 'plan.md')).toContain('roret import development-plan FILE')
    expect(problemOf('import', 'development-plan')).toContain('which file')
    expect(problemOf('import', 'development-plan', 'a', 'b')).toContain('"b"')
    expect(problemOf('constructor')).toContain('does not know')
  })

  it('are answered in Danish too', () => {
    expect(parse(['strat'], 'da')).toEqual({
      problem: 'Roret kender ikke kommandoen ”strat”. Mente du start? Se dem alle: roret --help',
    })
  })

  it('never raise, and a problem is always one line', () => {
    fc.assert(
      fc.property(fc.array(fc.string().filter((word) => !word.includes('\n'))), (argv) => {
        const asked = parse(argv, 'da')
        if ('problem' in asked) expect(asked.problem.split('\n')).toHaveLength(1)
      }),
    )
  })
})

describe('the nearest word', () => {
  it('is the one with the fewest edits, within two', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(nearest('Import', ['start', 'import'])).toBe('import')
    expect(nearest('help me', ['start', 'import'])).toBeUndefined()
  })
})
