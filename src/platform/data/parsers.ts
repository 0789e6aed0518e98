/**
 * Both drivers are set to the same shapes, once, here: they differ on int8, interval, bytea and date,
 * and `pg` turns a date into the previous day when the zone is Copenhagen.
 */
const text = (value: string) => value

export const parsers: Record<number, (value: string) => unknown> = {
  20: Number, // int8: no table of ours counts past 2^53
  1082: text, // date stays 'YYYY-MM-DD'
  1114: text, // timestamp without zone stays wall time
  1186: text, // interval
  1700: text, // numeric
  17: (value) => Uint8Array.from(Buffer.from(value.slice(2), 'hex')), // bytea
}
