import { says } from '../acts.ts'
import { ago, at, coming, weeksAgo } from '../calendar.ts'
import { looks } from '../looks.ts'
import { answersMeeting, meets } from '../meetings.ts'
import { type Life, on } from '../telling.ts'

/** Kasper, 29. No goals are asked of him, and his page is as empty as he likes it. */
export const kasper: Life = {
  citizen: 'kasper',
  works: [{ staff: 'sami', role: 'support', unit: 'street', law: '99', from: weeksAgo(15, 'tue') }],
  moments: [
    on(weeksAgo(4, 'tue'), '11:40', 'kasper', says('hope', 'En dør, der kan låses.')),
    on(
      weeksAgo(1, 'tue'),
      '11:55',
      'sami',
      ...[0, 1, 2].map((week) =>
        meets(`kaffe ${week}`, {
          when: at(coming('tue', week), '10:30'),
          title: 'Kaffe',
          place: 'Bænken bag stationen',
          minutes: 30,
          with: ['sami'],
        }),
      ),
    ),
    on(weeksAgo(1, 'wed'), '13:20', 'kasper', answersMeeting('kaffe 0', 'later')),
    on(ago(3), '09:30', 'sami', looks('appointments')),
  ],
}
