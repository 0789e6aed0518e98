import { expect, test } from 'vitest'
import { aWeb } from '../../../test/visits.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { plain } from './test/pages.ts'
import { aWalk, proposes, seenBy } from './test/walk.ts'

const walk = aWalk()

test('two tabs that book the same hour at once: one is made, the other gets a kind sentence', async () => {
  const asMaja = await aWeb(walk.town).as(walk.maja)
  const book = (title: string) =>
    asMaja.post(appointmentAt.deskNew({ citizen: walk.anna.id }), {
      ...plain,
      title,
      day: '2026-12-17',
    })
  const both = await Promise.all([book('Kaffe'), book('Te')])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
})

test('two who say yes to a proposal at once move it once', async () => {
  await proposes(walk, walk.anna)
  const { proposal } = await seenBy(walk, walk.anna)
  const web = aWeb(walk.town)
  const visitors = [await web.as(walk.maja), await web.as(walk.jonas)]
  const address = appointmentAt.proposalAnswer({
    appointment: walk.id,
    proposal: proposal?.id ?? '',
  })
  const said = await Promise.all(
    visitors.map((visitor) => visitor.post(address, { answer: 'yes', version: '1' })),
  )
  expect(said.map(({ status }) => status).sort()).toEqual([303, 422])
  const moved = await seenBy(walk, walk.anna)
  expect([moved.version, moved.day]).toEqual([2, '2026-11-20'])
})
