import { words } from '../../../platform/words/words.ts'

export const openingDeskWords = words({
  da: {
    title: (name: string) => `Luk ${name} ind`,
    link: (name: string) => `Luk ${name} ind uden MitID`,
    lead: (name: string) =>
      `Når ${name} ikke kan bruge MitID, kan du lukke op. Gør det kun, når I sidder sammen.`,
    marked: (name: string) =>
      `Det bliver skrevet ned, at det var dig. ${name} kan se det, og adgangen er begrænset.`,
    open: 'Lav en kode til nu',
    openText: 'Koden virker én gang, i en halv time. Sig den, og skriv den ikke ned.',
    opened: (code: string) => `Koden er ${code}. Den virker én gang, i en halv time.`,
    inviteTitle: 'Inviter til en egen måde at logge ind på',
    inviteText: 'Koden virker én gang, i 14 dage. Giv den kun til den person, den er til.',
    invite: (name: string) => `Inviter ${name}`,
    invited: (name: string, code: string) =>
      `Koden til ${name} er ${code}. Den virker én gang, i 14 dage.`,
    noInvite: 'Alle omkring har allerede en måde at logge ind på.',
    where: (address: string) => `Koden skrives på ${address}.`,
  },
  en: {
    title: (name) => `Let ${name} in`,
    link: (name) => `Let ${name} in without MitID`,
    lead: (name) =>
      `When ${name} cannot use MitID, you can open. Do it only when you are sitting together.`,
    marked: (name) =>
      `It is written down that it was you. ${name} can see it, and the access is limited.`,
    open: 'Make a code for now',
    openText: 'The code works once, for half an hour. Say it, and do not write it down.',
    opened: (code) => `The code is ${code}. It works once, for half an hour.`,
    inviteTitle: 'Invite to a way of their own to sign in',
    inviteText: 'The code works once, for 14 days. Give it only to the person it is for.',
    invite: (name) => `Invite ${name}`,
    invited: (name, code) => `The code for ${name} is ${code}. It works once, for 14 days.`,
    noInvite: 'Everybody around has a way to sign in already.',
    where: (address) => `The code is written at ${address}.`,
  },
})
