const given = [
  ...['Anna', 'Peter', 'Mette', 'Søren', 'Christine', 'Kristian', 'Sofie', 'Jørgen', 'Åse', 'Kaj'],
  ...['Birgit', 'Torben', 'Fatima', 'Mehmet', 'Lise', 'Erik', 'Signe', 'Kasper', 'Maria', 'Jonas'],
]
const family = [
  ...['Lindholm', 'Kjær', 'Ågård', 'Sørensen', 'Madsen', 'Winther', 'Schmidt', 'Krogh', 'Friis'],
  ...['Holm', 'Bech', 'Nørgaard', 'Dahl', 'Sommer', 'Juul', 'Ravn', 'Brandt', 'Møller', 'Vang'],
]

const name = (list: readonly string[], at: number) => list[at % list.length] ?? ''

/** An invented name for the person at this place; every one of many has a middle name of their own. */
export const nameOf = (at: number) => ({
  givenName: name(given, at),
  familyName: `${name(family, at * 7 + 3)} ${name(family, Math.floor(at / 20))} ${at}`,
})
