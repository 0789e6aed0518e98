/** The addresses that the browser's scripts know. They stand alone here; a test holds them to the real ones. */
export const at = {
  draft: '/kladde',
  help: '/faa-hjaelp',
  door: '/doeren',
  onPhone: '/paa-denne-telefon',
  signOut: '/log-ud',
  switchUser: '/skift-bruger',
  shared: '/mig/adgange/faelles',
  worker: '/service-worker.js',
  keepOnPhone: '/naar-det-er-svaert/telefon',
  signIn: '/log-ind',
  phones: '/mig/telefon',
  withoutNet: '/uden-net',
  bundle: '/uden-net/pakke',
  phoneState: '/uden-net/telefon',
  opened: '/uden-net/set',
  newNote: (citizen: string) => `/borgere/${citizen}/journal/ny`,
}
