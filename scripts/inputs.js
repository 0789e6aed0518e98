// What a build begins from.

export const inputs = {
  server: 'src/main.ts',
  worker: 'src/platform/data/pglite-worker.ts',
  script: 'src/enhance/main.ts',
  phone: 'src/enhance/phone/phone.ts',
  serviceWorker: 'src/enhance/service-worker.ts',
  styles: 'src/ui/app.css',
  icon: 'src/ui/icon/app/icon.svg',
}

/** What a phone shows when Roret is put on it. */
export const icons = [
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable.png',
  'icon-apple.png',
]
