// Opening the guide: a browser gets a whole copy outside the application, and the copy goes at the next start.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyPrintFolder } from '../../src-main/platform/print-folder.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { RESOURCES } from '../support/resources.ts'

let backend: TestBackend

beforeEach(async () => {
  backend = await openTestBackend()
})
afterEach(() => backend.close())

const packed = readFileSync(join(RESOURCES, 'panduan.html'))

test('the guide opens from the print folder, not from inside the application', async () => {
  expect(await backend.call('files.openGuide', {})).toEqual({})
  const [path = ''] = backend.opened
  expect(backend.opened).toHaveLength(1)
  expect(dirname(path)).toBe(join(backend.folder, 'cetak'))
  expect(path).toMatch(/\.html$/)
  expect(readFileSync(path).equals(packed)).toBe(true)
})

test('opening it again mends a copy that was changed', async () => {
  await backend.call('files.openGuide', {})
  const [path = ''] = backend.opened
  writeFileSync(path, 'rusak')
  await backend.call('files.openGuide', {})
  expect(backend.opened).toEqual([path, path])
  expect(readFileSync(path).equals(packed)).toBe(true)
})

test('the copy is gone after the next start, and opening works again', async () => {
  await backend.call('files.openGuide', {})
  const [path = ''] = backend.opened
  emptyPrintFolder(backend.databasePath)
  expect(existsSync(path)).toBe(false)
  await backend.call('files.openGuide', {})
  expect(existsSync(path)).toBe(true)
})

test('nothing is asked of the window but the wish', async () => {
  const refused = await backend.attempt('files.openGuide', { path: '/etc/passwd' } as never)
  expect(refused).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
  expect(backend.opened).toEqual([])
})
