import { expect, test } from 'vitest'
import { sentenceOf } from './push.ts'

test('a push says one of two sentences, whatever it carries', () => {
  expect(sentenceOf({ says: 'nudge', lang: 'da' }).body).toBe('Et kærligt puf venter på dig.')
  for (const says of ['calledOff', 'Anna har det svært', '', undefined])
    expect(sentenceOf({ ...(says === undefined ? {} : { says }), lang: 'da' }).body).toBe(
      'Der er noget nyt til dig.',
    )
  expect(sentenceOf({}).lang).toBe('da')
})
