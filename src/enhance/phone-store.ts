/** One small place in the browser that holds things as they are, keys that cannot be read out included. */
const BASE = 'roret'
const STORE = 'plan'

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(BASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  return (await asked(opening)).transaction(STORE, mode).objectStore(STORE)
}

export const keptAs = async <T>(key: string): Promise<T | undefined> =>
  asked((await store('readonly')).get(key))

export const keepAs = async (key: string, value: unknown) =>
  asked((await store('readwrite')).put(value, key))

export const dropAll = async () => asked((await store('readwrite')).clear())
