import { type Questionnaire, questionnaireFile } from './questionnaire.schema.ts'
import who5 from './who-5/who-5.json' with { type: 'json' }

/** What comes with Roret: WHO-5 alone, whose text has a licence of its own (who-5/LICENSE.md). */
export const shipped: readonly Questionnaire[] = [questionnaireFile.parse(who5)]
