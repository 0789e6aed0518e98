import { words } from '../../../platform/words/words.ts'

/** What is said when somebody did not come in: what happened, and what to do now. */
export const outcomesWords = words({
  da: {
    cancelled: {
      title: 'Du er ikke logget ind',
      text: 'Du vendte om undervejs. Det er helt i orden, og du kan prøve igen, når du vil.',
    },
    down: {
      title: 'Login svarer ikke lige nu',
      text: 'Det er ikke noget, du har gjort. Prøv igen om lidt.',
    },
    refused: {
      title: 'Vi kunne ikke se, hvem der kom',
      text: 'Svaret, vi fik, passede ikke sammen. Begynd forfra, så plejer det at lykkes.',
    },
    elsewhere: {
      title: 'Begynd forfra her',
      text: 'Login blev begyndt i en anden browser, eller der er gået lang tid.',
    },
    unknownCitizen: {
      title: 'Vi kender dig ikke endnu',
      text: 'Du er logget ind hos MitID, men du har ingen side her. Ring, eller kom ind ad døren, så finder vi ud af det sammen.',
    },
    unknownStaff: {
      title: 'Vi kender ikke din konto endnu',
      text: 'Din konto i kommunen virker, men den er ikke sat op her. Spørg din leder eller den, der passer Roret.',
    },
    oneFactor: {
      title: 'Log ind i to trin',
      text: 'Medarbejdere logger ind i to trin, for eksempel med en kode på telefonen. Det passer på dem, det handler om. Spørg it-afdelingen, hvis du ikke kan.',
    },
    tooLow: {
      title: 'Brug MitID på niveau betydelig',
      text: 'Din side kræver, at vi er mere sikre på, at det er dig. Vælg for eksempel MitID-appen, når du logger ind. Ring, hvis det driller.',
    },
    otherPerson: {
      title: 'Det var en anden, der loggede ind',
      text: 'Du er stadig logget ind som før. Log ud først, hvis I bytter plads.',
    },
    usedUp: {
      title: 'Det virker ikke længere',
      text: 'Det er brugt, eller tiden er gået. Du kan bede om et nyt.',
    },
    notSetUp: {
      title: 'Den vej ind er ikke sat op',
      text: 'Her kan man ikke logge ind på den måde. Vælg en anden, eller ring.',
    },
    call: (phone: string) => `Telefonen er ${phone}. Du kan få hjælp uden at logge ind.`,
  },
  en: {
    cancelled: {
      title: 'You are not signed in',
      text: 'You turned round on the way. That is quite all right, and you can try again when you like.',
    },
    down: {
      title: 'Sign-in does not answer right now',
      text: 'It is nothing that you did. Try again in a little while.',
    },
    refused: {
      title: 'We could not see who came',
      text: 'The answer that we got did not fit together. Begin again, and it usually works.',
    },
    elsewhere: {
      title: 'Begin again here',
      text: 'The sign-in was begun in another browser, or a long time has passed.',
    },
    unknownCitizen: {
      title: 'We do not know you yet',
      text: 'You are signed in with MitID, but you have no page here. Call, or come in through the door, and we will find out together.',
    },
    unknownStaff: {
      title: 'We do not know your account yet',
      text: 'Your account in the municipality works, but it is not set up here. Ask your leader or the one who looks after Roret.',
    },
    oneFactor: {
      title: 'Sign in in two steps',
      text: 'Staff sign in in two steps, for example with a code on the phone. It protects the people it is about. Ask the IT department if you cannot.',
    },
    tooLow: {
      title: 'Use MitID at level substantial',
      text: 'Your page asks us to be more certain that it is you. Choose the MitID app, for example, when you sign in. Call if it is difficult.',
    },
    otherPerson: {
      title: 'Somebody else signed in',
      text: 'You are still signed in as before. Sign out first if you are changing places.',
    },
    usedUp: {
      title: 'It does not work any more',
      text: 'It has been used, or the time has passed. You can ask for a new one.',
    },
    notSetUp: {
      title: 'This way in is not set up',
      text: 'One cannot sign in that way here. Choose another, or call.',
    },
    call: (phone) => `The phone is ${phone}. You can get help without signing in.`,
  },
})
