// The official register book and the audit of its numbers, as a clerk looks, moves, prints and checks.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend } from '../support/backend.ts'
import { busyForm, fillBusyRegister } from '../support/busy-register.ts'
import { pdfPages } from '../support/documents.ts'
import { generateImportFile } from '../support/import-files.ts'
import { importFile } from '../support/imports.ts'
import { setUpOffice } from '../support/office.ts'
import { answerSaveDialog, type LaunchedApp, launchApp, shot, temporaryFolder } from './app.ts'

/** Requests of 2026 with long words and of 2023 in a number that no one can look through. */
const BUSY = 120
const LONG = 10_000
const LONG_YEAR = 2023

let app: LaunchedApp
let page: Page
const folder = { path: '' }

beforeAll(async () => {
  folder.path = temporaryFolder('book')
  const databasePath = join(folder.path, 'data', 'register.ppid')
  mkdirSync(join(folder.path, 'data'))
  const register = await openTestBackend({ databasePath })
  const agencyId = await setUpOffice(register)
  await fillBusyRegister(register, agencyId, BUSY)
  const { bytes, fileName } = await generateImportFile('R1', LONG_YEAR, { entries: LONG, noise: false })
  const file = join(folder.path, fileName)
  writeFileSync(file, bytes)
  const token = register.backend.files.keep(file)
  await importFile(register, { agencyId, kind: 'request', token })
  await register.close()
  app = await launchApp({ userData: folder.path })
  page = app.page
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
}, 240_000)

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

const grid = () => page.getByRole('grid', { name: 'Buku register permohonan' })
const lines = async () => Number(await grid().getAttribute('aria-rowcount')) - 4
const lineAt = (index: number) => page.locator(`#buku-${index}`)

async function goto(address: string, heading: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${address}`)
  await page.getByRole('heading', { level: 2, name: heading }).waitFor()
}

/** True when the marked line can be seen whole, below the head and above the end of the book. */
const markedInView = () =>
  grid().evaluate((element) => {
    const head = element.querySelector('thead')?.getBoundingClientRect()
    const row = element.querySelector('[data-active=true]')?.getBoundingClientRect()
    if (head === undefined || row === undefined) return false
    return row.top >= head.bottom - 1 && row.bottom <= element.getBoundingClientRect().top + element.clientHeight + 2
  })

describe('the book on screen', () => {
  test('is reached from the list and opens with the newest year in the official layout', async () => {
    await goto('/permohonan', 'Permohonan informasi')
    await page.getByRole('link', { name: 'Buku register' }).click()
    await page.getByText('Tahun 2026', { exact: true }).waitFor()
    expect(await lines()).toBe(BUSY)
    const heads = await grid().getByRole('columnheader').allInnerTexts()
    expect(heads.slice(-21)).toEqual(Array.from({ length: 21 }, (_, index) => String(index + 1)))
    for (const name of ['Status Informasi', 'Belum Didokumentasikan', 'Ya', 'Tdk', 'Pemberitahuan Tertulis', 'Cara'])
      expect(heads).toContain(name)
    await lineAt(0).getByText('Budi Percobaan').waitFor()
    await page.mouse.move(5, 5)
    await shot(page, 'buku-lampiran-viii')
  })

  test('shows no address, telephone or NIK of anyone, in either form', async () => {
    await page.getByText('Lengkap Pasal 32').click()
    await page.getByText('Internal: memuat identitas pemohon').waitFor()
    await lineAt(0).getByText('Budi Percobaan').waitFor()
    await grid().evaluate((element) => element.scrollTo({ left: 9999 }))
    await shot(page, 'buku-pasal-32')
    const seen = await page.locator('#root').innerHTML()
    const { nationalId, address, phone } = busyForm(0)
    for (const secret of [nationalId, address, phone]) expect(seen).not.toContain(secret)
    expect(await lineAt(0).getByRole('gridcell').nth(21).innerText()).toBe('3273********0001')
    await page.getByText('Format Lampiran VIII').click()
    await expect.poll(() => lineAt(0).getByRole('gridcell').count()).toBe(21)
  })

  test('says which article each block of columns comes from', async () => {
    expect(await grid().getByRole('columnheader', { name: 'Status Informasi' }).getAttribute('title')).toContain(
      'Pasal 31 ayat (4)',
    )
    await page.getByRole('button', { name: 'Dasar hukum kolom' }).click()
    await page.getByText(/cara memperoleh informasi/).waitFor()
    await page.waitForTimeout(300)
    await shot(page, 'buku-dasar-hukum')
    await page.keyboard.press('Escape')
  })

  test('goes by month, quarter and free days, forth and back', async () => {
    await page.getByText('Triwulan', { exact: true }).click()
    await page.getByText(/^Triwulan [IV]+ 2026$/).waitFor()
    await page.getByText('Bulan', { exact: true }).click()
    await page.getByText(/^[A-Z][a-z]+ 2026$/).waitFor()
    const before = await page.getByText(/^[A-Z][a-z]+ 2026$/).innerText()
    await page.getByRole('button', { name: 'Periode sebelumnya' }).click()
    await expect.poll(() => page.getByText(/^[A-Z][a-z]+ 202\d$/).innerText()).not.toBe(before)
    await page.getByText('Tanggal sendiri').click()
    await page.getByRole('textbox', { name: 'Sejak' }).fill('05/01/2026')
    await page.keyboard.press('Tab')
    await page.getByRole('textbox', { name: 'Sampai' }).fill('14/01/2026')
    await page.keyboard.press('Tab')
    await expect.poll(lines).toBe(10)
    await shot(page, 'buku-tanggal-sendiri')
    await page.getByRole('textbox', { name: 'Sejak' }).fill('01/01/2019')
    await page.keyboard.press('Tab')
    await page.getByRole('textbox', { name: 'Sampai' }).fill('31/01/2019')
    await page.keyboard.press('Tab')
    await page.getByText('Nihil').waitFor()
    await shot(page, 'buku-nihil')
    await page.getByText('Tahun', { exact: true }).click()
    await page.getByText('Tahun 2019', { exact: true }).waitFor()
  })
})

describe('a book of ten thousand', () => {
  test('is shown as soon as its year is', async () => {
    await goto('/permohonan/buku', 'Buku register permohonan')
    for (let year = 2019; year < LONG_YEAR; year++) await page.getByRole('button', { name: 'Periode berikutnya' }).click()
    await page.getByText(`Tahun ${LONG_YEAR}`, { exact: true }).waitFor()
    await expect.poll(lines).toBe(LONG)
  })

  test('draws only what is in view, and the last line comes at once', async () => {
    await grid().focus()
    await page.keyboard.press('End')
    const start = Date.now()
    await lineAt(LONG - 1)
      .getByText(/10000\/PIP/)
      .waitFor()
    expect(Date.now() - start).toBeLessThan(2000)
    expect(await grid().getByRole('row').count()).toBeLessThan(60)
    await shot(page, 'buku-sepuluh-ribu')
  })

  test('is scrolled without long waits', async () => {
    const slowest = await grid().evaluate(async (element) => {
      let [worst, last] = [0, performance.now()]
      for (let step = 0; step < 60; step++) {
        element.scrollTop = (step * element.scrollHeight) / 60
        await new Promise(requestAnimationFrame)
        const now = performance.now()
        worst = Math.max(worst, now - last)
        last = now
      }
      return worst
    })
    expect(slowest).toBeLessThan(250)
  })

  test('every key leads to a line that can be seen; Enter opens the case and the way back leads to the same line', async () => {
    await grid().focus()
    for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key)
      await expect.poll(markedInView, { message: key }).toBe(true)
    }
    await shot(page, 'buku-papan-tik')
    const marked = await grid().locator('[data-active=true]').innerText()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: /^Permohonan \d/ }).waitFor()
    await page.goBack()
    await page.getByText(`Tahun ${LONG_YEAR}`, { exact: true }).waitFor()
    await expect.poll(() => grid().locator('[data-active=true]').innerText()).toBe(marked)
  })

  test('its print announces the time it takes and can be cancelled', async () => {
    const path = join(folder.path, 'panjang.pdf')
    await answerSaveDialog(app.electron, path)
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByText(/10\.000 permohonan: PDF dapat memerlukan/).waitFor()
    await page.getByRole('button', { name: 'Simpan sebagai …' }).click()
    await page.getByRole('button', { name: 'Batalkan' }).click()
    await shot(page, 'buku-cetak-batal')
    await page.getByText('Pekerjaan dibatalkan.').waitFor({ timeout: 60_000 })
    expect(existsSync(path)).toBe(false)
    await page.keyboard.press('Escape')
  })
})

test('the book on screen is printed as PDF with every request in it', async () => {
  for (let year = LONG_YEAR; year < 2026; year++) await page.getByRole('button', { name: 'Periode berikutnya' }).click()
  await page.getByText('Tahun 2026', { exact: true }).waitFor()
  const path = join(folder.path, 'buku.pdf')
  await answerSaveDialog(app.electron, path)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByText('PDF untuk dicetak').waitFor()
  await shot(page, 'buku-cetak')
  await page.getByRole('button', { name: 'Simpan sebagai …' }).click()
  await page.getByText('Berkas buku.pdf sudah tersimpan.').waitFor({ timeout: 60_000 })
  await shot(page, 'buku-cetak-selesai')
  await page.keyboard.press('Escape')
  expect(
    pdfPages(path)
      .join('\n')
      .match(/\d{3}\/PIP\//g),
  ).toHaveLength(BUSY)
})

describe('the audit of numbers', () => {
  test('of a sound register says that there is no gap', async () => {
    await page.getByRole('link', { name: 'Periksa nomor' }).click()
    await page.getByRole('heading', { level: 2, name: 'Pemeriksaan nomor register' }).waitFor()
    await page.getByRole('alert').getByText('Tidak ada celah').waitFor()
    await shot(page, 'nomor-tidak-ada-celah')
  })

  test('of a damaged register names what is missing and leads to the case', async () => {
    const db = new Database(join(folder.path, 'data', 'register.ppid'))
    db.exec(`INSERT INTO register_number (agency_id, type, year, seq, text, given_at)
      VALUES (1, 'PIP', 2026, 125, '125/PIP/DISKOMINFO/XI/2026', '2026-11-24T03:00:00Z');
      UPDATE request SET original_number = '17/PPID/2026' WHERE id IN (3, 5);
      UPDATE request SET received_on = '2025-12-30', registered_on = '2025-12-31' WHERE id = 7`)
    db.close()
    await page.reload()
    await page.getByText('121–124').waitFor()
    for (const words of ['Nomor tanpa catatan', 'Nomor lama ganda', 'Tahun nomor berbeda dari tahun pendaftaran'])
      await page.getByText(words).waitFor()
    await shot(page, 'nomor-temuan')
    await page.getByRole('link', { name: '003/PIP/DISKOMINFO/XI/2026' }).click()
    await page.getByRole('heading', { level: 2, name: /^Permohonan 003/ }).waitFor()
  })
})
