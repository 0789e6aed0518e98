import { joinLines, type Spellings, spellingsOf } from './hyphens.ts'
import type { Line } from './lines.ts'
import { heading, type Mark, markOf, rankOf, wordsIn } from './marks.ts'
import { closesQuote, opensQuote } from './quote-marks.ts'
import { endedByWriter, runsOf, standsAlone } from './runs.ts'

/** A piece of the plan: one or more lines that belong together. */
export type Block = {
  /** 'number' is a page number, a section number on its own line, or a crumb from a scanner. */
  kind: 'heading' | 'paragraph' | 'item' | 'number' | 'quoted'
  text: string
  /** The line in the file where it starts. */
  line: number
  indent: number
  /** Headings only: how strongly set, see rankOf. */
  rank: number
  /** "6.1" before a heading, "3" before an item. */
  number: string | null
}

type Open = Omit<Block, 'text'> & { lines: string[] }

/**
 * Puts lines together to blocks. `names` are headings that the plan has named elsewhere: such a
 * line stands alone, even where the text goes on right below it.
 */
export const blocksOf = (lines: readonly Line[], names: readonly string[] = []): Block[] => {
  const builder = new Builder(spellingsOf(lines.map((line) => line.text)))
  for (const run of runsOf(lines)) {
    const width = run.reduce((most, line) => Math.max(most, line.text.length), 0)
    run.forEach((line, index) => {
      const before = run[index - 1]
      const ended = before !== undefined && endedByWriter(before, line, width)
      builder.take(line, markOf(line), ended, standsAlone(line.text, names))
    })
    builder.close()
  }
  return builder.blocks
}

/** Words between quotation marks, closed: the next line says who spoke, or is new. */
const quoteIsOver = (lines: readonly string[]): boolean =>
  opensQuote.test(lines[0] ?? '') && closesQuote.test(lines.at(-1) ?? '')
const startsAnew = /^[\p{Lu}–—(-]/u

class Builder {
  readonly blocks: Block[] = []
  private open: Open | null = null
  private readonly spellings: Spellings

  constructor(spellings: Spellings) {
    this.spellings = spellings
  }

  take(line: Line, mark: Mark, ended: boolean, named: boolean): void {
    if (mark.mark === 'nothing') this.close()
    else if (mark.mark === 'underline') this.underline(mark.rank)
    else if (mark.mark === 'heading') this.heading(line, mark)
    else if (mark.mark === 'number') this.alone(line, 'number', mark.text)
    else if (mark.mark === 'item') {
      this.start(line, 'item', mark.text, mark.order === null ? null : String(mark.order))
    } else if (named) this.alone(line, 'paragraph', mark.text)
    else this.words(line, mark.text, mark.mark === 'quoted' ? 'quoted' : 'paragraph', ended)
  }

  private words(line: Line, text: string, kind: 'quoted' | 'paragraph', ended: boolean): void {
    if (this.continues(line, text, kind, ended)) this.open?.lines.push(text)
    else this.start(line, kind, text, null)
  }

  close(): void {
    if (!this.open) return
    const { lines, ...block } = this.open
    this.blocks.push({ ...block, text: joinLines(lines, this.spellings) })
    this.open = null
  }

  private continues(line: Line, text: string, sort: string, ended: boolean): boolean {
    const open = this.open
    if (!open) return false
    // A line set in under its bullet belongs to the bullet, however it begins.
    if (open.kind === 'item') return sort === 'paragraph' && (!ended || line.indent > open.indent)
    if (open.kind === 'heading') return false
    return open.kind === sort && !ended && !(quoteIsOver(open.lines) && startsAnew.test(text))
  }

  private start(line: Line, kind: Block['kind'], text: string, number: string | null): void {
    this.close()
    this.open = {
      kind,
      lines: [text],
      line: line.number,
      indent: line.indent,
      rank: rankOf.plain,
      number,
    }
  }

  private alone(line: Line, kind: Block['kind'], text: string): void {
    this.start(line, kind, text, null)
    this.close()
  }

  private heading(line: Line, mark: Mark & { mark: 'heading' }): void {
    // A heading in capitals that runs over two lines is one heading.
    const open = this.open
    if (open?.kind === 'heading' && open.rank === rankOf.capitals && mark.rank === open.rank) {
      open.lines.push(mark.number ? `${mark.number} ${mark.text}` : mark.text)
      return
    }
    this.start(line, 'heading', mark.text, mark.number)
    if (this.open) this.open.rank = mark.rank
  }

  /** A line below a short text makes it a heading; below anything else it only divides. */
  private underline(rank: number): void {
    const last = this.open
    this.close()
    const block = this.blocks.at(-1)
    if (!last || !block || wordsIn(block.text) > 14 || block.kind === 'number') return
    const numbered = heading(block.text, rank)
    block.number = block.kind === 'item' ? block.number : (numbered.number ?? block.number)
    if (numbered.number) block.text = numbered.text
    block.kind = 'heading'
    block.rank = rank
  }
}
