import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { CheckboxGroup, RadioGroup } from './choices.tsx'
import { DateField, TextArea, TextField, TimeField } from './inputs.tsx'
import { kept, keptMany } from './kept.ts'

test('label, description and problem are bound to the input', () => {
  const text = shown(
    <TextField lang="da" name="navn" label="Navn" description="Dit navn" problem="Skriv noget." />,
  )
  expect(text).toContain('for="felt-navn"')
  expect(text).toContain('aria-describedby="felt-navn-hjaelp felt-navn-problem"')
  expect(text).toContain('aria-invalid="true"')
  expect(text).toContain('<span class="ds-sr-only">Fejl: </span>Skriv noget.')
})

test('what was written is kept, however it looks', () => {
  for (const text of [
    shown(<TextArea lang="da" name="ord" label="Ord" value={hostile} />),
    shown(<DateField lang="da" name="dag" label="Dag" value={hostile} />),
    shown(<TimeField lang="da" name="tid" label="Tid" value={hostile} />),
  ]) {
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script')
  }
})

test('a day that cannot be read stays as it was written', () => {
  const day = (value: string) => shown(<DateField lang="da" name="dag" label="Dag" value={value} />)
  expect(day('2026-12-03')).toContain('type="date"')
  expect(day('på tirsdag')).toMatch(/type="text"[^>]*value="på tirsdag"/)
})

test('a limit is said and never cuts', () => {
  const text = shown(<TextArea lang="da" name="ord" label="Ord" max={4000} />)
  expect(text).toContain('Der er plads til 4.000 tegn.')
  expect(text).not.toContain('maxlength')
})

test('groups have a legend, and the summary finds the first choice', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ]
  const one = shown(<RadioGroup lang="da" name="svar" label="Svar" options={options} value="b" />)
  expect(one).toMatch(/<legend[^>]*>Svar<\/legend>/)
  expect(one).toMatch(/id="felt-svar"[^>]*value="a"/)
  expect(one.match(/checked/g)).toHaveLength(1)
  const many = shown(
    <CheckboxGroup lang="da" name="svar" label="Svar" options={options} values={['a', 'b']} />,
  )
  expect(many.match(/checked/g)).toHaveLength(2)
})

test('a form that came back gives its words and its problem', () => {
  const filled = { values: { ord: ['her'] }, problems: [{ field: 'ord', text: 'Skriv mere.' }] }
  expect(kept(filled, 'ord', 'før')).toEqual({ name: 'ord', value: 'her', problem: 'Skriv mere.' })
  expect(kept({ values: {}, problems: [] }, 'ord', 'før').value).toBe('før')
  expect(keptMany(filled, 'valg', ['a']).values).toEqual([])
  expect(keptMany(undefined, 'valg', ['a']).values).toEqual(['a'])
})
