import { expect, test } from 'vitest'
import { shown } from '../example.ts'
import { Pager } from './pager.tsx'

const pager = (page: number, pages: number) =>
  shown(<Pager lang="da" page={page} pages={pages} hrefOf={(to) => `/log?side=${to}`} />)

test('leads before and after, and to nothing that is not there', () => {
  expect(pager(1, 1)).toBe('')
  expect(pager(1, 2)).not.toContain('Forrige side')
  expect(pager(2, 2)).not.toContain('Næste side')
  expect(pager(2, 3)).toContain('/log?side=3')
})
