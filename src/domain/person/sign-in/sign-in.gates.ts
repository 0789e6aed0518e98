import type { Gate } from '../../../platform/identity/gates.ts'
import type { Entrance } from './enter.ts'
import { linkGates } from './link.gates.ts'
import { oidcGates } from './oidc.gates.ts'
import { passkeyGates } from './passkey.gates.ts'
import { signOutGates } from './sign-out.gates.ts'
import { wayInGates } from './way-in.gates.ts'

/** Every place where somebody who is nobody yet becomes somebody. There is no other (ASVS 5.0, 6.3.4). */
export const signInGates = (entrance: Entrance): Gate[] => [
  ...oidcGates(entrance),
  ...signOutGates(entrance),
  ...linkGates(entrance),
  ...passkeyGates(entrance),
  ...wayInGates(entrance),
]
