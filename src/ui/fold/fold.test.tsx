import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { Fold } from './fold.tsx'

test('opens without script, and can stand open', () => {
  expect(shown(<Fold title="Mine roller">x</Fold>)).toMatch(/^<details (?!.*open)/)
  expect(
    shown(
      <Fold title="Mine roller" open>
        x
      </Fold>,
    ),
  ).toContain(' open')
})
