import type { Example } from '../example.ts'
import { Path } from './path.tsx'
import type { StoneKind } from './way.ts'

const way = (kinds: string) =>
  kinds.split(' ').map((kind, at) => ({ kind: kind as StoneKind, label: `Skridt ${at + 1}` }))

export const examples: Example[] = [
  {
    name: 'Three behind, two ahead',
    html: (
      <Path
        stones={way('done done here ahead ahead')}
        label="Din vej: to skridt taget, to foran dig"
      />
    ),
  },
  {
    name: 'A step back, and on again',
    html: (
      <Path
        stones={way('done done done back done here ahead')}
        label="Din vej med et skridt tilbage"
      />
    ),
  },
  {
    name: 'A pause and a new way',
    html: (
      <Path
        stones={way('done pause done new_way here ahead')}
        label="Din vej med en pause og en ny vej"
      />
    ),
  },
  { name: 'Nothing yet', html: <Path stones={[]} label="Din vej ligger foran dig" /> },
  {
    name: 'A long way',
    html: (
      <Path
        stones={way(
          'done done done done back back done done done done pause done done done new_way done done back done done done done done here ahead ahead ahead ahead ahead ahead',
        )}
        label="Din vej gennem to år"
      />
    ),
  },
]
