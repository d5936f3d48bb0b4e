// The bundle is built again exactly when a source is newer than it, or a part of it is missing.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isStale, newestChange } from '../../electron-runtime/build-app.ts'

let root: string

function put(path: string, seconds: number): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, seconds, seconds)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-app-'))
  put('src-main/index.ts', 1000)
  utimesSync(join(root, 'src-main'), 1000, 1000)
  for (const product of ['main/index.js', 'preload/index.cjs', 'renderer/index.html']) put(`out/${product}`, 2000)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a bundle newer than every source is kept', () => {
  expect(isStale(root)).toBe(false)
})

test('a changed source, or one that was deleted, makes it stale', () => {
  utimesSync(join(root, 'src-main/index.ts'), 3000, 3000)
  expect(isStale(root)).toBe(true)
  utimesSync(join(root, 'src-main/index.ts'), 1000, 1000)
  utimesSync(join(root, 'src-main'), 3000, 3000)
  expect(isStale(root)).toBe(true)
})

test('a missing product makes it stale', () => {
  rmSync(join(root, 'out/preload/index.cjs'))
  expect(isStale(root)).toBe(true)
})

test('a path that does not exist never changed', () => {
  expect(newestChange(join(root, 'nothing'))).toBe(0)
})
