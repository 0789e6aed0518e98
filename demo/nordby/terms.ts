/** The words that Nordby uses, and what is meant by them. */
export const terms = [
  {
    code: 'recovery',
    danish: 'Recovery',
    english: 'Recovery',
    explained:
      'At komme sig på sin egen måde. For nogle går det svære væk. For andre bliver der plads til et godt liv ved siden af.',
  },
  {
    code: 'rehabilitation',
    danish: 'Rehabilitering',
    english: 'Rehabilitation',
    explained: 'Det, vi gør sammen med dig, for at du får dit eget liv i hånden igen.',
  },
  {
    code: 'contact_person',
    danish: 'Kontaktperson',
    english: 'Contact person',
    explained: 'Den medarbejder, du ser mest. I aftaler selv hvor tit, og hvad I bruger tiden på.',
  },
  {
    code: 'coordinator',
    danish: 'Koordinerende tovholder',
    english: 'Coordinator',
    explained:
      'Den, der samler alle om bordet, når mange er med. Så fortæller du kun tingene én gang.',
  },
  {
    code: 'authority',
    danish: 'Myndighed',
    english: 'Authority',
    explained: 'Den, der afgør, hvilken hjælp du har ret til. Du får altid grunden på skrift.',
  },
  {
    code: 'peer',
    danish: 'Peer',
    english: 'Peer',
    explained: 'En, der selv har haft det svært og bruger det til at gå ved siden af dig.',
  },
  {
    code: 'development_plan',
    danish: 'Udviklingsplan',
    english: 'Development plan',
    explained:
      'Det, kommunen vil blive bedre til de næste år. Nordbys plan hedder Fælles kurs, og alle kan læse den.',
  },
  {
    code: 'my_course',
    danish: 'Min kurs',
    english: 'My course',
    explained:
      'Din egen side. Her står, hvad du håber på, hvad næste skridt er, og hvem der gør hvad.',
  },
  {
    code: 'my_circle',
    danish: 'Min kreds',
    english: 'My circle',
    explained:
      'De mennesker, du vil have med. Du bestemmer, hvad hver af dem ser, og du kan ændre det når som helst.',
  },
  {
    code: 'the_door',
    danish: 'Døren',
    english: 'The Door',
    explained: 'Et sted, hvor du kan gå ind eller ringe uden aftale, henvisning eller navn.',
  },
  {
    code: 'fyrhuset',
    danish: 'Fyrhuset',
    english: 'Fyrhuset',
    explained:
      'Et hjem med mennesker på vagt hele døgnet. Her er også tre senge til dem, der har brug for ro nu.',
  },
  {
    code: 'stairway',
    danish: 'Opgangsfællesskab',
    english: 'Stairway community',
    explained:
      'Egne lejligheder i samme opgang med et fælles køkken. Man har sin egen dør og naboer, der kender én.',
  },
  {
    code: 'recovery_cafe',
    danish: 'Recoverycaféen',
    english: 'The recovery café',
    explained: 'En café hver torsdag. Værterne har selv prøvet at have det svært.',
  },
  {
    code: 'resource_bank',
    danish: 'Ressourcebanken',
    english: 'The bank of resources',
    explained: 'Her giver folk noget, de kan, og låner noget, andre kan. Ingen holder regnskab.',
  },
  {
    code: 'activists',
    danish: 'Aktivisterne',
    english: 'The activists',
    explained:
      'En gruppe, der finder på ting at lave sammen. Det er dem, der kommer, der bestemmer.',
  },
  {
    code: 'step_back',
    danish: 'Et skridt tilbage',
    english: 'A step back',
    explained: 'Det hører med til vejen. Du kan skrive det ned eller lade være.',
  },
]
