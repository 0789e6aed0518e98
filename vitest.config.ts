// Loaded here first, so that its libraries stay when a worker ends: without it the whole run can end in a segmentation
// fault (sharp, worker threads).
import 'sharp'
import { defineConfig } from 'vitest/config'

const database = ['test/setup.ts']
const browser = [...database, 'test/browser.ts']
const nordby = [...browser, 'test/journeys/furnish.ts']
const minutes = (count: number) => count * 60_000
// A town is made in seconds, and on a machine that does other things beside in a minute.
const patient = { testTimeout: minutes(1), hookTimeout: minutes(2) }

// What a test is for stands in its file name or folder; everything else is `unit`.
const concurrency = 'test/wall/**/*.concurrency.test.ts'
const access = ['src/**/*.access.test.ts', 'src/**/*.concurrency.test.ts', concurrency]
const pages = ['src/**/*.pages.test.ts', 'src/**/*.pages.test.tsx']
const unit = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'demo/**/*.test.ts', 'bench/**/*.test.ts']

export default defineConfig({
  // The same JSX as tsconfig.json and scripts/build.js.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Measured: seven times faster than a fresh world for every file.
    pool: 'threads',
    isolate: false,
    projects: [
      { extends: true, test: { name: 'unit', include: unit, exclude: [...access, ...pages] } },
      {
        extends: true,
        test: { name: 'access', include: access, globalSetup: database, ...patient },
      },
      { extends: true, test: { name: 'pages', include: pages, globalSetup: database, ...patient } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/house/**/*.test.ts', 'test/house/**/*.test.tsx'],
          globalSetup: database,
          ...patient,
        },
      },
      // Every route and every table, asked by everybody; and whatever may be put into a field.
      {
        extends: true,
        test: {
          name: 'wall',
          include: ['test/wall/**/*.test.ts'],
          exclude: [concurrency],
          globalSetup: database,
          testTimeout: minutes(4),
          hookTimeout: minutes(4),
        },
      },
      // A person's story in a real browser; dist/ has to be built.
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: nordby,
          testTimeout: minutes(2),
          hookTimeout: minutes(2),
        },
      },
      {
        extends: true,
        test: {
          name: 'axe',
          include: ['test/axe/**/*.test.ts'],
          globalSetup: nordby,
          testTimeout: minutes(2),
          hookTimeout: minutes(2),
        },
      },
    ],
  },
})
