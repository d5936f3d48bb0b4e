// From an empty file to a signed year: import of two real lists, the report in three formats, and a day off that moves a deadline.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import { ROOT } from '../electron-runtime/places.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { answerOpenDialog, type LaunchedApp, launchApp, shot, temporaryFolder, watchOpenedFiles } from './app.ts'
import { choose } from './choose.ts'

const SAMPLES = join(ROOT, 'resources', 'samples')
const REGISTER = join(SAMPLES, 'register-sumedang-2022.xlsx')
const DIP = join(SAMPLES, 'dip-jabar-2023.xlsx')

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

/** Chooses a file, which is read as the register the page was opened from, and waits until it has been read. */
async function check(place: string, path: string): Promise<void> {
  const { page, electron } = app
  await answerOpenDialog(electron, path)
  // A page opened anew, whatever was imported before.
  await goTo(page, '#/dip', 'Daftar Informasi Publik')
  await goTo(page, `#/impor/${place}`, 'Impor dari Excel')
  await page.getByRole('button', { name: 'Pilih berkas …' }).click()
  await page.getByRole('heading', { name: `Isi ${basename(path)}` }).waitFor()
}

/** From the recognised file to its rows, by the steps between. */
async function toRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByRole('heading', { name: 'Kolom berkas' }).waitFor()
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByRole('grid', { name: 'Baris berkas' }).waitFor()
}

beforeAll(async () => {
  app = await launchApp()
  await app.page.setViewportSize({ width: 1280, height: 720 })
  await app.page.waitForSelector('#root > *', { state: 'attached' })
  agencyId = (await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).id
  await app.page.reload()
  await app.page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('a picture named .xlsx is refused in words, and nothing is written', async () => {
  const picture = join(temporaryFolder('picture'), 'foto.xlsx')
  writeFileSync(picture, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(400, 7)]))
  await goTo(app.page, '#/impor', 'Impor dari Excel')
  await shot(app.page, 'import-empty')
  await answerOpenDialog(app.electron, picture)
  await app.page.getByRole('button', { name: 'Pilih berkas …' }).click()
  await app.page.getByText('Berkas bukan tabel yang dapat dibaca.').waitFor()
  await shot(app.page, 'import-picture')
  expect(await call('imports.batches', { agencyId })).toEqual([])
})

test('a register of requests read as DIP is blocked with the reason', async () => {
  await check('dip', REGISTER)
  await app.page.getByText('Berkas ini belum dapat diimpor sebagai register yang dipilih').waitFor()
  await shot(app.page, 'import-blocked')
  await app.page.getByRole('button', { name: 'Impor Tulis ke register' }).click()
  await app.page.getByText('Tidak ada baris yang dapat diimpor.', { exact: false }).waitFor()
  expect(await app.page.getByRole('button', { name: /^Impor \d/ }).isDisabled()).toBe(true)
})

test('the register comes in: counts balance, identity is masked, all rows are written', async () => {
  await check('permohonan', REGISTER)
  const { page } = app
  await toRows(page)
  const sentence = (await page.getByText(/^baris dibaca \d/).textContent()) ?? ''
  const [read = 0, ...parts] = [...sentence.matchAll(/\d+/g)].map(([digits]) => Number(digits))
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read)
  await shot(page, 'import-preview')
  expect(await page.locator('body').innerText()).not.toMatch(/\d{16}/)
  await acceptAndImport(page)
  await page.getByText('Impor selesai').waitFor()
  await shot(page, 'import-done')
  const { total } = await call('requests.list', {
    agencyId,
    search: '',
    year: null,
    lane: null,
    outcome: null,
    channel: null,
    offset: 0,
    limit: 1,
  })
  expect(total).toBe((await call('imports.batches', { agencyId }))[0]?.accepted)
  await page.getByRole('link', { name: 'Buka daftar' }).click()
  await page.getByRole('heading', { level: 2, name: 'Permohonan informasi' }).waitFor()
})

test('a row without its date is refused at its column, and left out only when one says so', async () => {
  const broken = join(temporaryFolder('broken'), 'register-rusak.csv')
  const text = readFileSync(join(SAMPLES, 'register-sumedang-2022.csv'), 'utf8')
  writeFileSync(broken, text.replace('\n1,13-02-2022,', '\n1,besok,').replaceAll('2022', '2021'))
  await check('permohonan', broken)
  await toRows(app.page)
  await choose(app.page, 'Keadaan baris', 'Ditolak (1)')
  await app.page.getByText('Tanggal "besok" tidak dapat dibaca', { exact: false }).first().waitFor()
  await shot(app.page, 'import-rejected')
  await acceptAndImport(app.page)
  await app.page.getByText('Impor selesai').waitFor()
  expect((await call('imports.batches', { agencyId }))[0]).toMatchObject({ rejected: 1 })
})

/** Ticks "leave out" when rows were refused, then imports. */
async function acceptAndImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await page.getByRole('heading', { name: /^Impor ke / }).waitFor()
  const skip = page.getByRole('checkbox', { name: /^Lewati/ })
  if ((await skip.count()) > 0) {
    expect(await page.getByRole('button', { name: /^Impor \d/ }).isDisabled()).toBe(true)
    await skip.check()
  }
  await page.getByRole('button', { name: /^Impor \d/ }).click()
}

test('the list of public information comes in', async () => {
  await goTo(app.page, '#/dip', 'Daftar Informasi Publik')
  await app.page.getByRole('link', { name: 'Impor', exact: true }).last().click()
  await app.page.getByRole('heading', { level: 2, name: 'Impor dari Excel' }).waitFor()
  await check('dip', DIP)
  expect(await app.page.getByRole('combobox', { name: 'Diimpor ke' }).inputValue()).toBe('Daftar Informasi Publik (DIP)')
  await toRows(app.page)
  await shot(app.page, 'import-dip')
  await acceptAndImport(app.page)
  await app.page.getByText('Impor selesai').waitFor()
  expect(await call('imports.batches', { agencyId })).toHaveLength(3)
})

test('the report shows its figures, keeps what is written, and is made in three formats', async () => {
  const { page } = app
  await goTo(page, '#/laporan', `Laporan layanan informasi publik ${new Date().getFullYear()}`)
  await choose(page, 'Tahun laporan', '2022')
  await page.getByRole('heading', { level: 2, name: 'Laporan layanan informasi publik 2022' }).waitFor()
  expect(page.url()).toMatch(/#\/laporan\/2022$/)
  await page.getByText('sisa awal').first().waitFor()
  await page.waitForTimeout(500)
  await shot(page, 'report-figures')
  await page.getByRole('tab', { name: 'Naskah' }).click()
  await page.getByRole('textbox', { name: 'Gambaran umum kebijakan' }).fill('Pelayanan berdasarkan SK PPID tahun 2022.')
  await page.keyboard.press('Control+s')
  await page.getByText('Tersimpan', { exact: true }).first().waitFor()
  await shot(page, 'report-texts')
  const sections = await call('annualReport.sections', { agencyId, year: 2022 })
  expect(sections.find(({ section }) => section === 'policy')?.body).toBe('Pelayanan berdasarkan SK PPID tahun 2022.')
  await page.getByRole('tab', { name: /^Periksa/ }).click()
  await page.getByText('Pemeriksaan sebelum ditandatangani').waitFor()
  await shot(page, 'report-findings')
  await page.getByRole('tab', { name: 'Buat dan tetapkan' }).click()
  await makeReport(page)
})

test('a text changed elsewhere is not written over without a word', async () => {
  const { page } = app
  await page.getByRole('tab', { name: 'Naskah' }).click()
  await page.getByRole('button', { name: 'Rekomendasi' }).click()
  const editor = page.getByRole('textbox', { name: 'Rekomendasi' })
  // A text nobody has written in yet would simply show what comes from elsewhere.
  await editor.fill('Dari layar')
  await call('annualReport.writeSection', {
    agencyId,
    year: 2022,
    section: 'recommendations',
    body: 'Dari tempat lain.',
    version: 0,
  })
  await editor.fill('Dari layar ini.')
  await page.getByText('Bagian ini baru saja diubah di tempat lain').waitFor()
  await page.getByText('Dari tempat lain.', { exact: true }).waitFor()
  await shot(page, 'report-conflict')
  await page.getByRole('button', { name: 'Timpa dengan naskah saya' }).click()
  const stored = async () =>
    (await call('annualReport.sections', { agencyId, year: 2022 })).find(({ section }) => section === 'recommendations')?.body
  await expect.poll(stored).toBe('Dari layar ini.')
  expect(await editor.inputValue()).toBe('Dari layar ini.')
})

async function makeReport(page: Page): Promise<void> {
  const folder = temporaryFolder('report')
  const opened = await watchOpenedFiles(app.electron)
  await answerOpenDialog(app.electron, folder)
  await page.getByRole('button', { name: 'Buat laporan …' }).click()
  await page.getByText('6 berkas tersimpan').waitFor({ timeout: 90_000 })
  await shot(page, 'report-made')
  for (const format of ['xlsx', 'pdf', 'docx']) {
    const file = join(folder, `Laporan-PPID-DISKOMINFO-2022.${format}`)
    expect(existsSync(file), file).toBe(true)
    expect(statSync(file).size).toBeGreaterThan(3000)
  }
  await page.getByRole('button', { name: /^Buka Laporan.*\.pdf$/ }).click()
  await expect.poll(opened).toContainEqual(join(folder, 'Laporan-PPID-DISKOMINFO-2022.pdf'))
}

test('a day off that the office adds moves the deadline of an open case, and taking it away moves it back', async () => {
  const { page } = app
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
  const form = { ...REQUEST_FORM, receivedOn: today }
  const { id } = await call('requests.register', { agencyId, form })
  const before = await call('requests.get', { id })
  const [year = '', month = '', day = ''] = before.dueOn.split('-')
  await goTo(page, '#/kalender', `Kalender kerja ${today.slice(0, 4)}`)
  await shot(page, 'calendar-year')
  await page.getByRole('button', { name: 'Tambah hari libur' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill(`${day}/${month}/${year}`)
  await page.keyboard.press('Tab')
  await dialog.getByRole('textbox', { name: 'Nama hari libur' }).fill('Hari Jadi Kota Contoh')
  await dialog.getByRole('textbox', { name: 'Dasar' }).fill('Surat Edaran Wali Kota Nomor 5')
  await shot(page, 'calendar-add')
  await dialog.getByRole('button', { name: 'Tambahkan' }).click()
  await page.getByText(/tenggat bergeser:/).waitFor()
  await shot(page, 'calendar-moved')
  expect((await call('requests.get', { id })).dueOn > before.dueOn).toBe(true)
  await page.getByRole('tab', { name: 'Daftar hari libur' }).click()
  await shot(page, 'calendar-list')
  await page
    .getByRole('row', { name: /Hari Jadi Kota Contoh/ })
    .getByRole('button', { name: 'Hapus' })
    .click()
  await page.getByRole('button', { name: 'Hapus hari libur' }).click()
  await page.getByText(/dihapus\.$/).waitFor()
  expect((await call('requests.get', { id })).dueOn).toBe(before.dueOn)
})

test('a deadline shows its working, and a year without data is never called free of holidays', async () => {
  const { page } = app
  await page.getByRole('tab', { name: 'Hitung tenggat' }).click()
  await page.getByText('Dasar: Pasal 22 ayat (7) UU KIP').waitFor()
  await shot(page, 'calendar-deadline')
  await page.getByRole('combobox', { name: 'Tahun kalender' }).click()
  await page.getByRole('option').last().click()
  await page
    .getByText(/Hari libur tahun \d+ belum tersedia/)
    .first()
    .waitFor()
  await page.getByRole('tab', { name: 'Daftar hari libur' }).click()
  await page.getByText('Bukan berarti tidak ada hari libur').waitFor()
  await shot(page, 'calendar-no-data')
})

test('a year comes in from a file, and a wrong file is explained', async () => {
  const { page, electron } = app
  const folder = temporaryFolder('years')
  const wrong = join(folder, 'salah.json')
  const right = join(folder, 'libur-2029.json')
  writeFileSync(wrong, '{"tahun": 2029}')
  const days = [{ date: '2029-01-01', name: 'Tahun Baru 2029 Masehi', kind: 'national' }]
  writeFileSync(right, JSON.stringify({ year: 2029, decree: 'SKB contoh untuk 2029', days }))
  await page.getByRole('button', { name: 'Impor setahun' }).click()
  await answerOpenDialog(electron, wrong)
  await page.getByRole('button', { name: 'Pilih berkas …' }).click()
  await page.getByText('Berkas kalender tidak sesuai', { exact: false }).waitFor()
  await shot(page, 'calendar-import-wrong')
  await answerOpenDialog(electron, right)
  await page.getByRole('button', { name: 'Pilih berkas …' }).click()
  await page.getByRole('heading', { level: 2, name: 'Kalender kerja 2029' }).waitFor()
  await page.getByText('1 hari libur tahun 2029 diimpor dari libur-2029.json.').waitFor()
  await page.getByText('Tahun Baru 2029 Masehi').waitFor()
})

test('a decreed day is withdrawn after a later decree and restored', async () => {
  const { page } = app
  await choose(page, 'Tahun kalender', '2026')
  const row = page.getByRole('row', { name: /Tahun Baru 2026 Masehi/ })
  await row.getByRole('button', { name: 'Batalkan …' }).click()
  await page.getByRole('button', { name: 'Batalkan hari libur' }).click()
  await page.getByText('Sebutkan keputusan yang membatalkannya.').waitFor()
  await page.getByRole('textbox', { name: 'Keputusan yang membatalkan' }).fill('SKB perubahan')
  await page.getByRole('button', { name: 'Batalkan hari libur' }).click()
  await page.getByText('Dibatalkan, menjadi hari kerja:').waitFor()
  await shot(page, 'calendar-withdrawn')
  await row.getByRole('button', { name: 'Pulihkan' }).click()
  await page.getByText(/kembali menjadi hari libur\.$/).waitFor()
  await row.getByRole('button', { name: 'Batalkan …' }).waitFor()
})
