import { type DemoQuestion, go, learn, line, talk, yourself } from './door.says.ts'

/** Somebody else: a child, a friend, a colleague. */
export const other: Record<string, DemoQuestion> = {
  'min-soen': {
    audience: 'other',
    da: 'Min søn har det svært',
    en: 'My son is having a hard time',
    answer: [
      'Det gør ondt at se på. Du kan få hjælp, også hvis han ikke vil.',
      'It hurts to watch. You can get help, also if he does not want to.',
    ],
    find: 'datter barn børn teenager sønner mor far daughter child',
    ways: [
      talk(
        'doeren',
        'Tal med os om, hvordan du kan være der uden at blive slidt op.',
        'Talk to us about how to be there without wearing yourself out.',
      ),
      go('paaroerende', 'Her sidder andre forældre.', 'Other parents sit here.'),
    ],
  },
  'barn-under-atten': {
    audience: 'other',
    under: 'min-soen',
    da: 'Mit barn er under 18',
    en: 'My child is under 18',
    answer: [
      'I kan komme sammen eller hver for sig. De første samtaler er uden navn.',
      'You can come together or apart. The first talks are without a name.',
    ],
    find: 'skole mobning datter søn school daughter',
    ways: [
      talk(
        'familie',
        'Fem samtaler, uden sag og uden navn.',
        'Five talks, without a case and without a name.',
      ),
      talk(
        'doeren-ung',
        'Er dit barn over 15, kan det selv komme her.',
        'If your child is over 15, it can come here by itself.',
      ),
    ],
  },
  'barn-voksent': {
    audience: 'other',
    under: 'min-soen',
    da: 'Mit barn er voksent',
    en: 'My child is grown up',
    answer: [
      'Han eller hun bestemmer selv. Men du kan altid fortælle, og du kan få hjælp.',
      'He or she decides. But you can always tell us something, and you can get help.',
    ],
    find: 'voksen søn datter grown',
    ways: [
      talk(
        'doeren',
        'Vi kan gå forbi og sige hej, hvis det er det rigtige.',
        'We can drop by and say hello, if that is the right thing.',
      ),
      go(
        'paaroerende',
        'En gruppe, der ved, hvordan det er.',
        'A group that knows what it is like.',
      ),
    ],
  },
  bekymret: {
    audience: 'other',
    da: 'Jeg er bekymret for en anden',
    en: 'I am worried about somebody else',
    answer: [
      'Det er godt, at du holder øje. Du kan fortælle os det uden at sige, hvem du er.',
      'It is good that you keep an eye out. You can tell us without saying who you are.',
    ],
    find: 'nabo ven kollega neighbour friend colleague',
    ways: [
      talk(
        'doeren',
        'Ring og spørg. Du behøver ikke nævne navne.',
        'Call and ask. You need not say any names.',
      ),
      talk(
        'gadeplan',
        'Sami går gerne forbi en, der bor på gaden.',
        'Sami gladly drops by somebody who lives on the street.',
      ),
      line('Akuttelefonen', 'Ring, hvis det ikke kan vente.', 'Call if it cannot wait.'),
    ],
  },
  paaroerende: {
    audience: 'other',
    da: 'Jeg er slidt af at passe på en anden',
    en: 'I am worn from looking after somebody',
    answer: [
      'Så er det din tur. Her er noget, der kun er til dig.',
      'Then it is your turn. Here is something just for you.',
    ],
    find: 'pårørende ægtefælle søster afløsning aflastning relative spouse relief',
    ways: [
      talk(
        'doeren',
        'En samtale om dig. Vi spørger ikke, hvem den anden er.',
        'A talk about you. We do not ask who the other person is.',
      ),
      go(
        'paaroerende',
        'Hver tirsdag aften. Kom bare, og sig kun det, du vil.',
        'Every Tuesday evening. Just come, and say only what you want.',
      ),
      learn(
        'Kurset ”Tæt på” er for pårørende, borgere og medarbejdere sammen.',
        'The course ”Close by” is for relatives, citizens and staff together.',
        null,
      ),
      talk(
        'myndighed',
        'Her kan du spørge om afløsning, så du får fri en stund.',
        'Here you can ask for relief, so that you get some time off.',
      ),
    ],
  },
  kollega: {
    audience: 'other',
    da: 'En på mit arbejde har det svært',
    en: 'Somebody at my work is having a hard time',
    answer: [
      'Det hjælper at blive set. Her er, hvordan man kan spørge.',
      'It helps to be seen. Here is how one can ask.',
    ],
    find: 'kollega medarbejder leder colleague employee',
    ways: [
      talk(
        'doeren',
        'Ring, og få gode råd, før du taler med din kollega.',
        'Call for advice before you talk to your colleague.',
      ),
      learn(
        'En aften om at spørge, hvordan nogen har det. Den er åben for alle.',
        'An evening about asking how somebody is. It is open to all.',
        null,
      ),
      yourself(
        'Sig, hvad du har lagt mærke til, og at du gerne vil lytte. Vent på svaret.',
        'Say what you have noticed, and that you would like to listen. Wait for the answer.',
      ),
    ],
  },
}
