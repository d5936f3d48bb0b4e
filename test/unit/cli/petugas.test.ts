// A register with accounts asks the command line too: who, and the PIN from the environment.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTestBackend } from '../../support/backend.ts'
import { giveAccount, PIN } from '../../support/accounts.ts'
import { setUpOffice } from '../../support/office.ts'
import { jsonOf, ppid, SAMPLES } from './run-ppid.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-petugas-'))
const db = join(folder, 'register.ppid')
const figures = (...words: string[]) => ppid('angka', '--db', db, '--tahun', '2026', '--json', ...words)

beforeAll(async () => {
  const test = await openTestBackend({ databasePath: db })
  await setUpOffice(test)
  await test.close()
  await giveAccount(db, 'Budi Contoh', 'clerk')
  await giveAccount(db, 'Wati Contoh', 'viewer')
  await giveAccount(db, 'Sari Contoh', 'head')
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('without a name or without a PIN nothing is read', async () => {
  for (const run of [await figures(), await figures('--petugas', 'Budi Contoh'), await figures('--petugas', 'Siapa')]) {
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('--petugas NAMA')
    expect(run.stdout).toBe('')
  }
})

test('a wrong PIN is refused and counted; the right one reads', async () => {
  vi.stubEnv('PPID_PIN', '000000')
  const refused = await figures('--petugas', 'Budi Contoh')
  expect([refused.exitCode, refused.stderr]).toEqual([1, 'PIN pada PPID_PIN salah.\n'])
  vi.stubEnv('PPID_PIN', PIN)
  expect(jsonOf(await figures('--petugas', 'budi contoh'))).toMatchObject({ year: 2026 })
})

test('the role holds here too, and the journal names who wrote', async () => {
  vi.stubEnv('PPID_PIN', PIN)
  const write = (name: string) =>
    ppid('impor', '--db', db, '--jenis', 'dip', '--lewati', '--petugas', name, join(SAMPLES, 'dip-jabar-2023.xlsx'))
  const refused = await write('Wati Contoh')
  expect([refused.exitCode, refused.stderr]).toEqual([1, 'Peran pengguna ini tidak mengizinkan perintah itu.\n'])
  const written = await write('Budi Contoh')
  expect([written.exitCode, written.stderr]).toEqual([2, expect.stringContaining('Ditulis: 52 baris.')])
  const file = new Database(db, { readonly: true })
  expect(file.prepare("SELECT DISTINCT user_name FROM journal WHERE operation = 'imports.commit'").pluck().all()).toEqual([
    'Budi Contoh',
  ])
  file.close()
})

test('only a head brings a backup back; the present register is backed up first, and the restored one tells who did it', async () => {
  const made = jsonOf(await ppid('cadangkan', '--db', db, '--ke', join(folder, 'stik'), '--json')) as { file: string }
  const restore = (...words: string[]) => ppid('pulihkan', '--dari', join(folder, 'stik', made.file), '--db', db, ...words)
  expect((await restore()).stderr).toContain('--petugas NAMA')
  vi.stubEnv('PPID_PIN', PIN)
  const refused = await restore('--petugas', 'Budi Contoh')
  expect([refused.exitCode, refused.stderr]).toEqual([1, 'Peran pengguna ini tidak mengizinkan perintah itu.\n'])
  expect((await restore('--petugas', 'Sari Contoh')).exitCode).toBe(0)
  expect(readdirSync(join(folder, 'cadangan'))).toContainEqual(expect.stringMatching(/-sebelum-pemulihan\.ppid-cadangan$/))
  const file = new Database(db, { readonly: true })
  const last = file.prepare('SELECT operation, action, user_name FROM journal ORDER BY id DESC LIMIT 1').get()
  expect(last).toEqual({ operation: 'backups.restore', action: 'restore', user_name: 'Sari Contoh' })
  file.close()
})
