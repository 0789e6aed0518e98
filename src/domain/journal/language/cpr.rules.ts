/** Something in a text that can be a civil registration number. */
export interface Cpr {
  from: number
  to: number
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Once every number fitted the check by 11; since October 2007 not all do (CPR-kontoret). */
const fitsEleven = (digits: string) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0

/** A day and a month; a replacement number has 60 added to its day. */
function isDated(digits: string) {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const real = day > 60 ? day - 60 : day
  return real >= 1 && real <= 31 && month >= 1 && month <= 12
}

/** Where six and four digits stand that a number could be. A phone number has eight and is none. */
export const cprIn = (text: string): Cpr[] =>
  [...text.matchAll(/(?<![\p{L}\d])(\d{6})[- ]?(\d{4})(?![\p{L}\d])/gu)]
    .filter(([, six = '', four = '']) => isDated(six) || fitsEleven(six + four))
    .map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
