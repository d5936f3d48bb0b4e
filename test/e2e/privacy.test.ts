// Retention and erasure as an officer does it, and that a planted identity lies nowhere on the disk but in the register.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { answerSaveDialog, type LaunchedApp, launchApp, shot, temporaryFolder, watchOpenedFiles } from './app.ts'
import { barriers } from './barriers.ts'
import { DECISION } from '../backend/fixtures.ts'

const PLANTED = {
  nationalId: '3273014107880007',
  address: 'Jalan Penanda Rahasia Nomor 77',
  phone: '081200099977',
  email: 'penanda.rahasia@contoh.example',
}
/** Typed into a form by hand and never saved. */
const TYPED = '3273014107880099'

const journey = {} as { app: LaunchedApp; userData: string; outside: string }
const page = () => journey.app.page
const button = (name: string | RegExp) => page().getByRole('button', { name })
const goto = (address: string) =>
  page().evaluate((hash) => {
    location.hash = hash
  }, `#${address}`)

beforeAll(async () => {
  journey.userData = temporaryFolder('privacy')
  journey.outside = temporaryFolder('outside')
  mkdirSync(join(journey.userData, 'data'))
  const databasePath = join(journey.userData, 'data', 'register.ppid')
  const register = await openTestBackend({ databasePath, now: '2020-03-02T03:00:00.000Z' })
  const agencyId = await setUpOffice(register)
  const day = dateOnly('2020-03-02')
  for (const applicantName of ['Budi Percobaan', 'Sari Contoh', 'Andi Simulasi']) {
    const form = { ...REQUEST_FORM, ...PLANTED, receivedOn: day, applicantName }
    const { id } = await register.call('requests.register', { agencyId, form })
    const order = { kind: 'receipt', entityId: id, letterOn: day, signatoryId: null, withTitles: null, addressee: '' } as const
    await register.call('letters.issue', { ...order, opening: null, closing: null, copies: [] })
    const decision = { ...DECISION, decidedOn: day, noticeOn: day, providedOn: day }
    await register.call('requests.decide', { id, version: 1, decision })
    await register.call('requests.takeStep', { id, version: 2, taken: { step: 'finish', on: day } })
    const scan = join(register.folder, 'ktp.pdf')
    writeFileSync(scan, `%PDF-1.4 ${applicantName} ${PLANTED.nationalId}`)
    const token = register.backend.files.keep(scan)
    await register.call('attachments.add', { entity: 'request', entityId: id, kind: 'identityCard', token })
  }
  await register.close()
  journey.app = await launchApp({ userData: journey.userData })
  page().setDefaultTimeout(10_000)
  await page().setViewportSize({ width: 1280, height: 860 })
  await page().getByRole('navigation', { name: 'Halaman utama' }).waitFor()
}, 120_000)

afterAll(async () => {
  await journey.app.close().catch(() => {})
})

/** Files below the folder that hold the value, byte for byte or as UTF-16, by their path from it. */
function holding(folder: string, value: string): string[] {
  const forms = [Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .filter((path) => {
      const bytes = readFileSync(path)
      return forms.some((form) => bytes.includes(form))
    })
    .map((path) => relative(folder, path))
}

/** The register with its log of pages; backups are registers too. */
const isRegister = (path: string) => /^data[\\/](register\.ppid(-wal|-shm)?$|cadangan[\\/])/.test(path)

describe('while the app works', () => {
  test('a look at an identity, a printed letter and a half-filled form leave it nowhere but in the register', async () => {
    const opened = await watchOpenedFiles(journey.app.electron)
    await goto('/permohonan/1')
    await button('Tampilkan identitas').click()
    await page().getByRole('dialog').getByRole('textbox').fill('Mengirim surat')
    await button('Tampilkan').last().click()
    await page().getByText(PLANTED.nationalId).waitFor()
    expect(await page().title()).toMatch(/^Permohonan 001\S+ – Register PPID$/)
    await goto('/permohonan/baru')
    await page().getByRole('textbox', { name: /^NIK/ }).fill(TYPED)
    await page().getByRole('textbox', { name: 'Alamat' }).fill(PLANTED.address)
    await page().waitForTimeout(800)
    await goto('/permohonan')
    await page().getByRole('heading', { level: 2, name: 'Permohonan informasi' }).waitFor()
    await goto('/permohonan/baru')
    await expect.poll(() => page().getByRole('textbox', { name: /^NIK/ }).inputValue()).toBe(TYPED)
    expect(holding(journey.userData, TYPED)).toEqual([])
    expect(holding(journey.userData, PLANTED.nationalId).filter((path) => !isRegister(path))).toEqual([])
    expect(await opened()).toEqual([])
    const stored = await page().evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))
    for (const value of [TYPED, ...Object.values(PLANTED)]) expect(stored).not.toContain(value)
    await page().getByRole('textbox', { name: /^NIK/ }).fill('')
  })

  test('it keeps no dump of a crash and reports none', async () => {
    const state = await journey.app.electron.evaluate(({ crashReporter, app }) => ({
      uploads: crashReporter.getUploadedReports().length,
      dumps: app.getPath('crashDumps'),
    }))
    expect(state.uploads).toBe(0)
    const dumps = existsSync(state.dumps) ? readdirSync(state.dumps, { recursive: true, encoding: 'utf8' }) : []
    expect(dumps.filter((name) => name.endsWith('.dmp'))).toEqual([])
  })
})

describe('a book for others', () => {
  test('offers the safest choice first and names it in the file', async () => {
    await goto('/permohonan')
    await button('Ekspor').click()
    const first = page().getByRole('radio', { name: 'Untuk PPID Utama' })
    expect(await first.isChecked()).toBe(true)
    expect(await barriers(page())).toEqual([])
    await shot(page(), 'privasi-untuk-siapa')
    await page().getByRole('radio', { name: 'Untuk internal' }).check()
    await page().getByText('Dokumen internal').waitFor()
    await page().keyboard.press('Escape')
  })
})

describe('retention', () => {
  test('is off at first, and set with the decision it rests on', async () => {
    await goto('/keamanan/retensi')
    await page().getByText('Selama keduanya kosong').waitFor()
    await page().getByRole('textbox', { name: 'Identitas pemohon' }).fill('5')
    await button('Simpan jadwal').click()
    await page().getByText('Sebutkan dasarnya').waitFor()
    await page().getByRole('textbox', { name: 'Dasar jadwal retensi' }).fill('Keputusan Wali Kota Nomor 12 Tahun 2024')
    await button('Simpan jadwal').click()
    await page().getByText('3 perkara').first().waitFor()
    expect(await barriers(page())).toEqual([])
    await shot(page(), 'privasi-retensi')
  })

  test('is said on the first page', async () => {
    await goto('/')
    await page().getByText('Data pribadi habis masa retensinya').waitFor()
    await page().getByRole('link', { name: 'Periksa dan hapus' }).click()
    await page().getByText('Sudah habis masa retensinya').waitFor()
  })

  test('erases only after the number was typed, and keeps the minutes', async () => {
    await button('Hapus data pribadi …').click()
    const dialog = page().getByRole('dialog')
    await dialog.getByText('Tidak dapat diurungkan', { exact: true }).waitFor()
    await dialog.getByText(/diperkirakan sampai \d+ \w+ 20/).waitFor()
    expect(await dialog.getByRole('button', { name: 'Hapus untuk selamanya' }).isDisabled()).toBe(true)
    await dialog.getByRole('textbox', { name: 'Nomor berita acara' }).fill('BA-1/PPID/2026')
    await dialog.getByRole('textbox', { name: 'Ketik 3 untuk menyetujui' }).fill('3')
    expect(await barriers(page())).toEqual([])
    await shot(page(), 'privasi-hapus')
    await dialog.getByRole('button', { name: 'Hapus untuk selamanya' }).click()
    await page().getByText('nomor BA-1/PPID/2026').waitFor()
    await page().getByText('Tidak ada. Perkara yang masih berjalan').waitFor()
    await shot(page(), 'privasi-berita-acara')
    const minutes = join(journey.outside, 'berita-acara.docx')
    await answerSaveDialog(journey.app.electron, minutes)
    await button('Word').click()
    await expect.poll(() => existsSync(minutes), { timeout: 20_000 }).toBe(true)
    const pdf = join(journey.outside, 'berita-acara.pdf')
    await answerSaveDialog(journey.app.electron, pdf)
    await button(/^PDF$/).click()
    await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true)
  })

  test('leaves a case that says when its identity was erased, and nothing to reveal', async () => {
    await goto('/permohonan/1')
    await page()
      .getByText(/NIK, alamat, dan kontak dihapus menurut jadwal retensi tanggal/)
      .waitFor()
    expect(await button('Tampilkan identitas').count()).toBe(0)
    await page().emulateMedia({ colorScheme: 'dark' })
    await shot(page(), 'privasi-identitas-terhapus')
  })
})

describe('after the app was closed', () => {
  test('not a byte of an erased identity lies in the register, and no printed file beside it', async () => {
    expect(journey.app.problems).toEqual([])
    await journey.app.close()
    const { userData } = journey
    expect(existsSync(join(userData, 'data', 'cetak'))).toBe(false)
    for (const value of [TYPED, ...Object.values(PLANTED)]) {
      const left = holding(userData, value).filter((path) => !/cadangan/.test(path))
      expect(left, value).toEqual([])
    }
  })
})
