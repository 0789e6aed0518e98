import { paragraphs } from '../own-words/paragraphs.ts'

/** What the municipality or somebody at work wrote: sans, with who and when. */
export function Voice({ text, by, lang }: { text: string; by?: string; lang?: string }) {
  return (
    <figure class="voice">
      <blockquote lang={lang}>
        {paragraphs(text).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </blockquote>
      {by && <figcaption class="by">{by}</figcaption>}
    </figure>
  )
}
