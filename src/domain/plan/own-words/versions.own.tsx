import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { dayWords, me } from '../plan.parts.tsx'
import type { Wording } from '../plan.types.ts'
import { ownWordsWords } from './own-words.words.ts'

/** Every earlier wording, with who wrote it and when. Nothing a person wrote is overwritten. */
export function Versions({ visit, versions }: { visit: Visit; versions: readonly Wording[] }) {
  const w = ownWordsWords[visit.lang]
  if (versions.length === 0) return null
  return (
    <Card title={w.versions}>
      {versions.map((one) => {
        const who = one.writtenBy.id === me(visit).id ? w.you : (one.writtenBy.name ?? w.you)
        const by = w.versionBy(who, dayWords(visit, one.writtenAt))
        return <OwnWords text={one.words} size="small" by={by} key={one.version} />
      })}
    </Card>
  )
}
