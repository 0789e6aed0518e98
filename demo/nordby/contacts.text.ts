/** Nordby's own path when a life may be in danger. A municipality writes its own. */
export const dangerPathDanish =
  'Læs det nu, og svar med det samme. Skriv, hvad du hedder, og at du bliver. Ring op, hvis du har et nummer. ' +
  'Spørg lige ud, om personen tænker på at dø, og om der er noget planlagt. Er faren der nu, så ring 112 og bliv på linjen. ' +
  'Ellers aftal, hvem der er sammen med personen i nat, og hvornår I taler igen. Du er ikke alene om det: ring til bagvagten.'

export const dangerPathEnglish =
  'Read it now and answer at once. Say your name, and that you stay. Call if you have a number. ' +
  'Ask straight out whether the person thinks of dying, and whether something is planned. If the danger is there now, call 112 and stay on the line. ' +
  'Otherwise agree on who is with the person tonight and when you talk again. You are not alone with it: call the second on duty.'

/** People who walked in: what mattered most, and whether they said that they are under 30. */
export const walkIns: readonly [words: string, young: boolean][] = [
  ['Ville bare sidde et sted, hvor der var nogen.', false],
  ['Spurgte, hvordan man får en ven. Tog en folder om Rytmekoret.', true],
  ['Havde brev fra kommunen med. Vi læste det sammen.', false],
  ['Kom med sin mor. Moren gik en tur imens.', true],
  ['Talte om at sove.', false],
  ['Kunne ikke huske, hvornår han sidst spiste sammen med andre.', false],
  ['Eksamen og hjertebanken. Vil kigge ind igen.', true],
  ['Sagde ikke meget. Kom igen dagen efter.', false],
  ['Vil gerne arbejde lidt igen.', true],
  ['Ny i byen. Spurgte efter skakklubben.', false],
  ['Har det svært om søndagen.', true],
  ['Fortalte om sin hund.', false],
]
