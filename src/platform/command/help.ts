// The help of the `roret` command. Data without types: the launcher reads this file as plain
// JavaScript on a Node that knows no TypeScript, before anything is installed (help.test.ts).
const settings = {
  da: `Indstillinger (miljøvariabler)
  PORT           porten, som siderne svarer på (3000)
  RORET_DATA     mappen til den indbyggede database og filer (./data)
  DATABASE_URL   en PostgreSQL 15 eller nyere i stedet for den indbyggede
  RORET_DEMO     1 viser demokommunen Nordby, 0 gør det ikke
  RORET_PUSH     1 lader folk vælge besked på telefonen, gennem browsernes egne tjenester
  RORET_LANG     da eller en: sproget i denne kommando`,
  en: `Settings (environment variables)
  PORT           the port that the pages answer on (3000)
  RORET_DATA     the folder for the embedded database and files (./data)
  DATABASE_URL   a PostgreSQL 15 or later instead of the embedded one
  RORET_DEMO     1 shows the demo municipality Nordby, 0 does not
  RORET_PUSH     1 lets people choose messages on the phone, by the browsers' own services
  RORET_LANG     da or en: the language of this command`,
}

export const help = {
  da: {
    roret: `Roret: hjælp, som borgeren selv styrer.

Brug: roret <kommando>

  start      viser siderne og udfører job (--help fortæller mere)
  work       udfører kun job: beskeder, påmindelser, oprydning
  migrate    bringer databasen op til denne udgave
  demo       lægger demokommunen Nordby ind
  import     læser en udviklingsplan eller et spørgeskema ind
  audit      ser efter, om loggen er hel
  doctor     ser efter, om alt er, som det skal være

  roret <kommando> --help   om én kommando
  roret --help --en         in English

${settings.da}`,

    start: `Brug: roret start [--port N] [--watch]

Viser siderne på http://localhost:3000 og udfører job. Første gang laves den indbyggede
database, og demokommunen Nordby lægges ind. Ctrl-C stopper roligt.

  --port N   en anden port end 3000 (går forud for PORT)
  --watch    bygger igen og starter forfra, når kildeteksten ændres

${settings.da}`,

    work: `Brug: roret work

Udfører kun job. Kør den ved siden af \`roret start\`. Den kræver PostgreSQL (DATABASE_URL).`,

    migrate: `Brug: roret migrate

Bringer databasen op til denne udgave af Roret: tabeller, roller og hvem der må hvad.
Bruger DATABASE_OWNER_URL, når den er sat, ellers DATABASE_URL eller den indbyggede.`,

    demo: `Brug: roret demo

Lægger demokommunen Nordby og dens mennesker ind. Gør intet, hvis de er der.`,

    import: `Brug: roret import development-plan FIL [--json] [--save]
      roret import measure FIL [--json] [--save]

Læser en udviklingsplan (Markdown eller ren tekst) og viser, hvad den fandt: vision,
fokusområder, mål, handlinger og citater. Linjer, den ikke forstod, bliver til noter.

  --json svarer med JSON: { vision, focusAreas, notes }. --save gemmer og viser /udviklingsplan.
measure læser et spørgeskema, som kommunen har licens til (docs/guide/questionnaires.md).`,

    audit: `Brug: roret audit verify [--json] [--heads FIL] | head | restored

  verify     regner hele loggen efter og sammenligner med de hoveder, der er sendt
             et andet sted hen. Slutter med 1, når noget er galt.
  head       viser det nyeste hoved, så det kan gemmes eller skrives ud
  restored   mærker, at en sikkerhedskopi er lagt tilbage

  --json         svaret som JSON: { entries, heads, ok, faults }
  --heads FIL    hovederne fra det andet sted (log-heads.jsonl i datamappen)`,

    doctor: `Brug: roret doctor

Ser efter, om Node, pakker, database, roller og indstillinger er i orden, og hvad der kan gøres.`,
  },

  en: {
    roret: `Roret: help that the citizen steers.

Usage: roret <command>

  start      serves the pages and runs jobs (--help tells more)
  work       runs jobs only: messages, reminders, tidying up
  migrate    brings the database up to this version
  demo       loads the demo municipality Nordby
  import     reads a development plan or a questionnaire
  audit      looks whether the log is whole
  doctor     looks whether everything is as it should be

  roret <command> --help   about one command
  roret --help --da        på dansk

${settings.en}`,

    start: `Usage: roret start [--port N] [--watch]

Serves the pages on http://localhost:3000 and runs jobs. The first time, it makes the
embedded database and loads the demo municipality Nordby. Ctrl-C stops it calmly.

  --port N   another port than 3000 (goes before PORT)
  --watch    builds again and starts anew when the source changes

${settings.en}`,

    work: `Usage: roret work

Runs jobs only. Run it beside \`roret start\`. It needs PostgreSQL (DATABASE_URL).`,

    migrate: `Usage: roret migrate

Brings the database up to this version of Roret: tables, roles and who may do what.
Uses DATABASE_OWNER_URL when it is set, else DATABASE_URL or the embedded one.`,

    demo: `Usage: roret demo

Loads the demo municipality Nordby and its people. Does nothing when they are there.`,

    import: `Usage: roret import development-plan FILE [--json] [--save]
       roret import measure FILE [--json] [--save]

Reads a development plan (Markdown or plain text) and shows what it found: vision,
focus areas, goals, actions and quotes. Lines it did not understand become notes.

  --json answers in JSON: { vision, focusAreas, notes }. --save keeps it for /udviklingsplan.
measure reads a questionnaire that the municipality may use (docs/guide/questionnaires.md).`,

    audit: `Usage: roret audit verify [--json] [--heads FILE] | head | restored

  verify     recomputes the whole log and compares it with the heads that were sent
             to another place. Ends with 1 when something is wrong.
  head       shows the newest head, to be kept or printed
  restored   marks that a backup was put back

  --json         the answer as JSON: { entries, heads, ok, faults }
  --heads FILE   the heads from the other place (log-heads.jsonl in the data folder)`,

    doctor: `Usage: roret doctor

Looks whether Node, packages, database, roles and settings are in order, and what can be done.`,
  },
}
