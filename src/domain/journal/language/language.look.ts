import { type Both, choice, type Filled } from '../../../platform/web/form.ts'
import { Refused } from '../../../platform/web/routes.ts'

const label: Both = { da: 'Se på sproget', en: 'Look at the language' }

/** Put into a form whose words can be looked at. */
export const languageField = choice({ label, of: ['look'] })

/** Not a problem at all: the same page again with its words, and what the help has to say. */
class LookFirst extends Refused {
  override readonly problems: Filled['problems'] = []
  constructor() {
    super('language', '')
  }
}

/** First in an action: where the button was pressed nothing is saved yet, and the page comes back with the help. */
export function lookFirst(pressed: 'look' | '') {
  if (pressed === 'look') throw new LookFirst()
}
