import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { Button } from '../../../ui/button/button.tsx'
import { List } from '../../../ui/list/list.tsx'
import { languageAt } from './language.addresses.ts'
import { languageDeskWords } from './language.desk.words.ts'
import type { LanguageHelp as Help } from './language.queries.ts'
import type { Looked, Mark } from './language.rules.ts'

interface Props {
  visit: Visit
  help: Help
  /** The name of the field whose words are meant; the help stands below it, inside the form. */
  field: string
}

/**
 * Below a field in which staff write about a person. Without script the button shows the marks on the same page;
 * with script they come by themselves when the writer stops, and the words never leave the browser for it.
 */
export function LanguageHelp({ visit, help, field }: Props) {
  const w = languageDeskWords[visit.lang]
  if (help.muted) return null
  const said = {
    some: w.some(2).replace('2', '#'),
    one: w.some(1),
    ...{ none: w.none, easy: w.easy, middle: w.middle, hard: w.hard, cpr: w.cpr },
  }
  return (
    <section
      class="language-help"
      aria-label={w.title}
      data-language={field}
      data-list={JSON.stringify(help.list)}
      data-says={JSON.stringify(said)}
    >
      <p class="by">{w.reads}</p>
      {help.looked && <Found visit={visit} text={help.looked.text} looked={help.looked} />}
      <div class="row">
        <Button kind="quiet" name="language" value="look">
          {w.look}
        </Button>
        <a href={languageAt.list()}>{w.list}</a>
      </div>
    </section>
  )
}

function Found({ visit, text, looked }: { visit: Visit; text: string; looked: Looked }) {
  const w = languageDeskWords[visit.lang]
  const { marks, lix, cpr, names } = looked
  const once = [...new Map(marks.map((mark) => [mark.found.toLowerCase(), mark])).values()]
  return (
    <div role="status">
      {marks.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <>
          <p>
            <b>{w.marked}</b>
          </p>
          <p class="note-text">{marked(text, marks)}</p>
          <List items={once.map((mark) => w.found(mark.found, mark.instead))} />
        </>
      )}
      {lix !== undefined && <p>{w.lix(lix, lixSaid(lix, visit.lang))}</p>}
      {cpr.length > 0 && <p>{w.cpr}</p>}
      {names.length > 0 && <p>{w.names(listed(names, visit.lang))}</p>}
      <p class="by">{w.yours}</p>
    </div>
  )
}

/** Below 35 most people read it easily, and above 45 few do (Björnsson). */
const lixSaid = (lix: number, lang: Lang): string => {
  const w = languageDeskWords[lang]
  return lix < 35 ? w.easy : lix < 45 ? w.middle : w.hard
}

function marked(text: string, marks: readonly Mark[]) {
  let from = 0
  const parts = marks.flatMap((mark) => {
    const before = text.slice(from, mark.from)
    from = mark.to
    return [before, <mark>{text.slice(mark.from, mark.to)}</mark>]
  })
  return [...parts, text.slice(from)]
}
