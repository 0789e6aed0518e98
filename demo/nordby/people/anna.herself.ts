import { says } from '../acts.ts'
import { weeksAgo } from '../calendar.ts'
import { type Moment, on } from '../telling.ts'

/** Who Anna is, in her own words. */
export const herself: Moment[] = [
  on(
    weeksAgo(30, 'thu'),
    '14:20',
    'anna',
    says(
      'meet_me',
      'Skriv, før du kommer. Helst om eftermiddagen. Om morgenen er jeg træt helt ned i benene, og det går over. Spørg, hvad jeg selv tænker, før du foreslår noget. Og lad mig lede efter ordet. Det kommer.',
    ),
    says('resource', 'Min stemme. Jeg sang alt i tretten år og kan de fleste satser endnu.'),
    says('resource', 'Ida. Hun ringer hver søndag, også de søndage, hvor jeg ikke tager den.'),
    says(
      'resource',
      'Jeg kunne navnene på tre hundrede børn og vidste, hvem der havde glemt sin madpakke. Det sidder der endnu.',
    ),
  ),
  on(
    weeksAgo(24, 'sun'),
    '11:05',
    'anna',
    says('flourish', 'At synge, så det dirrer i brystet.'),
    says('flourish', 'Solsorten klokken fire, når jeg alligevel er vågen.'),
    says('give', 'Jeg kan lære en at holde andenstemmen, også når førstestemmen trækker.'),
    says('give', 'Jeg kan skrive et brev, så folk forstår det.'),
    says('role_have', 'Idas søster.'),
    says('role_have', 'Hende, der vander blomsterne for dem på fjerde, når de er i sommerhus.'),
    says('role_miss', 'Kollega. At nogen siger godmorgen og mener mig.'),
    says('role_try', 'Sanger i et kor igen.'),
    says('role_try', 'Kasserer i en lille forening. Tal er rolige.'),
  ),
  on(
    weeksAgo(20, 'wed'),
    '16:40',
    'anna',
    says(
      'good_life',
      'En gryde på komfuret. En kalender med noget, jeg selv har valgt. Og ingen, der lister omkring mig.',
    ),
    says(
      'story',
      'Jeg var skolesekretær i elleve år. En vinter kunne jeg ikke høre forskel på telefonen og alt det andet. Jeg var indlagt to gange. Anden gang lærte jeg en dame at kende, som nynnede i opholdsstuen, og jeg lagde en stemme under uden at tænke over det. Det var det første, jeg gjorde af mig selv i lang tid.',
    ),
    says('milestone', 'Jeg kom hjem til min egen lejlighed. Ida havde sat tulipaner i vinduet.', {
      day: weeksAgo(82, 'fri'),
    }),
  ),
]
