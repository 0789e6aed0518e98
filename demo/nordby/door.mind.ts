import { type DemoQuestion, go, learn, line, talk, yourself } from './door.says.ts'

/** How people say they are, and where it leads. */
export const mind: Record<string, DemoQuestion> = {
  sove: {
    audience: 'mind',
    da: 'Jeg kan ikke sove',
    en: 'I cannot sleep',
    answer: [
      'Dårlige nætter gør alt sværere. Der er noget at gøre, også før det bliver værre.',
      'Bad nights make everything harder. There are things to do, before it gets worse too.',
    ],
    find: 'søvn søvnløs nat nætter vågen mareridt træt sleep awake nightmare tired',
    ways: [
      talk(
        'doeren',
        'Fortæl om dine nætter. Vi finder ud af, hvad der holder dig vågen.',
        'Tell us about your nights. We find out what keeps you awake.',
      ),
      talk(
        'laegen',
        'Lægen kan se, om det er noget i kroppen eller medicinen.',
        'Your doctor can see whether it is the body or the medicine.',
      ),
      line(
        'Akuttelefonen',
        'Ring, hvis natten bliver for lang.',
        'Call if the night grows too long.',
      ),
      learn(
        'Kurset ”Ro om natten” er fire onsdage. Du melder dig bare til.',
        'The course ”Calm at night” is four Wednesdays. You just sign up.',
      ),
      yourself(
        'Stå op, hvis du har ligget vågen længe. Sæt dig et andet sted, til du bliver træt.',
        'Get up if you have been awake for long. Sit somewhere else until you feel tired.',
      ),
    ],
  },
  bange: {
    audience: 'mind',
    da: 'Jeg er bange det meste af tiden',
    en: 'I am afraid most of the time',
    answer: [
      'Angst kan tage meget plads. Du behøver ikke vente, til det er helt galt.',
      'Fear can take up a lot of room. You need not wait until it is at its worst.',
    ],
    find: 'angst panik uro bekymret nervøs fear anxiety panic',
    ways: [
      talk(
        'doeren',
        'Kom, ring, eller lad os gå en tur sammen.',
        'Come, call, or let us go for a walk together.',
      ),
      talk(
        'psykologerne',
        'Nogle får det bedre af at tale med en psykolog.',
        'Some get better from talking to a psychologist.',
      ),
      learn(
        'På holdet ”Angsten og mig” er I otte. Det varer ti uger.',
        'In the group ”Fear and me” you are eight. It takes ten weeks.',
      ),
      go('fysioterapi', 'Her lærer kroppen at slappe af.', 'Here the body learns to let go.'),
    ],
  },
  orker: {
    audience: 'mind',
    da: 'Jeg orker ingenting',
    en: 'I have no strength for anything',
    answer: [
      'Når alt er tungt, er det nok at tage én ting ad gangen. Du kan bare ringe.',
      'When all is heavy, one thing at a time is enough. You can just call.',
    ],
    find: 'depression trist ked tom træt sorg sad empty grief',
    ways: [
      talk(
        'doeren',
        'Vi kan også komme hjem til dig. Du behøver ikke rydde op.',
        'We can come to your home, too. You need not tidy up.',
      ),
      line(
        'Livslinien',
        'Ring, hvis du tænker på ikke at ville leve.',
        'Call if you think of not wanting to live.',
      ),
      talk(
        'laegen',
        'Lægen kan høre, hvor længe det har varet, og hvad der kan hjælpe.',
        'Your doctor can hear how long it has lasted, and what may help.',
      ),
      learn(
        'Du kan få støtte derhjemme i op til seks måneder. Spørg i Døren.',
        'You can get support at home for up to six months. Ask at the Door.',
        '82b',
        'doeren',
      ),
    ],
  },
  stemmer: {
    audience: 'mind',
    da: 'Jeg hører eller ser noget, andre ikke gør',
    en: 'I hear or see what others do not',
    answer: [
      'Det er der flere, der gør, end man tror. Du kan tale om det uden at blive til en diagnose.',
      'More people do than one thinks. You can talk about it without becoming a diagnosis.',
    ],
    find: 'stemmer syner psykose forfulgt voices visions',
    ways: [
      talk(
        'doeren',
        'Bed om Line. Hun er peer og taler gerne om det.',
        'Ask for Line. She is a peer and gladly talks about it.',
      ),
      talk(
        'psykiatri',
        'Er det skræmmende lige nu, kan du ringe eller køre ind, også om natten.',
        'If it is frightening right now, you can call or go there, at night too.',
      ),
      go('recoverycafeen', 'Her er andre, der kender det.', 'Here are others who know it.'),
    ],
  },
  drikker: {
    audience: 'mind',
    da: 'Jeg drikker mere, end jeg vil',
    en: 'I drink more than I want to',
    answer: [
      'Det er modigt at sige. Du bestemmer selv, om du vil skære ned eller stoppe.',
      'It takes courage to say. You decide whether to cut down or stop.',
    ],
    find: 'alkohol øl vin stoffer hash misbrug afhængig alcohol drugs addiction',
    ways: [
      talk(
        'rusraad',
        'Du kan komme uden navn, så længe du vil.',
        'You can come without a name as long as you like.',
      ),
      talk('doeren', 'Vi går gerne med den første gang.', 'We gladly come along the first time.'),
      yourself(
        'Skriv ned i en uge, hvornår du drikker. Det er nemmere at ændre noget, man kan se.',
        'For a week, write down when you drink. What one can see is easier to change.',
      ),
    ],
  },
  hjem: {
    audience: 'mind',
    da: 'Jeg er lige kommet hjem fra hospitalet',
    en: 'I have just come home from hospital',
    answer: [
      'De første uger hjemme kan være svære. Du kan få nogen ved din side.',
      'The first weeks at home can be hard. You can have somebody by your side.',
    ],
    find: 'indlagt udskrevet psykiatri hospital discharged',
    ways: [
      talk(
        'doeren',
        'Ring den første dag. Så aftaler vi, hvornår vi ses.',
        'Call on the first day. Then we agree when to meet.',
      ),
      talk(
        'psykiatri',
        'Du kan altid ringe til afdelingen igen.',
        'You can always call the ward again.',
      ),
      learn(
        'Du kan få støtte derhjemme i op til seks måneder. Spørg i Døren.',
        'You can get support at home for up to six months. Ask at the Door.',
        '82b',
        'doeren',
      ),
    ],
  },
}
