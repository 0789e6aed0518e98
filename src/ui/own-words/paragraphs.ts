/** An empty line begins a new paragraph; single line breaks are kept by the style sheet. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\r?\n[\t ]*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
