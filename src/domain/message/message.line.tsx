import { filesWords } from '../../platform/files/files.words.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { List } from '../../ui/list/list.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Voice } from '../../ui/voice/voice.tsx'
import { messageAt } from './message.addresses.ts'
import { type Names, nameIn, sayWhen } from './message.says.ts'
import type { Attached, Line, Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'

export interface LinesProps {
  visit: Visit
  thread: Thread
  lines: readonly Line[]
  names: Names
}

/** The words, oldest first: the person's in their own voice, those of others in ours. */
export function LinesOf({ visit, thread, lines, names }: LinesProps) {
  const w = messageWords[visit.lang]
  const by = ({ author, at }: Line) =>
    author === visit.person?.id
      ? w.yours(sayWhen(at, visit))
      : w.from(nameIn(names, author, visit), sayWhen(at, visit))
  return (
    <>
      {lines.map((line) => (
        <div key={line.id}>
          {line.author === thread.citizen ? (
            <OwnWords text={line.words} size="small" by={by(line)} />
          ) : (
            <Voice text={line.words} by={by(line)} />
          )}
          {line.files.length > 0 && (
            <List
              items={line.files.map((file) => (
                <FileLine visit={visit} thread={thread} line={line} file={file} />
              ))}
            />
          )}
        </div>
      ))}
    </>
  )
}

interface FileProps extends Omit<LinesProps, 'lines' | 'names'> {
  line: Line
  file: Attached
}

/** A file to download, or why it cannot be: it waits to be looked at, or something was found in it. */
function FileLine({ visit, thread, line, file }: FileProps) {
  const w = messageWords[visit.lang]
  const f = filesWords[visit.lang]
  const mine = line.author === visit.person?.id
  if (file.scan === 'held') return <span class="by">{mine ? f.held : f.heldForOthers}</span>
  if (file.scan === 'found') return <span class="by">{mine ? f.found : f.foundForOthers}</span>
  const href = messageAt.file({ thread: thread.id, attachment: file.id })
  return <a href={href}>{w.file(file.name)}</a>
}
