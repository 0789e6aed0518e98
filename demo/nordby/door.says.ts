import type { Law } from './law.ts'

export interface DemoWay {
  kind: 'talk' | 'go' | 'learn' | 'yourself'
  /** A place by its code, or a line by its name; none for what one can try oneself. */
  place?: string
  line?: string
  law?: Law | null
  da: string
  en: string
}

export interface DemoQuestion {
  audience: 'mind' | 'life' | 'other'
  under?: string
  da: string
  en: string
  answer: [da: string, en: string]
  find?: string
  ways: DemoWay[]
}

export const talk = (place: string, da: string, en: string): DemoWay => ({
  kind: 'talk',
  place,
  da,
  en,
})
export const go = (place: string, da: string, en: string): DemoWay => ({
  kind: 'go',
  place,
  da,
  en,
})
export const learn = (
  da: string,
  en: string,
  law: Law | null = '82a',
  place = 'skolen',
): DemoWay => ({
  ...{ kind: 'learn', place, law, da, en },
})
export const yourself = (da: string, en: string): DemoWay => ({ kind: 'yourself', da, en })
export const line = (name: string, da: string, en: string): DemoWay => ({
  ...{ kind: 'talk', line: name, da, en },
})
