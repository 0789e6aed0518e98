import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

interface Kept {
  payload: AdapterPayload
  until: number
}

const MOST = 5000

/** What a pretend issuer remembers, in memory: a restart forgets everything, and nothing is about anybody real. */
export function store(): AdapterFactory {
  const all = new Map<string, Kept>()
  const alive = (key: string) => {
    const kept = all.get(key)
    return kept && kept.until > Date.now() ? kept.payload : undefined
  }
  const where = (fits: (payload: AdapterPayload) => boolean) =>
    [...all.values()].find(({ payload, until }) => until > Date.now() && fits(payload))?.payload
  return (name): Adapter => ({
    async upsert(id, payload, seconds) {
      const [oldest] = all.keys()
      if (all.size >= MOST && oldest) all.delete(oldest)
      all.set(`${name} ${id}`, { payload, until: Date.now() + (seconds ?? 3600) * 1000 })
    },
    find: async (id) => alive(`${name} ${id}`),
    findByUid: async (uid) => where((payload) => payload.uid === uid),
    findByUserCode: async (code) => where((payload) => payload.userCode === code),
    async consume(id) {
      const payload = alive(`${name} ${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) {
      all.delete(`${name} ${id}`)
    },
    async revokeByGrantId(grant) {
      for (const [key, { payload }] of all) if (payload.grantId === grant) all.delete(key)
    },
  })
}
