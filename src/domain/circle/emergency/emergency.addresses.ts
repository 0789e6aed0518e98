import { addresses } from '../../../platform/web/addresses.ts'

export const emergencyAt = addresses({
  start: '/noedadgang',
  open: '/noedadgang/:emergency',
  end: '/noedadgang/:emergency/slut',
  seen: '/noedadgang/:emergency/set',
  counts: '/log-kontrol/noedadgang',
  review: '/log-kontrol/noedadgang/:emergency',
  tell: '/log-kontrol/noedadgang/:emergency/fortael',
})
