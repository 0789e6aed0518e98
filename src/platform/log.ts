import { type DestinationStream, pino } from 'pino'
import { errorCode } from './data/connection.ts'

/**
 * The operational log: what the program did, never whose data it was or what it said
 * (ASVS 5.0, 16.2.5). An error leaves its kind, its code and where it happened; its message stays out,
 * since a database's message can repeat a value.
 */
export interface Log {
  info(what: string, facts?: Record<string, string | number | boolean>): void
  bug(reference: string, error: unknown): void
}

export function makeLog(settings: { level?: string; to?: DestinationStream } = {}): Log {
  const options = { level: settings.level ?? 'info', base: null }
  const out = settings.to ? pino(options, settings.to) : pino(options)
  return {
    info: (what, facts = {}) => out.info(facts, what),
    bug: (reference, error) => out.error({ reference, ...safely(error) }, 'bug'),
  }
}

function safely(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error }
  const where = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
  return { kind: error.name, code: errorCode(error) ?? '', where: where.map((line) => line.trim()) }
}
