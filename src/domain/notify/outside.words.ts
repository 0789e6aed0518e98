import { words } from '../../platform/words/words.ts'

/**
 * All that ever leaves the house by mail, text message, push or letter. Others may see it on a screen or a mat: it
 * is useful to the one it is for and says nothing to anybody else. No names, no places, no words of health.
 */
export const outsideWords = words({
  da: {
    subject: 'Nyt til dig',
    says: {
      appointment: 'Der er nyt om en aftale.',
      newAppointment: 'Der er en ny aftale til dig.',
      moved: 'En aftale har fået en ny tid.',
      calledOff: 'En aftale er aflyst.',
      proposed: 'Der er et forslag til en anden tid.',
      shared: 'Nogen har vist dig noget.',
      answered: 'Du har fået svar.',
      news: 'Der er noget nyt til dig.',
      right: 'Der er noget, du har ret til at vide.',
      message: 'Du har fået en besked.',
      nudge: 'Et kærligt puf venter på dig.',
    },
    several: (count: number) => `Der er ${count} nye ting til dig.`,
    read: (link: string) => `Læs det her: ${link}`,
    short: (said: string, link: string) => `${said} ${link}`,
    stop: (link: string) => `Vil du ikke have flere beskeder? Stop dem her: ${link}`,
    inviteSubject: (title: string) => title,
    inviteText: (link: string) => `Du kan svare her: ${link}`,
    letterTitle: 'Nyt til dig',
    letterRead: (link: string) => `Du kan læse det på nettet: ${link}`,
    letterCall: (phone: string) => `Du kan også ringe til os på ${phone}.`,
    letterStop: 'Vil du hellere have besked på en anden måde? Sig det til os.',
  },
  en: {
    subject: 'News for you',
    says: {
      appointment: 'There is news about an appointment.',
      newAppointment: 'There is a new appointment for you.',
      moved: 'An appointment has a new time.',
      calledOff: 'An appointment is called off.',
      proposed: 'Another time is proposed.',
      shared: 'Somebody has shown you something.',
      answered: 'You have an answer.',
      news: 'There is something new for you.',
      right: 'There is something you have a right to know.',
      message: 'You have a message.',
      nudge: 'A kind nudge is waiting for you.',
    },
    several: (count) => `There are ${count} new things for you.`,
    read: (link) => `Read it here: ${link}`,
    short: (said, link) => `${said} ${link}`,
    stop: (link) => `No more messages? Stop them here: ${link}`,
    inviteSubject: (title) => title,
    inviteText: (link) => `You can answer here: ${link}`,
    letterTitle: 'News for you',
    letterRead: (link) => `You can read it online: ${link}`,
    letterCall: (phone) => `You can also call us on ${phone}.`,
    letterStop: 'Would you rather be told in another way? Tell us.',
  },
})
