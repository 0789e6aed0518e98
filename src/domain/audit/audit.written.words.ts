import { words } from '../../platform/words/words.ts'

/** What somebody did in a message: begun, sent, answered, taken, closed. */
export const writtenWords = words({
  da: {
    message_started: 'begyndte en samtale',
    message_sent: 'skrev en besked',
    message_answered: 'svarede på en besked',
    message_late: 'så, at vi er sene med et svar til dig',
    message_joined: 'tog en med i en samtale',
    message_left: 'sagde farvel til en i en samtale',
    message_closed: 'lukkede en samtale',
    message_reopened: 'åbnede en samtale igen',
    message_taken: 'tog en samtale for holdet',
    message_given_back: 'lagde en samtale tilbage til holdet',
    attachment_held: 'sendte en fil, der venter på at blive set efter',
    answer_time_set: 'ændrede, hvor hurtigt et hold svarer',
    absence_told: 'sagde, hvornår de er væk',
    absence_ended: 'sagde, at de er her alligevel',
  },
  en: {
    message_started: 'began a conversation',
    message_sent: 'wrote a message',
    message_answered: 'answered a message',
    message_late: 'saw that we are late with an answer to you',
    message_joined: 'took somebody into a conversation',
    message_left: 'said goodbye to somebody in a conversation',
    message_closed: 'closed a conversation',
    message_reopened: 'opened a conversation again',
    message_taken: 'took a conversation for the team',
    message_given_back: 'laid a conversation back to the team',
    attachment_held: 'sent a file that waits to be looked at',
    answer_time_set: 'changed how fast a team answers',
    absence_told: 'said when they are away',
    absence_ended: 'said that they are here after all',
  },
})
