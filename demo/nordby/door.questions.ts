import { life } from './door.life.ts'
import { mind } from './door.mind.ts'
import { other } from './door.other.ts'
import type { DemoQuestion } from './door.says.ts'

/** Questions as people in Nordby say them, and where each of them leads. */
export const questions: Record<string, DemoQuestion> = { ...mind, ...life, ...other }
