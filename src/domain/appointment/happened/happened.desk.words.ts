import { words } from '../../../platform/words/words.ts'

/** The same for those who work. What the person says of why is theirs to say, and no reproach. */
export const happenedDeskWords = words({
  da: {
    pressOurs: 'Vi kom ikke',
    tag: 'Blev ikke til noget',
    tagOurs: 'Vi kom ikke',
    why: {
      bus: 'Bussen passede ikke',
      tired: 'For træt',
      unwell: 'Havde det ikke godt',
      forgot: 'Kom fra det',
      other_plan: 'Der kom noget andet',
      not_wanted: 'Havde ikke lyst',
      not_said: 'Vil ikke sige hvorfor',
    },
    text: (name: string) => `${name} ser det. Det tæller ikke mod ${name}.`,
    oursText: (name: string) => `${name} ser, at det er vores ansvar. Find en ny tid sammen.`,
    noReason: (name: string) => `${name} har ikke sagt hvorfor, og behøver det ikke.`,
  },
  en: {
    pressOurs: 'We did not come',
    tag: 'Came to nothing',
    tagOurs: 'We did not come',
    why: {
      bus: 'The bus did not fit',
      tired: 'Too tired',
      unwell: 'Was not well',
      forgot: 'It slipped their mind',
      other_plan: 'Something else came up',
      not_wanted: 'Did not feel like it',
      not_said: 'Will not say why',
    },
    text: (name) => `${name} sees it. It does not count against ${name}.`,
    oursText: (name) => `${name} sees that it is our responsibility. Find a new time together.`,
    noReason: (name) => `${name} has not said why, and does not have to.`,
  },
})
