import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { filesWords } from '../../platform/files/files.words.ts'
import { RESCAN, rescanJob } from '../../platform/files/rescan.ts'
import type { Verdict } from '../../platform/files/scanner.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { messageAt } from './message.addresses.ts'
import { type File, sends } from './test/sends.ts'
import { begins } from './test/threads.ts'

const f = filesWords.da
let town: Town
let web: TestWeb
let verdict: Verdict = 'clean'
let anna: Somebody
let maja: Somebody
let asAnna: Visitor
let asMaja: Visitor
let thread: string
const letter: File = { name: 'Brev.txt', bytes: 'Kære Maja' }

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town, undefined, undefined, { look: async () => verdict })
})
beforeEach(async () => {
  verdict = 'clean'
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  asAnna = await web.as(anna)
  asMaja = await web.as(maja)
  thread = await begins(town, anna, { staff: [maja] })
})
afterAll(() => town.close())

const at = () => messageAt.thread({ thread })
const send = (words: string, ...files: File[]) =>
  sends(web, asAnna, at(), { fields: { words }, files })
const fileOn = (html: string) => /href="([^"]+\/fil\/[^"]+)"/.exec(html)?.[1] ?? ''

describe('what is laid beside a message', () => {
  test('comes to those who are in it, as a file to save, and a look is written', async () => {
    expect((await send('Se her', letter)).status).toBe(303)
    const page = await asMaja.get(at())
    expect(page.text).toContain('Hent Brev.txt')
    const file = await asMaja.get(fileOn(page.html))
    expect(file.text).toBe('Kære Maja')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Brev.txt"/)
    const looks = await town.seeds((write) =>
      write.q
        .selectFrom('audit.look')
        .select(['subjects', 'ground'])
        .where('actor_id', '=', maja.id)
        .where('citizen_id', '=', anna.id)
        .where('route', '=', messageAt.file.pattern)
        .execute(),
    )
    expect(looks).toEqual([{ subjects: ['messages'], ground: 'relation' }])
  })

  test('is not there for one who is not in it, nor under another thread', async () => {
    await send('Se her', letter)
    const address = fileOn((await asMaja.get(at())).html)
    const karen = await town.person('Karen', 'staff')
    await town.works(karen, anna)
    expect((await (await web.as(karen)).get(address)).status).toBe(404)
    const other = await begins(town, anna, { staff: [maja] })
    expect((await asMaja.get(address.replace(thread, other))).status).toBe(404)
  })

  test('a picture has neither place nor camera left when it is fetched', async () => {
    const exif = { IFD0: { Make: 'Hemmelig' } }
    const bytes = await sharp({
      create: { width: 40, height: 20, channels: 3, background: '#0b5c58' },
    })
      .jpeg()
      .withExif(exif)
      .toBuffer()
    await send('Et billede', { name: 'mig.jpg', bytes })
    const page = await asMaja.get(at())
    const answer = await web.request(fileOn(page.html), { headers: { cookie: asMaja.cookie } })
    const got = Buffer.from(await answer.arrayBuffer())
    expect(got.includes('Hemmelig')).toBe(false)
    expect((await sharp(got).metadata()).width).toBe(40)
  })
})

describe('a file that is not taken: one kind sentence, and the words stay', () => {
  test.each([
    ['that lies about its type', { name: 'brev.pdf', bytes: 'MZ\u0090\u0000' }, f.problem.unknown],
    ['named as another', { name: 'mig.png', bytes: 'Kære' }, f.problem.otherThanNamed],
    ['that is empty', { name: 'brev.txt', bytes: '' }, f.problem.empty],
    ['of 11 MB', { name: 'film.txt', bytes: 'x'.repeat(11 * 1024 * 1024) }, f.problem.tooLarge],
    ['with a script in it', { name: 'a.svg', bytes: '<svg><script/></svg>' }, f.problem.unknown],
  ])('%s', async (_, file, sentence) => {
    const sent = await send('Mine ord bliver stående', file)
    expect(sent.status).toBe(422)
    expect(sent.html).toContain(sentence)
    expect(sent.html).toContain('Mine ord bliver stående</textarea>')
  })

  test('six at a time, and one of several', async () => {
    const many = await send('Mange', ...Array.from({ length: 6 }, () => letter))
    expect(many.html).toContain(f.tooMany(5))
    const one = await send('To', letter, { name: 'x.pdf', bytes: 'MZ\u0000' })
    expect(one.html).toContain(f.ofOne(f.problem.unknown))
    expect((await asMaja.get(at())).text).not.toContain('Brev.txt')
  })

  test('in which the scanner finds something', async () => {
    verdict = 'found'
    const sent = await send('Mine ord', letter)
    expect(sent.status).toBe(422)
    expect(sent.html).toContain(f.problem.found)
  })

  test('that there is no room for', async () => {
    // The disk is full: PostgreSQL says 53100 to what is put in.
    await town.owner.lend((c) =>
      c.script(`create function platform.full() returns trigger language plpgsql as
        $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$;
        create trigger full_disk before insert on platform.file_chunk execute function platform.full()`),
    )
    const sent = await send('Mine ord', letter)
    await town.owner.lend((c) => c.script('drop trigger full_disk on platform.file_chunk'))
    expect(sent.status).toBe(422)
    expect(sent.html).toContain(f.full)
    expect(sent.html).toContain('Mine ord</textarea>')
    expect((await send('Mine ord', letter)).status).toBe(303)
  })
})

describe('while the scanner is down', () => {
  const rescan = async () => {
    const [task] = await town.seeds((write) =>
      write.q
        .selectFrom('platform.task')
        .select('object_id')
        .where('queue', '=', RESCAN)
        .orderBy('id', 'desc')
        .execute(),
    )
    const job = rescanJob({ look: async () => verdict })
    await town.db.as(jobsActor).write((write) => job.run(write, task?.object_id ?? ''))
  }

  test('the words are sent, the file waits, and opens when it has been looked at', async () => {
    verdict = 'down'
    const sent = await send('Mine ord', letter)
    expect(sent.status).toBe(303)
    const mine = await asAnna.get(at())
    expect(mine.text).toContain(f.held)
    const theirs = await asMaja.get(at())
    expect(theirs.text).toContain('Mine ord')
    expect(theirs.text).toContain(f.heldForOthers)
    expect(fileOn(theirs.html)).toBe('')
    const [held] = await town.seeds((write) =>
      write.q
        .selectFrom('message.attachment')
        .select('id')
        .where('thread_id', '=', thread)
        .execute(),
    )
    const address = messageAt.file({ thread, attachment: held?.id ?? '' })
    expect((await asMaja.get(address)).status).toBe(404)
    verdict = 'clean'
    await rescan()
    expect((await asMaja.get(address)).text).toBe('Kære Maja')
  })

  test('when something is found it is never shown, and the sender is told kindly', async () => {
    verdict = 'down'
    await send('Mine ord', letter)
    verdict = 'found'
    await rescan()
    expect((await asAnna.get(at())).text).toContain(f.found)
    const theirs = await asMaja.get(at())
    expect(theirs.text).toContain(f.foundForOthers)
    expect(fileOn(theirs.html)).toBe('')
  })
})
