/** What is written in Nordby's messages. */
export const chorus = [
  'Hej Maja.\nJeg har lagt korets plan ved. Kan vi gå turen ned til øvelokalet en dag, hvor der ikke er nogen?',
  'Hej Anna.\nDet kan vi. Onsdag klokken to er der stille dernede. Skal jeg hente dig, eller mødes vi ved broen?',
  'Ved broen. Så har jeg gået det halve selv.',
  'Så siger vi broen klokken to. Ring, hvis du hellere vil en anden dag.',
  'Hej Anna.\nJonas spørger, om du vil have bussens tider med i aften. Du kan bare svare ja eller nej.',
] as const

export const simple = [
  'Hej Nina. Jeg har fået et brev. Jeg forstår ikke ordet frist.',
  'Hej Fatima.\nFrist er den sidste dag, du kan svare.\nDin sidste dag er den 20.\nVi kan læse brevet sammen. Kom i morgen klokken 10.',
  'Tak. Jeg kommer klokken 10. Jeg tager brevet med.',
  'Godt. Jeg laver te.',
] as const

export const late = [
  'Komfuret i min lejlighed virker kun på det ene blus. Hvem ringer jeg til om det?',
  'Jeg har ikke hørt noget. Jeg spiser koldt.',
] as const

export const mending = [
  'Vinduet i soveværelset lukker ikke. Det trækker om natten.',
  'Hej Mehmet.\nJeg har taget den. Jeg ringer til viceværten i dag og skriver, når jeg ved, hvornår han kommer.',
  'Han har ikke været her endnu. Kommer han i dag?',
] as const

export const shopping = ['Kommer du søndag? Jeg laver suppe.'] as const

export const school = [
  'Jeg har fået et brev om opfølgning. Er det noget, jeg bliver indkaldt til?',
  'Hej Anna.\nNej. Du bestemmer selv, om vi mødes hos dig eller her, og hvornår. Jeg ringer på fredag, hvis det passer dig.',
] as const
