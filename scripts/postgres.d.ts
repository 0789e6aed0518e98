/** The folder with the newest PostgreSQL server programs (15 or later), or null. */
export function findServer(): string | null

/** A cluster of our own: the superuser's address, and its end. */
export function startPostgres(server: string): Promise<{ url: string; stop: () => Promise<void> }>
