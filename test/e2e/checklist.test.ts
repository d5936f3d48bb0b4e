// The mandatory checklist from the choice of the kind of office to a shorter gap list, in the real window.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { INFORMATION } from '../backend/fixtures.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { answerSaveDialog, launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

let app: LaunchedApp
let page: Page
let agencyId: number
const met: string[] = []

/** Calls the backend as the window does; throws when it refuses. */
async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const answer = await page.evaluate(
    ([name, value]) => (window as unknown as { app: AppBridge }).app.invoke(name, value as never),
    [operation, input] as const,
  )
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`)
  return answer.value as OutputOf<K>
}

/** A picture, and what a screen reader or a keyboard alone could not use there. */
async function look(name: string): Promise<void> {
  await page.waitForTimeout(400)
  await shot(page, `daftar-periksa-${name}`)
  const found = await barriers(page)
  met.push(...found.map((barrier) => `${name} ${barrier}`))
}

const figure = (label: string) => page.getByRole('region', { name: `Kelengkapan ${label}` })
const row = (code: string) => page.getByRole('row').filter({ has: page.getByText(code, { exact: true }) })
const view = (label: string) => page.getByText(label).click()

/** An action of the menu behind the dots of a row. */
async function more(code: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Tindakan lain ${code}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

/** Only an edition makes an entry published; here it is set past the app. */
function publishPastTheApp(id: number, updatedOn: string): void {
  const db = new Database(join(app.userData, 'data', 'register.ppid'))
  db.prepare("UPDATE public_information SET status = 'published', updated_on = ? WHERE id = ?").run(updatedOn, id)
  db.close()
}

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(10_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.waitForFunction(() => 'app' in window)
  agencyId = (await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).id
  const { today } = await call('checklist.overview', { agencyId })
  const named = (title: string) => ({ agencyId, entry: { ...INFORMATION, title } })
  publishPastTheApp((await call('publicInformation.add', named('Profil Dinas'))).id, today)
  publishPastTheApp((await call('publicInformation.add', named('Neraca Lama'))).id, '2020-01-31')
  await page.evaluate(() => {
    location.hash = '/dip/daftar-periksa'
  })
  await page.reload()
})

afterAll(() => app.close())

test('an office first says what kind it is', async () => {
  await page.getByRole('radio', { name: /^Pendidikan/ }).check()
  await look('jenis')
  await page.getByRole('button', { name: 'Buka daftar periksa' }).click()
  await figure('Keseluruhan').getByText('1 dari 48 butir').waitFor()
  await figure('Serta Merta').getByText('0 butir berlaku').waitFor()
  await page.getByText(/bukan nilai resmi Komisi Informasi/).waitFor()
  await row('B-b9').getByText('Belum ada informasi').waitFor()
  await look('kekurangan')
})

test('a published entry tied to an item closes its gap', async () => {
  await page.getByRole('button', { name: 'Pilih informasi … B-a1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox', { name: 'Cari informasi' }).fill('profil')
  await dialog.getByRole('button', { name: 'Tautkan Profil Dinas' }).click()
  await dialog.getByRole('button', { name: 'Lepas Profil Dinas' }).waitFor()
  await look('pilih')
  await dialog.getByRole('button', { name: 'Selesai' }).click()
  await page.getByRole('dialog').getByText('Terpenuhi', { exact: true }).waitFor()
  await look('rincian')
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()
  await figure('Berkala').getByText('1 dari 31 butir').waitFor()
  await row('B-a1').waitFor({ state: 'detached' })
})

test('an outdated entry is confirmed to be current', async () => {
  await page.getByRole('button', { name: 'Pilih informasi … B-d2' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tautkan Neraca Lama' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Selesai' }).click()
  await page.getByRole('dialog').getByText('sejak 1 Agustus 2020').waitFor()
  await look('kedaluwarsa')
  await page.getByRole('button', { name: 'Nyatakan mutakhir' }).click()
  await page.getByRole('dialog').getByText('Terpenuhi', { exact: true }).waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()
  await figure('Berkala').getByText('2 dari 31 butir').waitFor()
})

test('nihil is stated with day and reason', async () => {
  await more('B-i2', 'Nyatakan nihil …')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Nyatakan nihil' }).click()
  await dialog.getByText('Wajib diisi.').waitFor()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Tidak ada pengadaan melalui pemilihan penyedia')
  await look('nihil')
  await dialog.getByRole('button', { name: 'Nyatakan nihil' }).click()
  await figure('Berkala').getByText('3 dari 31 butir').waitFor()
})

test('an item that does not apply leaves the denominator, with its reason', async () => {
  await more('B-a4', 'Tandai tidak berlaku …')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' }).fill('Tidak ada pejabat wajib lapor')
  await look('tidak-berlaku')
  await page.getByRole('dialog').getByRole('button', { name: 'Tandai tidak berlaku' }).click()
  await figure('Berkala').getByText('3 dari 30 butir').waitFor()
  await view('Tidak berlaku (')
  await row('B-a4').getByText('Tidak ada pejabat wajib lapor').waitFor()
  await row('S-04').getByText('menurut jenis kantor').waitFor()
  await look('bersyarat')
  await more('B-a4', 'Kembali ke ketentuan jenis kantor')
  await figure('Berkala').getByText('3 dari 31 butir').waitFor()
})

test('the template is seen first, a line is left out, and the rest comes in as drafts', async () => {
  await page.getByRole('button', { name: 'Templat awal' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Draf B-a4' }).uncheck()
  await look('templat')
  await dialog.getByRole('button', { name: /^Tambahkan \d+ draf$/ }).click()
  await dialog.waitFor({ state: 'hidden' })
  await view('Kekurangan (')
  await row('B-b9').getByText('Belum diumumkan', { exact: true }).waitFor()
  await row('B-a4').getByText('Belum ada informasi').waitFor()
  await look('setelah-templat')
  const { total } = await call('publicInformation.counts', { agencyId })
  expect(total).toBeGreaterThan(40)
  const { undo } = await call('history.next', { agencyId })
  await call('history.undo', { agencyId, stepId: undo?.id ?? 0 })
  await row('B-b9').getByText('Belum ada informasi').waitFor()
  expect((await call('publicInformation.counts', { agencyId })).total).toBe(2)
})

test('the document types of procurement stand at their item', async () => {
  await page.getByRole('searchbox', { name: 'Cari butir' }).fill('pelaksanaan')
  await page.getByRole('button', { name: 'Pengadaan barang dan jasa, tahap pelaksanaan' }).click()
  await page.getByRole('dialog').getByText('Surat perintah mulai kerja (SPMK)').waitFor()
  await look('pengadaan')
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click()
  await page.getByRole('button', { name: 'Kosongkan pencarian' }).click()
})

test('the gap list is printed with what is missing and why', async () => {
  const path = join(temporaryFolder('kekurangan'), 'kekurangan.pdf')
  await answerSaveDialog(app.electron, path)
  await page.getByRole('button', { name: 'Cetak atau ekspor' }).click()
  await page.getByRole('button', { name: 'Simpan sebagai …' }).click()
  await page.getByText('Berkas kekurangan.pdf sudah tersimpan.').waitFor({ timeout: 30_000 })
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  for (const words of ['DAFTAR KEKURANGAN INFORMASI WAJIB', 'B-b9', 'Jenis kantor: Pendidikan'])
    expect(text, words).toContain(words)
  await page.keyboard.press('Escape')
})

test('the journey left no error behind, and no barrier', () => {
  expect(app.problems).toEqual([])
  expect(met).toEqual([])
})
