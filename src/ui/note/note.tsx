import type { ComponentChildren } from 'preact'
import { paragraphs } from '../own-words/paragraphs.ts'

export interface NotePartProps {
  text: string
  /** What it is, when it is not simply what happened: "Maja lagde mærke til". */
  heading?: string
  /** Who told it, or when it was added. */
  by?: string
  /** Whether a word was looked for: then it is marked. */
  isFound?: (word: string) => boolean
}

/** One part of what somebody at work wrote: plain, with what it is above and where it comes from below. */
export function NotePart({ text, heading, by, isFound }: NotePartProps) {
  return (
    <div class="note-part">
      {heading && <p class="by">{heading}</p>}
      {paragraphs(text).map((paragraph) => (
        <p class="note-text">{isFound ? marked(paragraph, isFound) : paragraph}</p>
      ))}
      {by && <p class="by">{by}</p>}
    </div>
  )
}

const marked = (text: string, isFound: (word: string) => boolean) =>
  text
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece, at) => (at % 2 === 1 && isFound(piece) ? <mark>{piece}</mark> : piece))

/** Something is left out here: said in full ink, with why and whom to ask. */
export function NoteGap({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="note-part note-gap">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  )
}

/** A picture that came with it, and in words what it shows. */
export function NotePicture({ src, shows, fetch }: { src: string; shows: string; fetch: string }) {
  return (
    <figure class="note-picture">
      <img src={src} alt={shows} loading="lazy" />
      <figcaption class="by">
        {shows}. <a href={src}>{fetch}</a>
      </figcaption>
    </figure>
  )
}

/** Short phrases side by side, each one press; the browser script puts them where one writes. */
export function Phrases({ into, children }: { into: string; children: ComponentChildren }) {
  return (
    <div class="phrases" data-phrases={into}>
      {children}
    </div>
  )
}
