import { dayOf, sayDay, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import type { Line } from '../contact.types.ts'
import { talkWords } from './talk.words.ts'

export interface LinesProps {
  visit: Visit
  lines: readonly Line[]
  /** What stands under the person's own words: "Du, søndag kl. 14.05", or the alias for staff. */
  own?: (day: string, time: string) => string
}

/** A conversation, oldest first: the person's words in their own voice, those of staff in ours. */
export function Lines({ visit, lines, own }: LinesProps) {
  const w = talkWords[visit.lang]
  return (
    <>
      {lines.map((line) => {
        const [day, time] = whenOf(visit, line.at)
        if (line.side === 'told')
          return (
            <p class="by" key={line.id}>
              {toldOf(visit, line)} {w.at(day, time)}
            </p>
          )
        if (line.words === null)
          return (
            <p class="by" key={line.id}>
              {w.gone}
            </p>
          )
        return line.side === 'person' ? (
          <OwnWords text={line.words} size="small" by={(own ?? w.you)(day, time)} key={line.id} />
        ) : (
          <Voice text={line.words} by={w.them(line.name || w.someone, day, time)} key={line.id} />
        )
      })}
    </>
  )
}

export const whenOf = (visit: Visit, at: Date): [day: string, time: string] => [
  sayDay(dayOf(at), visit.lang, visit.today),
  sayTime(at, visit.lang),
]

function toldOf(visit: Visit, { told, name, words }: Line): string {
  const w = talkWords[visit.lang]
  const who = name || w.someone
  if (told === 'handed_on') return w.told.handed_on(words ?? who)
  if (told === 'ended') return name ? w.told.ended(name) : w.told.endedByYou
  if (told === 'taken' || told === 'offered' || told === 'accepted') return w.told[told](who)
  if (told === 'removed' || told === 'booked' || told === 'cancelled') return w.told[told]
  return w.told.other
}
