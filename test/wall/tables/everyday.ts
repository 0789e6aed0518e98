import { lives, livesIn, mealOf, onBoard, seesResident, worksIn, worksThere } from '../places.ts'
import type { Facts, Me, Row } from '../policy.types.ts'
import { all, any, one, own, reads, rule, signedIn, when, works } from '../rules.ts'
import type { Tables } from './row.ts'

const mine = own()
const self = own('person_id')
const standing = when('while it hangs', (row) => row.taken_down_at === null)
const mineDown = when('not taken down by another', (row, me) =>
  [null, me].includes(row.taken_down_by as string | null),
)
const notEnded = when('while it is shown', (row) => row.ended_at === null)
const here = when('while they live there', (row) => row.ended_at === null)
const signedAs = rule('at home where one lives, at work where one works', (me, row, facts) =>
  row.at_work === true
    ? worksIn(me, String(row.unit_id), facts, 'home')
    : livesIn(me, String(row.unit_id), facts),
)
const onTable = (me: Me, row: Row, facts: Facts) => {
  const meal = mealOf(row, facts)
  return meal !== undefined && meal.called_off_at === null && onBoard.holds(me, meal, facts)
}

/** The boards of homes and the programmes of activity centres. */
export const everydayTables: Tables = {
  'everyday.budget_line': {
    reads: any(
      mine,
      all(
        when('not taken off', (row) => row.put_away_at === null),
        any(reads('everyday'), one('everyday')),
      ),
    ),
    changes: mine,
    adds: mine,
  },
  'everyday.letter': {
    reads: any(mine, all(notEnded, one('letters'))),
    changes: mine,
    adds: mine,
  },
  'everyday.letter_answer': {
    reads: any(mine, all(self, one('letters', 'letter_id'))),
    adds: all(
      self,
      one('letters', 'letter_id'),
      rule('of a letter that is not ended', (_, row, facts) => {
        const of = facts.find(String(row.letter_id))
        return of?.ended_at === null && of?.citizen_id === row.citizen_id
      }),
    ),
  },
  'everyday.training': {
    reads: mine,
    adds: all(
      mine,
      rule(
        'a goal of one’s own',
        (me, row, facts) => facts.find(String(row.goal_id))?.citizen_id === me,
      ),
    ),
  },
  'everyday.practice': {
    reads: mine,
    changes: mine,
    adds: all(
      mine,
      rule(
        'of what one practises',
        (me, row, facts) => facts.find(String(row.training_id))?.citizen_id === me,
      ),
    ),
  },
  'everyday.resident': {
    reads: rule('whoever may know who lives there', seesResident),
    changes: all(here, any(mine, all(worksThere('home'), works()))),
    adds: all(own('added_by'), worksThere('home'), works()),
  },
  'everyday.name_plate': {
    reads: rule(
      'whoever may know who lives there',
      (me, row, facts) =>
        row.citizen_id === me || seesResident(me, facts.find(String(row.resident_id)), facts),
    ),
    adds: all(
      mine,
      rule('where one lives', (me, row, facts) => {
        const of = facts.find(String(row.resident_id))
        return of?.citizen_id === me && of?.ended_at === null
      }),
    ),
    removes: mine,
  },
  'everyday.board_notice': {
    reads: all(onBoard, any(standing, self, worksThere('home'))),
    changes: all(onBoard, mineDown, any(self, worksThere('home'))),
    adds: all(self, signedAs),
  },
  'everyday.house_rule': { reads: onBoard, adds: all(self, lives) },
  'everyday.meal': {
    reads: onBoard,
    changes: all(
      onBoard,
      when('not called off by another', (row, me) =>
        [null, me].includes(row.called_off_by as string | null),
      ),
      any(self, worksThere('home')),
    ),
    adds: all(self, signedAs),
  },
  'everyday.eater': {
    reads: any(self, rule('those of the board', onTable)),
    adds: all(self, rule('those of the board', onTable)),
    removes: self,
  },
  'everyday.programme': {
    reads: all(signedIn, any(standing, worksThere('centre'))),
    changes: worksThere('centre'),
    adds: all(own('added_by'), worksThere('centre')),
  },
}
