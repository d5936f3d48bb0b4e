// The journeys in the real Electron: two at a time, since a journey mostly waits for the window, with long limits, on a bundle
// and a runtime prepared beforehand. Each app has a data folder of its own.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    // What a busy computer shows late is shown all the same.
    expect: { poll: { timeout: 15_000 } },
    include: ['test/e2e/**/*.test.ts', 'test/electron-runtime/stand-in/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('./prepare.ts', import.meta.url))],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
