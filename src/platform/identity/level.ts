/** The levels of assurance of NSIS, the national standard, from nothing to high: none, lav, betydelig, høj. */
export const levels = ['none', 'low', 'substantial', 'high'] as const
export type Level = (typeof levels)[number]

/** Whether a level is at least as sure as the one that is asked for. */
export const reaches = (level: Level, wanted: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(wanted)
