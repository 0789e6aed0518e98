import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { List } from './list.tsx'

test('is a list', () => {
  expect(shown(<List items={['a', 'b']} />).match(/<li>/g)).toHaveLength(2)
})
