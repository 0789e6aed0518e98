/** A sentence or a heading begins with a capital, also when it begins with a day. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
