import { addresses } from '../../platform/web/addresses.ts'

export const auditAt = addresses({ seen: '/hvem-har-set', list: '/hvem-har-set/liste' })
