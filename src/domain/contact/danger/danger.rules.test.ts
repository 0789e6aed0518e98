import { expect, test } from 'vitest'
import { speaksOfDanger } from './danger.rules.ts'

test.each([
  'Jeg vil ikke leve mere.',
  'jeg gider ik leve længere',
  'Jeg tænker på selvmord',
  'Han har haft selvmordstanker i en uge',
  'jeg slår mig selv ihjel',
  'JEG VIL SLÅ MIG IHJEL',
  'jeg vil slaa mig selv ihjel i aften',
  'Jeg vil bare gerne dø.',
  'jeg vil doe',
  'Gid jeg var død',
  'hun vil tage sit eget liv',
  'Han tog livet af sig, og jeg vil det samme',
  'det er bedre uden mig',
  'Jeg kan ikke være her længere',
  'jeg har taget alle pillerne',
  'Jeg har taget for mange piller',
  'jeg vil gøre en ende på det hele',
  'Jeg skærer i mig selv',
  'min søn taler om at hænge sig',
  'Han siger, at han slår mig ihjel',
  'Jeg har skrevet et afskedsbrev',
  'Jeg er livstræt',
  'I want to die',
  'I don’t want to live anymore',
  'thinking about killing myself',
  'I feel suicidal',
  'They would be better off without me',
  'She says she will end her life',
  'I took all my pills',
])('%s: shows who to call now', (text) => expect(speaksOfDanger(text)).toBe(true))

test.each([
  '',
  'Jeg kan ikke sove.',
  'Jeg er ved at dø af grin',
  'Jeg vil dø af kedsomhed på kontoret',
  'Jeg er dødtræt, når jeg kommer hjem',
  'Min mor døde sidste år, og jeg savner hende.',
  'Jeg vil gerne leve mere sundt',
  'Kan man tage en ven med?',
  'Jeg vil tage livet lidt roligere',
  'Jeg tager min medicin hver dag',
  'Han er væk hele dagen',
  'Jeg vil gerne have et arbejde',
  'My son finds school hard',
  'I want to dance',
])('%s: says nothing of it', (text) => expect(speaksOfDanger(text)).toBe(false))

test('a long text takes no longer than a blink', () => {
  const long = 'jeg vil ikke slå mig for meget i dag og ikke leve af brød '.repeat(300)
  const before = performance.now()
  speaksOfDanger(long)
  expect(performance.now() - before).toBeLessThan(300)
})
