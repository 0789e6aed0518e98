import { alarmsKept, officer, questionsKept, toldOf, toReview } from '../oversight.ts'
import { all, any, kind, own, rule, signedIn, when } from '../rules.ts'
import { does, each, type RouteTable, shows } from './row.ts'

const mine = own()
const control = 'log_control'
const controls = kind('admin', 'leader')
const works = kind('staff', 'leader', 'admin')
const maybe = { mayBeEmpty: true } as const
const asked = any(own('asked_id'), questionsKept)
const wondered = all(
  officer,
  when('not about oneself', (row, me) => row.looked_id !== me),
)
const drew = any(officer, all(controls, own('drawn_by')))

/** The log and those who look after it, and Nødadgang. */
export const oversightTable: RouteTable = {
  'GET /hvem-har-set/liste': shows(signedIn, 'own_log'),
  'GET /hvem-har-set/:look/undrer-mig': shows(mine, 'own_log', maybe),
  'POST /hvem-har-set/:look/undrer-mig': does(mine, 'own_log'),
  'GET /log-kontrol': shows(controls, control, maybe),
  'GET /log-kontrol/saadan': shows(works, control, maybe),
  'GET /log-kontrol/spoergsmaal': shows(signedIn, control, maybe),
  'GET /log-kontrol/kvartal': shows(controls, control, maybe),
  'GET /log-kontrol/spoergsmaal/:question': shows(own('asked_id'), control, maybe),
  'POST /log-kontrol/spoergsmaal/:question': does(own('asked_id'), control, { sees: asked }),
  'GET /log-kontrol/stikproever': shows(controls, control, maybe),
  'POST /log-kontrol/stikproever': does(controls, control),
  'GET /log-kontrol/stikproever/:control': shows(drew, control, maybe),
  'GET /log-kontrol/svar/:question': shows(questionsKept, control, maybe),
  'POST /log-kontrol/svar/:question': does(questionsKept, control),
  ...each(['GET /log-kontrol/alarmer/:alarm'], shows(alarmsKept, control, maybe)),
  ...each(
    ['POST /log-kontrol/alarmer/:alarm', 'POST /log-kontrol/alarmer/:alarm/spoerg'],
    does(alarmsKept, control),
  ),
  'GET /log-kontrol/undren/:wondering': shows(wondered, control, maybe),
  'POST /log-kontrol/undren/:wondering': does(wondered, control),
  'POST /log-kontrol/undren/:wondering/spoerg': does(wondered, control),
  'GET /log-kontrol/noedadgang': shows(controls, control, maybe),
  'GET /log-kontrol/noedadgang/:emergency': shows(toReview, control, maybe),
  'POST /log-kontrol/noedadgang/:emergency': does(toReview, control),
  'POST /log-kontrol/noedadgang/:emergency/fortael': does(toReview, control),
  'GET /noedadgang': shows(kind('staff'), 'emergency', maybe),
  // Each try is a record of its own, also one that opens nothing.
  'POST /noedadgang': { ...does(kind('staff'), 'emergency'), audit: 'none' },
  'GET /noedadgang/:emergency': shows(own('person_id'), 'emergency', maybe),
  'POST /noedadgang/:emergency/slut': does(own('person_id'), 'emergency'),
  'POST /noedadgang/:emergency/set': does(
    rule(toldOf.says, (me, act, facts) => toldOf.holds(me, act, facts)),
    'own_log',
  ),
}
