// Writing the report: last year's texts and tables as a beginning, rows from Excel, sums, and sentences that write themselves.
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { launchApp, type LaunchedApp, shot } from './app.ts'
import { barriers } from './barriers.ts'

const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
const YEAR = Number(TODAY.slice(0, 4))

let app: LaunchedApp
let agencyId = 0

/** Calls the backend through the same bridge as the screens. */
async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const result = await app.page.evaluate(([name, value]) => window.app.invoke(name, value), [operation, input] as const)
  if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.error)}`)
  return result.value as OutputOf<K>
}

const register = () => call('requests.register', { agencyId, form: { ...REQUEST_FORM, receivedOn: TODAY } })
const lists = () => call('reportLists.get', { agencyId, year: YEAR })
const part = async (wanted: string) =>
  (await call('annualReport.sections', { agencyId, year: YEAR })).find(({ section }) => section === wanted)

const openPart = (name: string | RegExp) =>
  app.page.getByRole('navigation', { name: 'Bagian naskah' }).getByRole('button', { name }).click()
const table = (name: string): Locator => app.page.getByRole('region', { name })

beforeAll(async () => {
  app = await launchApp()
  const { page } = app
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.waitForSelector('#root > *', { state: 'attached' })
  agencyId = (await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).id
  const before = { agencyId, year: YEAR - 1, version: 0 }
  await call('annualReport.writeSection', { ...before, section: 'policy', body: 'SK PPID tahun lalu.' })
  await call('annualReport.writeSection', { ...before, section: 'facilities', body: 'Ruang layanan di lantai satu.' })
  const desk = { name: 'Meja layanan', quantity: 2, condition: 'good', note: 'Lantai satu' } as const
  await call('reportLists.save', { ...before, list: 'facilities', rows: [desk] })
  await register()
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/laporan/${YEAR}/naskah`)
  await page.reload()
  await page.getByRole('heading', { level: 3, name: 'Naskah laporan' }).waitFor()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('an empty table begins with last year, and all that last year has is taken over in one step', async () => {
  const { page } = app
  await openPart(/^Sarana dan prasarana/)
  await shot(page, 'writing-empty')
  const facilities = table('Daftar sarana dan prasarana')
  await facilities.getByRole('button', { name: 'Pakai daftar tahun lalu' }).click()
  await facilities.getByRole('textbox', { name: 'Jumlah baris 1' }).fill('3')
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await lists()).facilities.rows).toMatchObject([{ name: 'Meja layanan', quantity: 3 }])
  await page.getByRole('button', { name: `Pakai semua dari tahun ${YEAR - 1} …` }).click()
  await page.getByRole('dialog').getByText('Bagian yang sudah ditulis tidak diubah', { exact: false }).waitFor()
  await shot(page, 'writing-take-over')
  await page.getByRole('dialog').getByRole('button', { name: 'Pakai' }).click()
  await page.getByText('2 bagian diisi').waitFor()
  const text = page.getByRole('textbox', { name: 'Sarana dan prasarana beserta kondisinya' })
  await expect.poll(() => text.inputValue()).toBe('Ruang layanan di lantai satu.')
  expect((await lists()).facilities.rows).toMatchObject([{ quantity: 3 }])
  await shot(page, 'writing-taken-over')
})

test('rows copied from Excel are set in, summed, moved, deleted and taken back', async () => {
  const { page } = app
  await openPart(/^Anggaran pelayanan/)
  const budget = table('Anggaran dan realisasi')
  await budget.getByRole('button', { name: 'Tambah baris' }).click()
  const copied = [
    'No\tKegiatan\tSumber\tAnggaran (Rp)\tRealisasi (Rp)',
    '1\tPengelolaan layanan informasi dan dokumentasi\tAPBD\tRp25.000.000,00\tRp21.750.000,00',
    '2\tBimbingan teknis petugas\tAPBD\t10.000.000\t12.000.000',
    '3\tCetak dan penggandaan\tAPBD Perubahan\t5.000.000\t-',
    '\tJumlah\t\t40.000.000\t33.750.000',
  ].join('\r\n')
  await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), copied)
  await budget.getByRole('textbox', { name: 'Kegiatan baris 1' }).press('Control+v')
  await budget.getByText('33.750.000', { exact: true }).waitFor()
  await budget.getByText('84,4%').waitFor()
  await budget.getByText('melebihi anggaran', { exact: true }).waitFor()
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await lists()).budget.rows.length).toBe(3)
  await shot(page, 'writing-budget')
  expect(await barriers(page)).toEqual([])
  await budget.getByRole('button', { name: 'Naikkan baris 3' }).click()
  await budget.getByRole('button', { name: 'Hapus baris 1' }).click()
  await budget.getByText('15.000.000', { exact: true }).waitFor()
  await budget.getByRole('button', { name: 'Urungkan hapus baris 1' }).click()
  const last = budget.getByRole('textbox', { name: 'Realisasi baris 2' })
  await last.fill('4500000')
  expect(await last.inputValue()).toBe('4.500.000')
  await budget.getByRole('textbox', { name: 'Kegiatan baris 3' }).press('Enter')
  await page.keyboard.type('Dr')
  await page.keyboard.press('Control+s')
  await expect
    .poll(async () => (await lists()).budget.rows.map(({ item, realised }) => [item.split(' ')[0], realised]))
    .toEqual([
      ['Pengelolaan', 21_750_000],
      ['Cetak', 4_500_000],
      ['Bimbingan', 12_000_000],
      ['Dr', 0],
    ])
})

test('a row that is not complete is held back and says so; a table changed elsewhere is not written over', async () => {
  const { page } = app
  await openPart(/^Sumber daya manusia/)
  const staff = table('Daftar petugas menurut jabatan')
  await staff.getByRole('button', { name: 'Tambah baris' }).click()
  await page.keyboard.type('Drs. Budi Percobaan')
  await staff.getByText('tampaknya memuat nama orang', { exact: false }).waitFor()
  await page.getByRole('textbox', { name: 'Sumber daya manusia' }).click()
  await staff.getByText('Wajib diisi.').waitFor()
  await staff.getByText('Tersimpan, kecuali baris yang belum lengkap').waitFor()
  await shot(page, 'writing-incomplete')
  expect(await barriers(page)).toEqual([])
  const theirs = { position: 'Arsiparis', count: 1, education: 'D3', training: '' }
  await call('reportLists.save', { agencyId, year: YEAR, list: 'staff', rows: [theirs], version: 0 })
  await staff.getByRole('textbox', { name: 'Jabatan baris 1' }).fill('Pranata Humas')
  await staff.getByRole('textbox', { name: 'Orang baris 1' }).fill('2')
  await page.keyboard.press('Control+s')
  await staff.getByText('Bagian ini baru saja diubah di tempat lain').waitFor()
  await staff.getByText('Arsiparis · 1 · D3').waitFor()
  await shot(page, 'writing-list-conflict')
  await staff.getByRole('button', { name: 'Timpa dengan daftar saya' }).click()
  await expect.poll(async () => (await lists()).staff.rows.map(({ position }) => position)).toEqual(['Pranata Humas'])
})

test('sentences follow the figures until they are edited, and an edited one says when its figures changed', async () => {
  const { page } = app
  await openPart(/^Jumlah permohonan/)
  await page.getByText('1 (satu) permohonan', { exact: false }).first().waitFor()
  await shot(page, 'writing-automatic')
  await page.getByRole('button', { name: 'Sunting kalimat ini' }).click()
  const editor = page.getByRole('textbox', { name: 'Jumlah permohonan' })
  const edited = `${await editor.inputValue()} Seluruhnya diterima di meja layanan.`
  await editor.fill(edited)
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await part('narrativeReceived'))?.body).toBe(edited)
  await register()
  await page.getByText('Angka dalam kalimat ini telah berubah sejak disunting').waitFor()
  await page.getByRole('button', { name: 'Jumlah permohonan disunting, angka berubah' }).waitFor()
  await shot(page, 'writing-changed-since')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Suntingan saya sudah sesuai' }).click()
  await expect.poll(async () => (await part('narrativeReceived'))?.changedSince).toBe(false)
  await page.getByText('Angka dalam kalimat ini telah berubah sejak disunting').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Kembalikan ke otomatis' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click()
  await page.getByRole('button', { name: 'Jumlah permohonan otomatis' }).waitFor()
  await page.getByText('2 (dua) permohonan', { exact: false }).first().waitFor()
  expect(await part('narrativeReceived')).toMatchObject({ body: '', changedSince: false })
  await shot(page, 'writing-reset')
})
