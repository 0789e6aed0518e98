/** Whose names are to be expected in a text, and whose are to be thought about. */
export interface Known {
  /** The person it is about, the writer and colleagues: nothing is said of these. */
  expected: readonly string[]
  /** People around the person: family, friends, peers. */
  around: readonly string[]
}

/**
 * Given names that many in Denmark have (Danmarks Statistik's lists of names). It is a small net on purpose: it
 * reminds of most, and does not stop at every word with a capital.
 */
const given =
  `Adam Agnes Ahmed Aisha Albert Alberte Alexander Alma Amalie Amina Anders Andreas Ane Anita Anja Anna
Anne Annette Anton Arne Arthur August Ayse Benny Bent Berit Birgit Birgitte Birthe Bjarne Bo Bodil Brian Camilla
Carl Caroline Cecilie Charlotte Christian Christina Clara Claus Connie Daniel David Dennis Ditte Dorte Ebbe Egon
Elisabeth Ella Ellen Elsa Emil Emilie Emma Erik Ester Eva Fatima Fie Filip Finn Flemming Frank Frederik Freja Frida
Gitte Grethe Gunnar Gustav Hanne Hans Harald Hassan Heidi Helle Helen Henning Henrik Holger Ib Ibrahim Ida Inge Inger
Ingrid Isabella Ivan Jacob Jakob Jan Jane Janne Jens Jeppe Jesper Jette Johan Johanne Johannes John Jonas Jonathan
Josefine Julie Julius Jytte Jørgen Kaj Karen Karin Karina Karl Karla Kasper Katrine Keld Kenneth Kim Kirsten Kirstine
Klaus Knud Kristian Kristina Kurt Lars Lasse Laura Laurits Leif Leila Lena Lene Line Lis Lisbeth Lise Liv Lone Lotte
Louise Lucas Lukas Mads Magnus Maiken Maja Malene Malik Marcus Maria Marianne Marie Martin Mathias Mathilde Mehmet
Mette Michael Mikael Mikkel Mille Mogens Mohamed Morten Nadia Nanna Nicolai Niels Nikolaj Nina Noah Ole Oliver Olivia
Omar Oscar Otto Palle Pia Per Pernille Peter Poul Preben Rasmus Rebecca Rikke Robert Rosa Ruth Samira Sanne Sara Sarah
Sebastian Signe Silas Simon Sofia Sofie Stine Susanne Svend Søren Thea Theodor Thomas Tim Tina Tobias Tom Tommy Tora
Torben Tove Trine Troels Ulla Uffe Valdemar Vera Vibeke Victor Viggo William Yasmin Yusuf Zahra`.split(
    /\s+/,
  )

const commonNames = new Set(given.map((name) => name.toLowerCase()))

const same = (one: string, other: string) => one === other || one === `${other}s`

/** Names of others in a text: those around the person, and common given names that are nobody's one expects. */
export function namesIn(text: string, { expected, around }: Known): string[] {
  const isOne = (word: string, names: readonly string[]) =>
    names.some((name) => same(word.toLowerCase(), name.toLowerCase()))
  const isCommon = (word: string) => {
    const low = word.toLowerCase()
    return commonNames.has(low) || (low.endsWith('s') && commonNames.has(low.slice(0, -1)))
  }
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu)].map(([word]) => word)
  const others = found.filter(
    (word) => !isOne(word, expected) && (isOne(word, around) || isCommon(word)),
  )
  return [...new Set(others)].slice(0, 10)
}
