import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ban, banProblems, bans } from './bans.ts'
import { fileProblems, functionProblems, placeProblems } from './files.rules.ts'
import { sources, top } from './source.ts'

// The checks of this folder name what they refuse, so they do not read themselves.
const all = sources('.', /\.(?:ts|tsx|js|mjs|sql|css|md|json|yml|yaml|html)$|^bin\/|^\.ci\//)
const checked = all.filter(({ path }) => !path.startsWith('test/house/'))
const code = all.filter(({ path }) => /\.(?:ts|tsx|js|sql|css)$/.test(path))
const modules = all.filter(({ path }) => /^(?:src|scripts|demo|bench|test)\/.*\.tsx?$/.test(path))

describe('the files as they stand', () => {
  test('are short', () => {
    expect(code.length).toBeGreaterThanOrEqual(100)
    expect(code.flatMap(fileProblems)).toEqual([])
  })

  test('have functions that fit on a screen', () => {
    expect(modules.length).toBeGreaterThanOrEqual(80)
    expect(modules.flatMap(functionProblems)).toEqual([])
  })

  test.each(bans)(
    'do not hold: $name ($where) [ASVS 1.2.4] [ASVS 1.2.5] [ASVS 1.3.2] [ASVS 3.2.2] [ASVS 11.4.1]',
    (ban) => {
      const looked = checked.filter(({ path }) => ban.where.test(path))
      expect(looked.length).toBeGreaterThanOrEqual(5)
      expect(looked.flatMap((source) => banProblems(source, [ban]))).toEqual([])
    },
  )

  test('name no place on one machine and no registry', () => {
    expect(checked.flatMap(placeProblems)).toEqual([])
  })

  test('are all kept: none is hidden by .gitignore', () => {
    if (!existsSync(join(top, '.git'))) return
    const paths = all.map(({ path }) => path).filter((path) => !path.startsWith('.'))
    let ignored = ''
    try {
      ignored = execFileSync('git', ['check-ignore', '--no-index', '--stdin'], {
        cwd: top,
        input: paths.join('\n'),
        encoding: 'utf8',
      })
    } catch (error) {
      // Git answers 1 when nothing is ignored: as it ought to be.
      if ((error as { status?: number }).status !== 1) throw error
    }
    expect(ignored.split('\n').filter(Boolean)).toEqual([])
  })
})

const lines = (count: number) => 'const a = 1\n'.repeat(count)

describe('a file that is too much is refused', () => {
  test('too long', () => {
    expect(fileProblems({ path: 'src/a.ts', text: lines(150) })).toEqual([])
    expect(fileProblems({ path: 'src/a.ts', text: lines(151) })).toHaveLength(1)
    expect(fileProblems({ path: 'src/domain/plan/plan.words.ts', text: lines(251) })).toHaveLength(
      1,
    )
    expect(fileProblems({ path: 'src/domain/plan/plan.access.sql', text: lines(250) })).toEqual([])
  })

  test('a long function', () => {
    const text = (count: number) => `const f = () => {\n${lines(count)}}\n`
    expect(functionProblems({ path: 'src/a.ts', text: text(68) })).toEqual([])
    expect(functionProblems({ path: 'src/a.ts', text: text(69) })).toHaveLength(1)
  })
})

const problems = (path: string, text: string) => banProblems({ path, text })

describe('what is banned is found', () => {
  const bad: [Ban['name'], string, string][] = [
    ['HTML from text', 'src/enhance/a.ts', 'box.innerHTML = answer'],
    ['HTML from text', 'src/ui/a.tsx', '<p dangerouslySetInnerHTML={{ __html: words }} />'],
    ['code from text', 'src/a.ts', 'eval(words)'],
    ['code from text', 'scripts/a.js', "new Function('return 1')"],
    ['style attribute', 'src/ui/a.tsx', '<p style="color: red">'],
    ['inline handler', 'src/ui/a.tsx', '<p onclick="x()">'],
    ['inline handler', 'src/ui/a.tsx', '<button onClick={take}>'],
    ['own clock', 'src/domain/plan/plan.rules.ts', 'const now = Date.now()'],
    ['own clock', 'src/domain/plan/plan.rules.ts', 'const now = new Date()'],
    ['own clock', 'src/domain/plan/plan.rules.ts', 'Temporal.Now.instant()'],
    ['database clock', 'src/domain/plan/plan.access.sql', 'using (ended_at > now())'],
    ['SQL from text', 'src/domain/plan/plan.queries.ts', 'sql.raw(name)'],
    ['SQL from text', 'src/domain/plan/plan.queries.ts', `read.query(\`select \${name}\`)`],
    ['SQL from text', 'src/domain/plan/plan.queries.ts', "read.query('select ' + name)"],
    ['outside address', 'src/ui/a.tsx', '<img src="https://example.org/a.png">'],
    ['outside address', 'src/ui/a.css', 'background: url(//example.org/a.png)'],
    ['shell', 'src/platform/command/a.ts', "import { exec } from 'node:child_process'"],
    ['shell', 'scripts/a.js', "spawn('ls', { shell: true })"],
    ['weak hash', 'src/platform/crypto/a.ts', "createHash('md5')"],
    ['weak hash', 'src/domain/audit/audit.access.sql', 'select md5(x)'],
    ['weak hash', 'src/platform/crypto/a.ts', "crypto.subtle.digest('SHA-1', x)"],
    ['commented-out code', 'src/a.ts', '// const a = 1'],
    ['commented-out code', 'src/a.ts', '  // await write.event(x)'],
    ['commented-out code', 'src/a.tsx', '{/* <Card title="x" /> */}'],
    ['left for later', 'src/a.ts', '// TODO later'],
    ['check switched off', 'src/a.ts', '// @ts-ignore'],
    ['check switched off', 'src/a.ts', 'x as any'],
    ['only or skipped test', 'src/a.test.ts', "test.skip('x', f)"],
  ]
  test.each(bad)('%s in %s: %s', (name, path, text) => {
    expect(problems(path, text)).toEqual([expect.stringContaining(name)])
  })

  test('every ban was seen to catch something', () => {
    expect(new Set(bad.map(([name]) => name))).toEqual(new Set(bans.map(({ name }) => name)))
  })

  test.each([
    ['src/domain/plan/plan.rules.ts', 'new Date(at)'],
    ['src/platform/time/clock.ts', 'new Date()'],
    ['src/ui/form/form.tsx', '<Form once={once} one={1}>'],
    ['src/domain/plan/plan.access.sql', 'using (ended_at > platform.now())'],
    ['src/a.ts', '// Why: a policy (see STYLE.md) asks the set once.'],
    ['src/a.ts', '// Returns early, because the row is gone.'],
    ['src/ui/a.tsx', '<a href="https://www.was.digst.dk/x">'],
    ['src/domain/plan/plan.queries.ts', `sql\`select \${id}\`.execute(read.q)`],
  ])('%s may hold %s', (path, text) => expect(problems(path, text)).toEqual([]))

  test.each([
    '/home/anna/roret',
    '/tmp/thing/bin',
    'https://npm.registry.example.org/x',
    'C:\\Users\\anna',
  ])('a place on one machine: %s', (text) =>
    expect(placeProblems({ path: 'README.md', text })).toHaveLength(1),
  )

  test('the public registry in the lockfile is no such place', () => {
    const text = '"resolved": "https://registry.npmjs.org/pg/-/pg-8.tgz"'
    expect(placeProblems({ path: 'package-lock.json', text })).toEqual([])
    expect(placeProblems({ path: 'README.md', text })).toHaveLength(1)
  })
})
