import { addresses } from '../../../platform/web/addresses.ts'

export const openingAt = addresses({ letIn: '/borgere/:citizen/luk-ind' })
