import { type DemoQuestion, go, learn, talk, yourself } from './door.says.ts'

/** Everyday life: work, a home, company, money. */
export const life: Record<string, DemoQuestion> = {
  arbejde: {
    audience: 'life',
    da: 'Jeg vil gerne have et arbejde',
    en: 'I would like to have a job',
    answer: [
      'Lysten er nok til at begynde. Du behøver ikke være rask først.',
      'Wanting to is enough to begin. You need not be well first.',
    ],
    find: 'job praktik løn beskæftigelse kontanthjælp work wage',
    ways: [
      talk(
        'jobcentret',
        'Dorte finder en arbejdsplads, der passer til dig.',
        'Dorte finds a workplace that suits you.',
      ),
      go('vaerket', 'Prøv af, hvad du kan lide at lave.', 'Try out what you like to do.'),
      learn(
        'På kurset ”Job med plads til mig” tager I det i jeres eget tempo.',
        'In the course ”A job with room for me” you go at your own pace.',
      ),
    ],
  },
  'arbejde-slider': {
    audience: 'life',
    under: 'arbejde',
    da: 'Jeg har et arbejde, men det slider',
    en: 'I have a job, but it wears me down',
    answer: [
      'Sig det, før du går i stykker. Meget kan laves om uden at sige op.',
      'Say so before you break. A lot can be changed without resigning.',
    ],
    find: 'stress sygemeldt chef burnout sick leave',
    ways: [
      talk(
        'doeren',
        'Vi taler om, hvad du vil sige på dit arbejde. Vi kan tage med.',
        'We talk about what you want to say at work. We can come along.',
      ),
      talk(
        'laegen',
        'Lægen kan skrive, hvad du har brug for.',
        'Your doctor can write down what you need.',
      ),
      talk(
        'jobcentret',
        'Her kender de reglerne, hvis du er sygemeldt.',
        'They know the rules if you are on sick leave.',
      ),
    ],
  },
  'arbejde-proeve': {
    audience: 'life',
    under: 'arbejde',
    da: 'Jeg vil prøve noget småt først',
    en: 'I want to try something small first',
    answer: [
      'Et par timer om ugen er også noget. Her kan du prøve uden at love noget.',
      'A few hours a week is something, too. Here you can try without promising anything.',
    ],
    find: 'frivillig prøve timer volunteer',
    ways: [
      go(
        'vaerket',
        'Kom en formiddag, og se, om du har lyst.',
        'Come one morning and see if you feel like it.',
      ),
      go(
        'recoverycafeen',
        'Caféen mangler tit en til at dække bord.',
        'The café often needs somebody to lay the tables.',
      ),
      talk('jobcentret', 'Spørg om en praktik på få timer.', 'Ask for a placement of a few hours.'),
    ],
  },
  bolig: {
    audience: 'life',
    da: 'Jeg har ikke et sted at bo',
    en: 'I have nowhere to live',
    answer: [
      'Begynd med en seng for natten. Resten kan vi finde sammen bagefter.',
      'Begin with a bed for the night. We can find the rest together afterwards.',
    ],
    find: 'hjemløs lejlighed sofa homeless flat',
    ways: [
      go(
        'varmestuen',
        'Der er mad, bad og en seng, også i nat.',
        'There is food, a bath and a bed, tonight too.',
      ),
      talk(
        'gadeplan',
        'Ring til Sami. Han kommer, hvor du er.',
        'Call Sami. He comes to where you are.',
      ),
      talk(
        'myndighed',
        'Her kan du spørge om et sted at bo med hjælp i nærheden.',
        'Here you can ask for a place to live with help nearby.',
      ),
    ],
  },
  'bolig-miste': {
    audience: 'life',
    under: 'bolig',
    da: 'Jeg er ved at miste min bolig',
    en: 'I am about to lose my home',
    answer: [
      'Ring, før datoen på brevet. Det kan ofte nås.',
      'Call before the date on the letter. There is often time.',
    ],
    find: 'husleje udsættelse sat ud rude eviction rent',
    ways: [
      talk(
        'doeren',
        'Tag brevet med. Vi læser det sammen.',
        'Bring the letter. We read it together.',
      ),
      talk(
        'gaeld',
        'De ringer gerne til udlejeren sammen med dig.',
        'They gladly call the landlord together with you.',
      ),
      talk(
        'myndighed',
        'Kommunen kan i nogle tilfælde hjælpe med huslejen.',
        'In some cases the municipality can help with the rent.',
      ),
    ],
  },
  alene: {
    audience: 'life',
    da: 'Jeg savner nogen at være sammen med',
    en: 'I miss having somebody to be with',
    answer: [
      'Det er svært at gå ind alene. Derfor kan du få en til at følge dig første gang.',
      'Walking in alone is hard. So you can have somebody come along the first time.',
    ],
    find: 'ensom venner fællesskab kontakt lonely friends company',
    ways: [
      go(
        'recoverycafeen',
        'Her kan du bare sidde. Jonas er vært og siger hej.',
        'Here you can just sit. Jonas is a host and says hello.',
      ),
      go(
        'koret',
        'De har plads til flere stemmer om torsdagen.',
        'They have room for more voices on Thursdays.',
      ),
      go('aktivisterne', 'De henter dig gerne derhjemme.', 'They gladly fetch you at home.'),
      talk(
        'doeren',
        'Bed om en, der går med dig den første gang.',
        'Ask for somebody to go with you the first time.',
      ),
    ],
  },
  penge: {
    audience: 'life',
    da: 'Mine penge slår ikke til',
    en: 'My money does not last',
    answer: [
      'Regninger bliver lettere, når man er to om at åbne dem.',
      'Bills get lighter when two open them.',
    ],
    find: 'gæld regninger husleje kontanthjælp rudekuvert budget debt bills',
    ways: [
      talk('gaeld', 'Tag bunken med, som den er.', 'Bring the pile as it is.'),
      talk(
        'doeren',
        'Vi hjælper med at ringe til banken eller kommunen.',
        'We help you call the bank or the municipality.',
      ),
      yourself(
        'Læg brevene i én bunke efter dato. Du behøver ikke åbne dem alene.',
        'Put the letters in one pile by date. You need not open them alone.',
      ),
    ],
  },
  ung: {
    audience: 'life',
    da: 'Jeg er under 30 og har det svært',
    en: 'I am under 30 and find it hard',
    answer: [
      'Der er en dør kun for dig. Du kan komme med en ven.',
      'There is a door just for you. You can come with a friend.',
    ],
    find: 'unge gymnasium skole forældre kæreste young school',
    ways: [
      talk(
        'doeren-ung',
        'Kom forbi, ring eller skriv. Ingen spørger, hvad du hedder.',
        'Drop in, call or write. Nobody asks for your name.',
      ),
      go('toget', 'Her er andre på din alder.', 'Here are others of your age.'),
      learn(
        'På holdet ”Når det hele fylder” mødes I ti gange efter skole.',
        'The group ”When it all weighs” meets ten times after school.',
        '82a',
        'doeren-ung',
      ),
    ],
  },
}
