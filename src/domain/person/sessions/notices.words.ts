import { words } from '../../../platform/words/words.ts'

/** What is sent says nothing that another reader of the phone could use (words.md: no health words, no service). */
export const noticeWords = words({
  da: {
    subject: 'Der er ændret noget i dine oplysninger',
    text: 'Vi når dig på en anden måde fra nu af, eller du har fået en ny vej ind. Var det ikke dig, så ring til os.',
    title: 'Det har vi skrevet til dig',
    why: 'Når nogen ændrer, hvordan vi når dig, skriver vi også til det gamle nummer.',
    kinds: {
      channel_added: 'Der kom et nyt nummer eller en ny adresse.',
      channel_preferred: 'Et andet nummer eller en anden adresse kom først.',
      channel_ended: 'Et nummer eller en adresse blev fjernet.',
      way_added: 'Der kom en ny måde at logge ind på.',
      way_ended: 'En måde at logge ind på blev fjernet.',
    },
    sent: (to: string, day: string, time: string) => `Sendt til ${to} ${day} kl. ${time}.`,
    waits: (to: string) => `Den til ${to} er ikke sendt endnu. Vi sender den, så snart vi kan.`,
  },
  en: {
    subject: 'Something has changed in your details',
    text: 'We reach you in another way from now on, or you have a new way in. If it was not you, call us.',
    title: 'This is what we wrote to you',
    why: 'When somebody changes how we reach you, we also write to the old number.',
    kinds: {
      channel_added: 'A new number or address was added.',
      channel_preferred: 'Another number or address now comes first.',
      channel_ended: 'A number or an address was removed.',
      way_added: 'A new way to sign in was added.',
      way_ended: 'A way to sign in was removed.',
    },
    sent: (to, day, time) => `Sent to ${to} ${day} at ${time}.`,
    waits: (to) => `The one to ${to} has not been sent yet. We send it as soon as we can.`,
  },
})
