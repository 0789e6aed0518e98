import { words } from '../../platform/words/words.ts'
import { actWords } from './audit.acts.words.ts'
import { everydayActWords } from './audit.everyday.words.ts'
import { kindWords } from './audit.kinds.words.ts'
import { togetherWords } from './audit.together.words.ts'
import { howItGoesWords } from './audit.wellbeing.words.ts'
import { whyWords } from './audit.why.words.ts'
import { writtenWords } from './audit.written.words.ts'

export const auditWords = words({
  da: {
    title: 'Hvem har set min side?',
    lead: 'Her står alle, der har kigget, hvad de så, og hvorfor de måtte.',
    none: 'Ingen andre har set din side endnu.',
    noneText: 'Når nogen ser noget om dig, står det her med det samme.',
    saw: (name: string, what: string) => `${name} så ${what}.`,
    somebody: 'En medarbejder',
    older: 'Se dem før',
    wonder: 'Undrer du dig over noget?',
    wonderText: (phone: string) => `Ring på ${phone}. Du får svar på, hvorfor der blev kigget.`,
    changes: 'Det er ændret de sidste 30 dage',
    changed: (name: string, what: string) => `${name} ${what}.`,
    changedFor: (name: string, what: string) => `${name} ${what} på dine vegne.`,
    you: 'Du',
    itself: 'Roret',
    ...whyWords.da,
    kinds: {
      ...howItGoesWords.da,
      ...kindWords.da,
      ...actWords.da,
      ...togetherWords.da,
      ...writtenWords.da,
      ...everydayActWords.da,
    },
  },
  en: {
    title: 'Who has seen my page?',
    lead: 'Here is everybody who has looked, what they saw, and why they could.',
    none: 'Nobody else has seen your page yet.',
    noneText: 'When somebody sees something about you, it stands here at once.',
    saw: (name, what) => `${name} saw ${what}.`,
    somebody: 'A member of staff',
    older: 'See earlier ones',
    wonder: 'Are you wondering about something?',
    wonderText: (phone) => `Call ${phone}. You get an answer to why somebody looked.`,
    changes: 'Changed in the last 30 days',
    changed: (name, what) => `${name} ${what}.`,
    changedFor: (name, what) => `${name} ${what} on your behalf.`,
    you: 'You',
    itself: 'Roret itself',
    ...whyWords.en,
    kinds: {
      ...howItGoesWords.en,
      ...kindWords.en,
      ...actWords.en,
      ...togetherWords.en,
      ...writtenWords.en,
      ...everydayActWords.en,
    },
  },
})
