import type { Found } from './areas.ts'
import type { Block } from './blocks.ts'
import { isLead } from './cues.ts'
import { closingSentence, kindByForm, kindOfLabel } from './forms.ts'
import { wordsIn } from './marks.ts'
import type { FocusArea } from './plan.ts'
import { quoteAt } from './quotes.ts'
import { type Kind, kindOfHeading, kindOfLead } from './vocabulary.ts'

/** Puts every block of an area into its place. Page numbers go to `notes`. */
export const fillArea = (blocks: readonly Block[], found: Found, notes: string[]): FocusArea => {
  const title = found.titles.map((index) => blocks[index]?.text ?? '').join(': ')
  const filler = new Filler(blocks.slice(found.from, found.until), notes)
  return { title, ...filler.fill() }
}

const marks = (block: Block | undefined) => block?.kind === 'item' || block?.kind === 'heading'

class Filler {
  private readonly goals: string[] = []
  private readonly actions: string[] = []
  private readonly quotes: string[] = []
  private readonly text: string[] = []
  /** What the last sub-heading or lead announced, until something else begins. */
  private mode: Kind | null = null
  private listed = false
  /** The next item or heading after the place where it was last asked for. */
  private nextMark = 0
  private readonly blocks: readonly Block[]
  private readonly notes: string[]

  constructor(blocks: readonly Block[], notes: string[]) {
    this.blocks = blocks
    this.notes = notes
  }

  fill(): Omit<FocusArea, 'title'> {
    for (let index = 0; index < this.blocks.length; ) index = this.place(index)
    const { goals, actions, quotes } = this
    return { text: this.text.join('\n\n'), goals, actions, quotes }
  }

  /** Places the block at `index`, sometimes with those after it; gives the next index. */
  private place(index: number): number {
    const block = this.blocks[index]
    if (!block) return index + 1
    if (block.kind === 'number') {
      this.notes.push(block.text)
      return index + 1
    }
    if (block.kind === 'heading' && kindOfHeading(block.text) !== null) return this.heading(index)
    const quote = quoteAt(this.blocks, index)
    if (quote) {
      this.quotes.push(quote.text)
      if (this.listed) this.mode = null
      return quote.until
    }
    if (block.kind === 'heading') return this.heading(index)
    if (block.kind === 'item') return this.list(index)
    return this.paragraph(index)
  }

  private heading(index: number): number {
    const text = this.blocks[index]?.text ?? ''
    const labelled = kindOfLabel(text)
    this.mode = labelled ? null : kindOfHeading(text)
    this.listed = false
    this.of(labelled).push(text)
    return index + 1
  }

  private paragraph(index: number): number {
    const text = this.blocks[index]?.text ?? ''
    const leads = isLead(this.blocks, index) && kindOfLead(text) !== null
    if (leads || text.endsWith(':')) return this.lead(index)
    if (this.listed) this.mode = null
    const labelled = kindOfLabel(text)
    if (labelled) this.of(labelled).push(text)
    else if (this.mode && (this.mode === 'quote' || !this.listBelow(index)))
      this.of(this.mode).push(text)
    else this.sentences(text)
    return index + 1
  }

  /** A lead says what the list is. In a list of several groups it is the name of its group. */
  private lead(index: number): number {
    const text = this.blocks[index]?.text ?? ''
    const own = kindOfLead(text)
    const group = own === null && this.mode !== null && this.isGroup(index)
    if (own !== null) this.mode = own
    else if (!group && this.listed) this.mode = null
    this.of(group ? this.mode : null).push(text)
    return index + 1
  }

  private isGroup(index: number): boolean {
    const text = this.blocks[index]?.text ?? ''
    if (!isLead(this.blocks, index) || wordsIn(text) > 10) return false
    const before = this.blocks[index - 1]
    if (before?.kind === 'item' || before?.text.endsWith(':')) return true
    const after = this.listEnd(index + 1)
    return isLead(this.blocks, after) && (this.blocks[after]?.text.endsWith(':') ?? false)
  }

  private list(index: number): number {
    const end = this.listEnd(index)
    const items = this.blocks.slice(index, end).map((block) => block.text)
    const kind = this.mode ?? kindByForm(items)
    if (kind) this.of(kind).push(...items)
    else this.text.push(items.map((item) => `• ${item}`).join('\n'))
    this.listed = true
    return end
  }

  private listEnd(index: number): number {
    let end = index
    while (this.blocks[end]?.kind === 'item') end++
    return end
  }

  /** Does a list still follow below this sub-heading? Then the paragraph only introduces it. */
  private listBelow(index: number): boolean {
    if (this.nextMark <= index) {
      const { blocks } = this
      this.nextMark = index + 1
      while (this.nextMark < blocks.length && !marks(blocks[this.nextMark])) this.nextMark++
    }
    return this.blocks[this.nextMark]?.kind === 'item'
  }

  private sentences(text: string): void {
    const closing = closingSentence(text)
    const before = closing ? closing.before : text
    if (before !== '') this.text.push(before)
    if (closing) this.of(closing.kind).push(closing.own)
  }

  private of(kind: Kind | null): string[] {
    if (kind === null) return this.text
    return kind === 'goal' ? this.goals : kind === 'action' ? this.actions : this.quotes
  }
}
