import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { StepList, StepRow } from './step-row.tsx'

test('what is done is told in words too', () => {
  const row = (done: boolean) =>
    shown(
      <StepList>
        <StepRow lang="da" title={hostile} done={done} />
      </StepList>,
    )
  expect(row(true)).toContain('Gjort: ')
  expect(row(false)).toContain('Ikke gjort endnu: ')
  expect(row(true)).not.toContain('<script')
})
