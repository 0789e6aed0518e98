import { withCircle } from './circle.ts'
import { anna } from './people/anna.ts'
import { birgit } from './people/birgit.ts'
import { erik } from './people/erik.ts'
import { fatima } from './people/fatima.ts'
import { jonas } from './people/jonas.ts'
import { kasper } from './people/kasper.ts'
import { lise } from './people/lise.ts'
import { maria } from './people/maria.ts'
import { mehmet } from './people/mehmet.ts'
import { peter } from './people/peter.ts'
import { signe } from './people/signe.ts'
import { torben } from './people/torben.ts'
import type { Life } from './telling.ts'
import { withWellbeing } from './wellbeing.ts'

/** The twelve citizens of the demo, in the order of the sign-in page. */
export const lives: readonly Life[] = [
  anna,
  peter,
  mehmet,
  lise,
  signe,
  jonas,
  birgit,
  kasper,
  fatima,
  torben,
  maria,
  erik,
]
  .map(withCircle)
  .map(withWellbeing)
