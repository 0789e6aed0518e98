import { words } from '../../../platform/words/words.ts'

/** Law in everyday words. The paragraphs behind each part are data (municipality.right_law). */
export const rightsWords = words({
  da: {
    title: 'Rettigheder og klage',
    lead: 'Det her kan du altid. Du behøver ikke kende loven. Spørg, så hjælper vi dig.',
    law: (laws: string) => `Det står i ${laws}.`,
    call: (phone: string) => `Ring ${phone}`,
    callAbout: 'og få hjælp til at klage',
    fileAbout: 'og bed om at se dine papirer',
    to: (place: string) => `Skriv eller kom forbi: ${place}`,
    print: 'Få det hele på ét ark',
    sheetBy: (name: string, day: string) => `${name} Kommune, ${day}`,
    sheetContact: (phone: string) =>
      `Spørg os på ${phone}. Det er gratis at få hjælp til at klage.`,
    back: 'Tilbage til rettigheder og klage',
    dpo: (name: string, phone: string) =>
      `${name} hjælper dig med dine oplysninger. Ring på ${phone}.`,
    complain: {
      title: 'Vil du klage?',
      short: 'Klag inden fire uger. Ring, skriv eller kom forbi.',
      say: [
        'Er du uenig i et svar fra kommunen, så sig det. Du må ringe, skrive eller komme forbi.',
        'Gør det inden fire uger, efter at du har fået svaret. Vi skriver det ned for dig, hvis du vil.',
        'Så ser vi på det igen inden fire uger. Får du ikke helt ret, sender vi klagen til Ankestyrelsen.',
        'Er der gået mere end fire uger? Klag alligevel, og sig hvorfor.',
        'Er det måden, du blev mødt på? Sig det til lederen. Du får et svar.',
      ],
    },
    file: {
      title: 'Vil du se dine papirer?',
      short: 'Se alt, hvad der står om dig. Det tager højst syv arbejdsdage.',
      say: [
        'Du kan få det at se, der står om dig. Det hedder aktindsigt. Du behøver ikke sige hvorfor.',
        'Ring eller skriv. Du får det som regel inden syv arbejdsdage.',
        'Er der noget, der ikke passer? Så kan du få dine egne ord skrevet ved siden af.',
      ],
    },
    companion: {
      title: 'Du kan tage en med',
      short: 'Tag en med til alle møder. Du vælger selv hvem.',
      say: [
        'En, du stoler på, må være med til alle møder. Det hedder en bisidder. Du vælger selv hvem.',
        'Du kan også lade en anden tale for dig. Det hedder en fuldmagt, og du kan tage den tilbage.',
      ],
    },
    heard: {
      title: 'Du bliver hørt, før vi svarer',
      short: 'Vær med hele vejen. Se, hvad vi bygger på, før vi svarer.',
      say: [
        'Det er dit liv. Derfor er du med, fra vi begynder, til vi svarer.',
        'Er vi på vej til at sige nej? Så ser du først, hvad vi bygger det på. Og du kan sige dit.',
      ],
    },
    reasons: {
      title: 'Du får grunden at vide',
      short: 'Få svaret på skrift, med grunden.',
      say: [
        'Et svar kommer på skrift. Der står hvorfor, og hvordan man klager.',
        'Forstår du det ikke? Så forklarer vi det, til det giver mening.',
      ],
    },
    equal: {
      title: 'Du har samme ret som alle andre',
      short: 'Bestem over dit eget liv, også når du får hjælp.',
      say: [
        'Det har Danmark lovet i FN’s Handicapkonvention. Den gælder også, når sindet har det svært.',
        'Du bestemmer over dit eget liv, også når du får hjælp. Du vælger selv, hvem du vil bo sammen med.',
        'Du hører til blandt andre: på jobbet, i skolen, i koret og i klubben.',
        'Når andre lægger planer for dig, er du med. Intet om os uden os.',
      ],
    },
    no: {
      title: 'Du kan sige nej',
      short: 'Sig nej, hold pause, og kom igen.',
      say: [
        'Du kan sige nej til hjælp, holde pause og komme igen. Ingen er sur på dig for det.',
        'Du kan sige nej til, at vi taler med andre om dig. Det kan du også gøre senere.',
      ],
    },
    quiet: {
      title: 'Vi holder tæt',
      short: 'Det, du siger, bliver hos os.',
      say: [
        'Det, du siger, bliver hos dem, der hjælper dig. Det er vores pligt efter loven.',
        'Er et liv i fare, eller har et barn det svært, må vi fortælle det vigtigste. Vi siger det til dig, når vi kan.',
      ],
    },
    roret: {
      title: 'På din egen side',
      short: 'Se, hvem der har set din side, og bestem, hvad du deler.',
      say: [
        'Her i Roret ser du, hvem der har set din side, og hvorfor. Undrer du dig, så spørg.',
        'Du bestemmer, hvad du deler med hvem. Du kan tage det tilbage med ét tryk.',
      ],
    },
    data: {
      title: 'Spørg om dine oplysninger',
      short: 'Spørg, hvad vi ved om dig, og få det rettet.',
      say: [
        'Du kan spørge, hvad vi ved om dig, hvem vi har givet det til, og hvor længe vi har det.',
        'Du kan også klage til Datatilsynet. Det koster ikke noget.',
      ],
    },
  },
  en: {
    title: 'Rights and complaints',
    lead: 'This you can always do. You need not know the law. Ask, and we help you.',
    law: (laws) => `It says so in ${laws}.`,
    call: (phone) => `Call ${phone}`,
    callAbout: 'and get help to complain',
    fileAbout: 'and ask to see your papers',
    to: (place) => `Write or drop in: ${place}`,
    print: 'Get all of it on one sheet',
    sheetBy: (name, day) => `The municipality of ${name}, ${day}`,
    sheetContact: (phone) => `Ask us on ${phone}. Help with a complaint is free.`,
    back: 'Back to rights and complaints',
    dpo: (name, phone) => `${name} helps you with what we know about you. Call ${phone}.`,
    complain: {
      title: 'Do you want to complain?',
      short: 'Complain within four weeks. Call, write or drop in.',
      say: [
        'If you disagree with an answer from the municipality, say so. You may call, write or drop in.',
        'Do it within four weeks of getting the answer. We write it down for you if you like.',
        'Then we look at it again within four weeks. If you do not get all you asked for, we send your complaint on to the National Social Appeals Board.',
        'Have more than four weeks passed? Complain anyway, and say why.',
        'Is it the way you were met? Tell the leader. You get an answer.',
      ],
    },
    file: {
      title: 'Do you want to see your papers?',
      short: 'See everything written about you. It takes seven working days at most.',
      say: [
        'You can see what is written about you. It is called access to your file. You need not say why.',
        'Call or write. You usually get it within seven working days.',
        'Is something not right? Then you can have your own words written beside it.',
      ],
    },
    companion: {
      title: 'You can bring somebody',
      short: 'Bring somebody to every meeting. You choose who.',
      say: [
        'Somebody you trust may come to every meeting. You choose who it is.',
        'You can also let somebody speak for you. It is called a power of attorney, and you can take it back.',
      ],
    },
    heard: {
      title: 'You are heard before we answer',
      short: 'Take part all the way. See what we build on before we answer.',
      say: [
        'It is your life. So you take part from when we begin until we answer.',
        'Are we about to say no? Then you first see what we build it on. And you can have your say.',
      ],
    },
    reasons: {
      title: 'You are told the reason',
      short: 'Get the answer in writing, with the reason.',
      say: [
        'An answer comes in writing. It says why, and how to complain.',
        'Is it hard to follow? Then we explain until it makes sense.',
      ],
    },
    equal: {
      title: 'You have the same rights as everybody',
      short: 'Decide over your own life, also when you get help.',
      say: [
        'Denmark promised so in the UN Convention on the Rights of Persons with Disabilities. It holds for minds that have a hard time, too.',
        'You decide over your own life, also when you get help. You choose whom you want to live with.',
        'You belong among others: at work, at school, in the choir and in the club.',
        'When others make plans for you, you take part. Nothing about us without us.',
      ],
    },
    no: {
      title: 'You can say no',
      short: 'Say no, take a break, and come back.',
      say: [
        'You can say no to help, take a break and come back. Nobody is cross with you for it.',
        'You can say no to our talking with others about you. You can do so later as well.',
      ],
    },
    quiet: {
      title: 'We keep it to ourselves',
      short: 'What you say stays with us.',
      say: [
        'What you say stays with those who help you. That is our duty by law.',
        'If a life is in danger, or a child has a hard time, we may tell what matters most. We tell you when we can.',
      ],
    },
    roret: {
      title: 'On your own page',
      short: 'See who has seen your page, and decide what you share.',
      say: [
        'Here in Roret you see who has seen your page, and why. If you wonder, ask.',
        'You decide what you share with whom. You can take it back with one press.',
      ],
    },
    data: {
      title: 'Ask about what we know',
      short: 'Ask what we know about you, and have it put right.',
      say: [
        'You can ask what we know about you, whom we gave it to, and for how long we keep it.',
        'You can also complain to the Data Protection Agency. It costs nothing.',
      ],
    },
  },
})

/** The two that one comes for stand first; then the others. */
export const rightCodes = [
  ...(['complain', 'file', 'companion', 'heard', 'reasons'] as const),
  ...(['equal', 'no', 'quiet', 'roret', 'data'] as const),
]
