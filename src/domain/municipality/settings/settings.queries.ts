import type { Read } from '../../../platform/data/db.ts'

/** What the municipality has chosen, or what holds where it has chosen nothing. */
export async function setting(read: Read, key: string, otherwise: string): Promise<string> {
  const row = await read.q
    .selectFrom('municipality.setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.value ?? otherwise
}

/** A number that the municipality has chosen: whole and above nothing, or else what holds otherwise. */
export async function settingNumber(read: Read, key: string, otherwise: number): Promise<number> {
  const value = Number(await setting(read, key, ''))
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise
}
