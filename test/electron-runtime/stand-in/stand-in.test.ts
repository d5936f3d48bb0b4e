// The stand-in takes no changed package, and ships the app as it would be packaged.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { productionPackages } from './app-layout.ts'
import { assertSha512 } from './fetch-electron.ts'

/** sha512 of the three letters `abc` (FIPS 180-4 example), base64. */
const ABC = '3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=='

test('a package whose sha512 differs is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
  const file = join(folder, 'package')
  writeFileSync(file, 'abc')
  await expect(assertSha512(file, ABC)).resolves.toBeUndefined()
  writeFileSync(file, 'abd')
  await expect(assertSha512(file, ABC)).rejects.toThrow('sha512')
  rmSync(folder, { recursive: true })
})

test('only production packages are shipped, nested ones included', () => {
  const packages = {
    '': {},
    'node_modules/kept': {},
    'node_modules/kept/node_modules/nested': {},
    'node_modules/tool': { dev: true },
    'node_modules/platform': { optional: true },
    'node_modules/both': { devOptional: true },
  }
  expect(productionPackages({ packages })).toEqual(['node_modules/kept', 'node_modules/kept/node_modules/nested'])
})

test('the app lies beside the program as a packaged app does, with its own SQLite binding and no sources', () => {
  const { executable, appArgs } = inject('runtime')
  if (appArgs.length > 0) return
  const app = join(dirname(executable), 'resources', 'app')
  for (const part of [
    'out/main/index.js',
    'package.json',
    'resources',
    'node_modules/better-sqlite3/build/Release/better_sqlite3.node',
  ])
    expect(existsSync(join(app, part)), part).toBe(true)
  for (const part of ['src-main', 'test', 'node_modules/typescript', 'node_modules/better-sqlite3/src'])
    expect(existsSync(join(app, part)), part).toBe(false)
})
