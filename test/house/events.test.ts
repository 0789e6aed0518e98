import { expect, test } from 'vitest'
import { allRoutes } from '../../src/app.routes.ts'
import { auditWords } from '../../src/domain/audit/audit.words.ts'
import { kindCodes } from '../../src/domain/notify/notify.kinds.ts'
import { sources } from './source.ts'

/** Every kind of event that a room records, as it stands in the code. */
const kinds = sources('src/domain', /(?<!\.test|\.words)\.tsx?$/).flatMap(({ text }) => [
  ...[...text.matchAll(/(?:told|happened)\((?:write, )?'([a-z_]+)'/g)].map(
    (found) => found[1] ?? '',
  ),
  ...[...text.matchAll(/event\(\{[^}]*kind: '([a-z_]+)'/g)].map((found) => found[1] ?? ''),
])

/** About no person, so it stands on nobody's page. */
const aboutNobody = new Set(['plan_saved'])

test('every event has a plain sentence on the page of the person it is about', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(24)
  const silent = kinds.filter((kind) => !(kind in auditWords.da.kinds) && !aboutNobody.has(kind))
  expect(silent).toEqual([])
})

test('every purpose for which others look has a plain sentence', () => {
  const purposes = new Set(allRoutes({ demo: true, secure: true }).map((route) => route.purpose))
  const others = [...purposes].filter((one) => !/^own_|^public$|^sign_/.test(one))
  expect(others.length).toBeGreaterThanOrEqual(5)
  expect(others.filter((one) => !(one in auditWords.da.purposes))).toEqual([])
})

test('nobody is told of what is not recorded', () => {
  expect(kindCodes.length).toBeGreaterThanOrEqual(30)
  expect(kindCodes.filter((kind) => !(kind in auditWords.da.kinds))).toEqual([])
})
