import { addNumber, agreeWithDesk, writePart } from '../../../src/domain/crisis/index.ts'
import { shares } from '../acts.ts'
import { weeksAgo } from '../calendar.ts'
import { type Act, type Moment, on } from '../telling.ts'

type Kind = Parameters<typeof writePart>[1]['kind']

const part =
  (kind: Kind, words: string, heading = ''): Act =>
  ({ write }) =>
    writePart(write, { kind, heading, words })

const number =
  (name: string, phone: string, note = ''): Act =>
  ({ write }) =>
    addNumber(write, { name, phone, note })

/** Anna's plan for hard days: written on two good afternoons, and shared the week after. */
export const hardDays: Moment[] = [
  on(
    weeksAgo(12, 'tue'),
    '15:10',
    'anna',
    part(
      'notice',
      'Jeg holder op med at svare Ida.\nJeg spiser stående.\nLyden fra opgangen bliver til en, der taler om mig.',
    ),
    part(
      'helps',
      'At nogen sidder ved siden af uden at spørge.\nDyne, varm mælk, den samme plade tre gange.\nAt gå rundt om søen, også i regn.',
    ),
    number('Ida', '24 00 11 83', 'Også om natten. Hun har selv sagt det.'),
    number('Maja', '24 00 17 05', 'Hverdage mellem 8 og 15.'),
  ),
  on(
    weeksAgo(11, 'thu'),
    '14:30',
    'anna',
    part('call', 'Jeg siger: Det er Anna. Det er en af de dage. Så ved I, hvad det er.'),
    part(
      'not_want',
      'Ikke ringe efter nogen hen over hovedet på mig.\nIkke sige, at jeg bare skal tage det roligt.',
    ),
    part('others_may', 'Ida må hente min nøgle hos Hanne.\nMaja må sige mine aftaler af den uge.'),
    part('safe_places', 'Idas sofa.\nBænken ved bådehuset.\nDøren i Havnegade, når der er åbent.'),
    part('after', 'En tur om søen med Maja, og så taler vi om det. Ikke før den tredje dag.'),
    part('own', 'Vande på fjerde sal. Hanne tager det, hvis jeg ikke kan.', 'Blomsterne'),
  ),
  on(
    weeksAgo(10, 'mon'),
    '16:00',
    'anna',
    shares('ida', ['crisis']),
    shares('maja', ['crisis']),
    ({ write }) => agreeWithDesk(write, null),
  ),
]
