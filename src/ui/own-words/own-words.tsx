import { paragraphs } from './paragraphs.ts'

export interface OwnWordsProps {
  text: string
  /** Whose words, from when, who can see them: "Dine ord fra 3. oktober. Kun du og Maja kan se dem." */
  by?: string
  /** small: in a list or an aside. */
  size?: 'large' | 'small'
  /** The language they were written in, when it is another than the page's. */
  lang?: string
}

/** What a person wrote about their own life: serif, deep green, in quotation marks, verbatim. */
export function OwnWords({ text, by, size = 'large', lang }: OwnWordsProps) {
  return (
    <figure class={`own-words ${size}`}>
      <blockquote lang={lang}>
        {paragraphs(text).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </blockquote>
      {by && <figcaption class="by">{by}</figcaption>}
    </figure>
  )
}

/** The person's words inside a line or a table cell. */
export function OwnLine({ text }: { text: string }) {
  return <q class="own-line">{text}</q>
}
