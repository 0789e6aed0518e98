import { words } from '../platform/words/words.ts'

/** What the program says to the one who runs it. */
export const runWords = words({
  da: {
    openingEmbedded: (folder: string) => `Åbner den indbyggede database i ${folder}.`,
    openingPostgres: () => 'Åbner PostgreSQL.',
    migrated: (files: string) => `Databasen er ført frem (${files} filer).`,
    evaluationOnly: () =>
      'Den indbyggede database er til afprøvning. Til drift bruges PostgreSQL, se README.md.',
    ownerServes: () =>
      'Kun ejeren kan logge ind på databasen. Det går an til en prøve og ikke til drift.',
    seeding: () => 'Indretter demokommunen Nordby.',
    seeded: () => 'Nordby er klar.',
    ready: (address: string) => `Roret er klar på ${address}`,
    readyDemo: (address: string) => `Vælg, hvem du vil være, på ${address}/demo`,
    stop: () => 'Stop med Ctrl-C.',
    stopping: () => 'Lukker stille ned.',
    portTaken: (port: string) =>
      `Port ${port} er optaget af et andet program. Vælg en anden med PORT, for eksempel PORT=3001.`,
    notGuarded: (what: string) => `Databasen er ikke lukket nok til at vise noget. ${what}`,
    inUse: (folder: string) =>
      `Roret kører allerede på ${folder}. Luk den anden først, eller vælg en anden mappe med RORET_DATA.`,
    badSetting: (name: string) =>
      `Vi kan ikke læse indstillingen ${name}. Se i README.md, hvordan den skrives.`,
    openDemo: () =>
      'Prøven lukker alle ind som hvem som helst. Den kan ikke køre sammen med rigtig drift. Slå RORET_DEMO fra.',
    noFile: (file: string) => `Filen ${file} kan ikke læses. Se navnet igennem.`,
    saved: () => 'Planen er gemt og kan læses på /udviklingsplan.',
    notSaved: () => 'Planen er kun vist. Skriv --save for at gemme den.',
    working: () => 'Arbejder i baggrunden.',
    well: () => 'Alt er på plads, og Roret kan køre.',
    demoOnly: () => 'Demoen kan kun indrettes, hvor RORET_DEMO er slået til.',
  },
  en: {
    openingEmbedded: (folder) => `Opening the embedded database in ${folder}.`,
    openingPostgres: () => 'Opening PostgreSQL.',
    migrated: (files) => `The database has been brought up to date (${files} files).`,
    evaluationOnly: () =>
      'The embedded database is for trying out. For operation use PostgreSQL, see README.md.',
    ownerServes: () =>
      'Only the owner can sign in to the database. Fine for a trial, not for operation.',
    seeding: () => 'Furnishing the demo municipality Nordby.',
    seeded: () => 'Nordby is ready.',
    ready: (address) => `Roret is ready at ${address}`,
    readyDemo: (address) => `Choose who you want to be at ${address}/demo`,
    stop: () => 'Stop with Ctrl-C.',
    stopping: () => 'Closing quietly.',
    portTaken: (port) =>
      `Port ${port} is taken by another program. Choose another with PORT, for example PORT=3001.`,
    notGuarded: (what) => `The database is not closed enough to show anything. ${what}`,
    inUse: (folder) =>
      `Roret is already running on ${folder}. Stop the other one first, or choose another folder with RORET_DATA.`,
    badSetting: (name) => `The setting ${name} cannot be read. README.md says how to write it.`,
    openDemo: () =>
      'The demo lets anybody in as anybody. It cannot run together with real operation. Turn RORET_DEMO off.',
    noFile: (file) => `The file ${file} cannot be read. Look the name over.`,
    saved: () => 'The plan is saved and can be read at /udviklingsplan.',
    notSaved: () => 'The plan is only shown. Write --save to save it.',
    working: () => 'Working in the background.',
    well: () => 'Everything is as it should be for Roret to run.',
    demoOnly: () => 'The demo can only be furnished where RORET_DEMO is on.',
  },
})
