// A register with the usual troubles comes in: mapped, repaired, written, and taken back; and a table from the clipboard.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { answerOpenDialog, type LaunchedApp, launchApp, settled, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'
import { choose } from './choose.ts'

const FILE = [
  'REGISTER PERMOHONAN INFORMASI;;;;;',
  'No;Tanggal;Nama;Alamat;Isi Surat;Keperluan',
  '1;13-02-2022;Warga Satu;Jalan Satu;Data anggaran;skripsi',
  '2;31-02-2022;Warga Dua;Jalan Dua;Data jalan;skripsi',
  '3;15-02-2022;Warga Tiga;Jalan Tiga;;skripsi',
  ';;;;dan data jembatan;',
  '4;16-02-2022;Warga Empat;Jalan Empat;Data sekolah;lomba',
  '4;16-02-2022;Warga Empat;Jalan Empat;Data sekolah;lomba',
  '5;besok;Warga Lima;Jalan Lima;Data pasar;skripsi',
].join('\n')

let app: LaunchedApp
let agencyId = 0

/** Calls the backend through the same bridge as the screens. */
async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const result = await app.page.evaluate(([name, value]) => window.app.invoke(name, value), [operation, input] as const)
  if (!result.ok) throw new Error(`${operation}: ${result.error.code}`)
  return result.value as OutputOf<K>
}

async function goTo(page: Page, address: string, title: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}

/** The same in light and in dark, without barriers. */
async function looksWell(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, colorScheme)
    await settled(page)
    await shot(page, `${name}-${colorScheme === 'light' ? 'terang' : 'gelap'}`)
    expect(await barriers(page), `${name} ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** The equation of the counts as a sentence: `baris dibaca 7 = siap 3 + …`. */
const countsSay = (text: string | RegExp) => app.page.getByText(text).first().waitFor()

async function requests(): Promise<number> {
  const filter = { search: '', year: null, lane: null, outcome: null, channel: null }
  return (await call('requests.list', { agencyId, ...filter, offset: 0, limit: 1 })).total
}

beforeAll(async () => {
  app = await launchApp()
  await app.page.setViewportSize({ width: 1280, height: 800 })
  await app.page.waitForSelector('#root > *', { state: 'attached' })
  agencyId = (await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).id
  await app.page.reload()
  await app.page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('columns that the app does not know are given their fields, and the mapping is kept under a name', async () => {
  const { page, electron } = app
  const path = join(temporaryFolder('register'), 'register-lama.csv')
  writeFileSync(path, FILE)
  await goTo(page, '#/impor/permohonan', 'Impor dari Excel')
  await looksWell(page, 'impor-berkas')
  await answerOpenDialog(electron, path)
  await page.getByRole('button', { name: 'Pilih berkas …' }).click()
  await page.getByRole('heading', { name: 'Isi register-lama.csv' }).waitFor()
  await page.getByRole('button', { name: 'Tunjukkan baris judul' }).click()
  await page.getByRole('button', { name: 'Judul: baris 2' }).waitFor()
  await looksWell(page, 'impor-kenali')
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await choose(page, 'Kolom E dibaca sebagai', 'Informasi yang diminta *')
  await choose(page, 'Kolom F dibaca sebagai', /^Tujuan penggunaan/)
  await page.getByRole('button', { name: 'Terapkan perubahan' }).click()
  await page.getByRole('textbox', { name: 'Nama pemetaan' }).fill('Register lama')
  await page.getByRole('button', { name: 'Simpan pemetaan' }).click()
  await page.getByText('Pemetaan Register lama disimpan.').waitFor()
  await looksWell(page, 'impor-petakan')
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
})

test('a cell is repaired by keyboard, and all rows like it in one go', async () => {
  const { page } = app
  await countsSay(/baris dibaca \d+ = .*ditolak 2/)
  await looksWell(page, 'impor-periksa')
  const grid = page.getByRole('grid', { name: 'Baris berkas' })
  await choose(page, 'Keadaan baris', /^Ditolak/)
  await grid.getByText('31-02-2022').click()
  await page
    .getByText(/^Kesalahan/)
    .first()
    .waitFor()
  await page.keyboard.press('F2')
  const editor = page.getByRole('textbox', { name: /^Tanggal diterima, baris 4/ })
  await editor.fill('28-02-2022')
  await shot(page, 'impor-sunting')
  await editor.press('Enter')
  await countsSay(/ditolak 1/)
  await choose(page, 'Keadaan baris', /^Semua baris/)
  await grid.getByText('skripsi').first().dblclick()
  const purpose = page.getByRole('textbox', { name: /^Tujuan penggunaan/ })
  await purpose.fill('Penelitian skripsi')
  await purpose.press('Enter')
  await page.getByRole('button', { name: 'Ubah 3 baris lain yang sama' }).click()
  await page.getByText('4 baris diubah.').waitFor()
  await expect.poll(() => grid.getByText('Penelitian skripsi').count()).toBe(4)
  await grid.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => grid.getByText('Penelitian skripsi').count()).toBe(0)
})

test('what is left comes in once the rest is left out on purpose, and its page takes it back', async () => {
  const { page } = app
  const grid = page.getByRole('grid', { name: 'Baris berkas' })
  await grid.getByText('Warga Satu').click()
  await page.getByRole('button', { name: 'Keluarkan baris' }).click()
  await countsSay(/dikeluarkan 1/)
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await looksWell(page, 'impor-tulis')
  expect(await page.getByRole('button', { name: /^Impor \d/ }).isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: 'Lewati 1 baris yang ditolak' }).check()
  await page.getByRole('button', { name: /^Impor \d/ }).click()
  await page.getByText('Impor selesai').waitFor()
  await shot(page, 'impor-selesai')
  expect(await requests()).toBe(4)
  await page.getByRole('link', { name: 'Lihat rincian impor' }).click()
  await page.getByRole('heading', { level: 2, name: 'Impor register-lama.csv' }).waitFor()
  await looksWell(page, 'impor-rincian')
  await page.getByRole('button', { name: 'Batalkan impor …' }).click()
  await page.getByRole('button', { name: 'Batalkan impor', exact: true }).click()
  await page.getByText('4 entri dikeluarkan dari register.', { exact: true }).waitFor()
  expect(await requests()).toBe(0)
})

test('a table from the clipboard is read like a file', async () => {
  const { page } = app
  await goTo(page, '#/impor', 'Impor dari Excel')
  await page.getByRole('cell', { name: /register-lama\.csv/ }).waitFor()
  const lines = ['No', 'Tanggal', 'Nama', 'Alamat', 'Informasi Yang Diminta', 'Tujuan'].join('\t')
  const row = ['1', '13-03-2023', 'Warga Enam', 'Jalan Enam', 'Data taman', 'skripsi'].join('\t')
  await page.getByRole('textbox', { name: 'Tabel yang ditempel' }).fill(`${lines}\n${row}`)
  await page.getByRole('button', { name: 'Baca tabel tempelan' }).click()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByRole('heading', { name: 'Kolom berkas' }).waitFor()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByRole('grid', { name: 'Baris berkas' }).getByText('Warga Enam').waitFor()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByRole('button', { name: 'Impor 1 baris' }).click()
  await page.getByText('Impor selesai').waitFor()
  expect(await requests()).toBe(1)
})
