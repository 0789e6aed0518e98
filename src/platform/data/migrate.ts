import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { asSetsOwner, clearAccess, closeFunctions, guardTables } from './access.ts'
import type { Connection, Pool } from './connection.ts'
import { projectRoot } from './root.ts'

export interface RoomFiles {
  name: string
  folder: string
}

interface SqlFile {
  room: string
  name: string
  text: string
  checksum: string
}

const ACCESS = 'access'

const read = (room: string, folder: string, name: string): SqlFile => {
  // Line ends must not change the checksum: a clone on Windows has others.
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  return { room, name, text, checksum: createHash('sha256').update(text).digest('hex') }
}

/** The platform first, then the rooms from the ground up. */
function allRooms(rooms: readonly string[]): RoomFiles[] {
  const root = projectRoot()
  return [
    { name: 'platform', folder: join(root, 'src/platform/data') },
    ...rooms.map((name) => ({ name, folder: join(root, 'src/domain', name) })),
  ].filter(({ folder }) => existsSync(join(folder, 'migrations')))
}

/**
 * Brings a database to what the code expects: history once and in order, then who may do what.
 * @param owner a pool signed in as the one who owns the tables
 * @returns how many migration files ran, and whether the access files did
 * @throws when a file that has run was changed afterwards: history is never edited
 */
export async function migrate(owner: Pool, rooms: readonly string[]) {
  return owner.lend(async (connection) => {
    await connection.script('begin')
    try {
      // One at a time: two programs that start together wait for each other here.
      await connection.query('select pg_advisory_xact_lock(7076116)', [])
      await connection.script(
        readFileSync(join(projectRoot(), 'src/platform/data/roles.sql'), 'utf8'),
      )
      const files = allRooms(rooms)
      const ran = await runHistory(connection, files)
      const access = await runAccess(connection, files, ran > 0)
      await connection.script('commit')
      return { ran, access }
    } catch (error) {
      await connection.script('rollback')
      throw error
    }
  })
}

async function ledger(connection: Connection): Promise<Map<string, string>> {
  const { rows } = await connection.query('select room, name, checksum from platform.migration', [])
  return new Map(rows.map((row) => [`${row.room}/${row.name}`, String(row.checksum)]))
}

async function runHistory(connection: Connection, rooms: RoomFiles[]): Promise<number> {
  const done = await ledger(connection)
  let ran = 0
  for (const { name: room, folder } of rooms) {
    for (const name of readdirSync(join(folder, 'migrations')).sort()) {
      const file = read(room, join(folder, 'migrations'), name)
      const before = done.get(`${room}/${name}`)
      if (before === file.checksum) continue
      if (before)
        throw new Error(`${room}/${name} was changed after it had run. Add a new file instead.`)
      if (ran === 0 || !done.has(room))
        await connection.script(`create schema if not exists ${room}`)
      await connection.script(file.text)
      await note(connection, file)
      ran += 1
    }
  }
  return ran
}

async function note(connection: Connection, file: SqlFile) {
  await connection.query(
    `insert into platform.migration (room, name, checksum) values ($1, $2, $3)
     on conflict (room, name) do update set checksum = excluded.checksum, at = now()`,
    [file.room, file.name, file.checksum],
  )
}

/** A room's files of this kind; those of its parts come before its own, which may ask them. */
const filesOf = (folder: string, kind: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(kind))
    .sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))

const depth = (file: string) => file.split(sep).length

/** Who may do what is laid down afresh whenever any of it changes: nothing old can stay behind. */
async function runAccess(connection: Connection, rooms: RoomFiles[], force: boolean) {
  const files = rooms.flatMap(({ name, folder }) =>
    ['.sets.sql', '.access.sql'].flatMap((kind) =>
      filesOf(folder, kind).map((file) => read(name, folder, file)),
    ),
  )
  const all = createHash('sha256')
    .update(files.map((file) => file.checksum).join())
    .digest('hex')
  const done = await ledger(connection)
  if (!force && done.get(`${ACCESS}/all`) === all) return false
  const names = rooms.map((room) => room.name)
  await connection.script(clearAccess(names))
  await connection.script(guardTables(names))
  for (const file of files) {
    await connection.script(
      file.name.endsWith('.sets.sql') ? asSetsOwner(file.room, file.text) : file.text,
    )
  }
  await connection.script(closeFunctions(names))
  await note(connection, { room: ACCESS, name: 'all', text: '', checksum: all })
  return true
}
