/** The addresses that the browser's scripts know. They stand alone here; a test holds them to the real ones. */
export const at = {
  draft: '/kladde',
  help: '/faa-hjaelp',
  door: '/doeren',
  onPhone: '/paa-denne-telefon',
  signOut: '/log-ud',
  switchUser: '/skift-bruger',
  worker: '/service-worker.js',
}
