import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { PeopleTable } from './people-table.tsx'

const columns = { name: 'Borger', ownWords: 'Egne ord', next: 'Næste', signal: 'Venter' }

test('has a caption, column headings and a heading per person', () => {
  const rows = [{ name: hostile, href: '/b/1', ownWords: hostile }]
  const text = shown(<PeopleTable caption="Mine borgere" columns={columns} rows={rows} />)
  expect(text).toContain('Mine borgere</caption>')
  expect(text.match(/scope="col"/g)).toHaveLength(4)
  expect(text.match(/scope="row"/g)).toHaveLength(1)
  expect(text).not.toContain('<script')
})
