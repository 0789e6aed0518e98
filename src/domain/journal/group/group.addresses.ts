import { addresses } from '../../../platform/web/addresses.ts'

export const groupAt = addresses({ choose: '/gruppe', write: '/gruppe/skriv' })
