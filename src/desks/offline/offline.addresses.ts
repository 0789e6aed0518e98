import { addresses } from '../../platform/web/addresses.ts'

/** What an enrolled phone asks for. The page itself is `personAt.offline`. */
export const offlineAt = addresses({
  bundle: '/uden-net/pakke',
  state: '/uden-net/telefon',
  opened: '/uden-net/set',
})
