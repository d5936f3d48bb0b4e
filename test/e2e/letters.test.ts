// Letters, attachments and hints of the request desk, as a clerk meets them at the counter.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { INFORMATION } from '../backend/fixtures.ts'
import { pdfPages } from '../support/documents.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  launchApp,
  type LaunchedApp,
  shot,
  temporaryFolder,
  watchOpenedFiles,
} from './app.ts'
import { choose } from './choose.ts'

let app: LaunchedApp
let page: Page
let opened: () => Promise<string[]>

const call = (operation: string, input: unknown) =>
  page.evaluate(([name, given]) => (window as unknown as { app: AppBridge }).app.invoke(name, given), [operation, input] as const)

/** Only an edition announces an entry (Perki KI 1/2021 Ps.45); here it is set past the app. */
function announcePastTheApp(): void {
  const db = new Database(join(app.userData, 'data', 'register.ppid'))
  db.prepare("UPDATE public_information SET status = 'published', published_on = updated_on").run()
  db.close()
}

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(10_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.waitForFunction(() => 'app' in window)
  expect(await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).toMatchObject({ ok: true })
  const entry = { ...INFORMATION, title: 'Rencana Kerja dan Anggaran Dinas' }
  expect(await call('publicInformation.add', { agencyId: 1, entry })).toMatchObject({ ok: true })
  announcePastTheApp()
  opened = await watchOpenedFiles(app.electron)
  await page.reload()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const open = (address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

async function printed(count: number): Promise<string> {
  for (let wait = 0; wait < 100 && (await opened()).length < count; wait++) await page.waitForTimeout(100)
  const path = (await opened()).at(-1) ?? ''
  expect(existsSync(path)).toBe(true)
  return path
}

test('a walk-in request goes from Ctrl+N to the printed receipt by keyboard alone, within a minute', async () => {
  await heading('Beranda')
  const start = Date.now()
  await page.keyboard.press('Control+N')
  await heading('Permohonan baru')
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
  for (const value of ['Budi Percobaan', '3273010101900001', 'Jalan Merpati 5', '081234567890', '', 'Mahasiswa']) {
    if (value !== '') await page.keyboard.type(value)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('Rencana kerja dan anggaran tahun 2026')
  await page.getByText('Sudah terbuka di Daftar Informasi Publik').waitFor()
  await shot(page, 'letters-hints')
  await page.keyboard.press('Control+S')
  await heading(/^Permohonan 0/)
  await page.getByText('Surat dan formulir').waitFor()
  await page.keyboard.press('Control+P')
  const path = await printed(1)
  expect(Date.now() - start).toBeLessThan(60_000)
  const [front = '', reverse = ''] = pdfPages(path)
  expect(front).toContain('Budi Percobaan')
  expect(front).toContain('Jalan Merpati 5')
  expect(reverse).toContain('HAK-HAK PEMOHON INFORMASI')
  expect(path).not.toMatch(/Budi/)
  await page.getByRole('link', { name: 'Tanda Bukti Penerimaan Permohonan' }).waitFor()
  await shot(page, 'letters-panel')
})

test('printed again it is the same letter, not a second one', async () => {
  await button('Cetak tanda bukti').click()
  await printed(2)
  expect(await page.getByRole('link', { name: 'Tanda Bukti Penerimaan Permohonan' }).count()).toBe(1)
})

test('a nota dinas is composed with a live preview and issued with its number', async () => {
  await button('Buat surat').click()
  await page.getByRole('menuitem', { name: /Nota Dinas/ }).click()
  await heading('Nota Dinas Penerusan Permohonan')
  await page.getByRole('textbox', { name: 'Kepada' }).fill('Kepala Bidang Perencanaan')
  await page.getByRole('textbox', { name: 'Tembusan' }).fill('Sekretaris Dinas\nArsip')
  await page.getByRole('article').getByText('Kepala Bidang Perencanaan').waitFor()
  await page.getByRole('article').getByRole('listitem').filter({ hasText: 'Arsip' }).waitFor()
  await page.getByRole('textbox', { name: 'Kalimat penutup' }).fill('Mohon dijawab {siapa}')
  await page.getByText('{siapa} tidak dikenal').first().waitFor()
  await button('Kembali ke redaksi kantor').click()
  await shot(page, 'letters-compose')
  await button('Terbitkan').click()
  await page
    .getByText(/001\/ND\/DISKOMINFO/)
    .first()
    .waitFor()
  await shot(page, 'letters-issued')
})

test('an issued letter is saved as Word and PDF on the paper of the office', async () => {
  const folder = temporaryFolder('surat')
  await page.getByRole('radiogroup', { name: 'Ukuran kertas' }).getByText('F4').click()
  for (const [name, file] of [
    ['Word', 'nota.docx'],
    ['PDF', 'nota.pdf'],
  ] as const) {
    await answerSaveDialog(app.electron, join(folder, file))
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByText(`${file} tersimpan.`).waitFor()
    expect(existsSync(join(folder, file))).toBe(true)
  }
  expect(pdfPages(join(folder, 'nota.pdf'))[0]).toContain('NOTA DINAS')
})

test('blank forms are ready for the counter', async () => {
  await open('/surat/formulir')
  await heading('Formulir kosong')
  await page.getByText('Formulir Keberatan atas Permohonan Informasi').click()
  await page.getByRole('article').getByText('B. Alasan Keberatan').waitFor()
  await shot(page, 'letters-blank')
  await button('Cetak').click()
  expect(pdfPages(await printed(3)).join('')).toContain('PERNYATAAN KEBERATAN')
})

test('the office words its letters, and goes back to the official text', async () => {
  await open('/surat/redaksi')
  await heading('Redaksi surat')
  await page.getByRole('textbox', { name: 'Kalimat pembuka' }).fill('Permohonan {nomor_pendaftaran} kami terima.')
  await page.getByText('Permohonan 001/PIP/OPD/I/2026 kami terima.').waitFor()
  await button('Simpan redaksi').click()
  await page.getByText('diubah').waitFor()
  await shot(page, 'letters-wording')
  await button('Kembali ke teks resmi').click()
  await page.getByText('diubah').waitFor({ state: 'detached' })
})

test('a paper is attached, opened, and not attached twice', async () => {
  const file = join(temporaryFolder('lampiran'), 'ktp.png')
  writeFileSync(file, 'bukan gambar sungguhan, hanya isi')
  await answerOpenDialog(app.electron, file)
  await open('/permohonan/1')
  await heading(/^Permohonan 0/)
  const attach = async () => {
    await button('Lampirkan berkas').click()
    await page.getByRole('menuitem', { name: /^KTP/ }).click()
  }
  await attach()
  await page.getByText(/ktp\.png · 33 B/).waitFor()
  await attach()
  await page.getByText('Berkas yang sama sudah terlampir').waitFor()
  await button('Buka ktp.png').click()
  expect(await printed(4)).toMatch(/lampiran-1\.png$/)
  await shot(page, 'letters-attachments')
})

test('a known applicant is offered while the name is typed; the identity stays masked and is kept in full', async () => {
  await open('/permohonan/baru')
  await heading('Permohonan baru')
  const name = page.getByRole('combobox', { name: 'Nama lengkap pemohon' })
  await name.fill('budi perc')
  await page.getByRole('option', { name: /Budi Percobaan · 1 permohonan/ }).click()
  await page.getByRole('textbox', { name: 'NIK' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'NIK' }).inputValue()).toBe('3273********0001')
  await page
    .getByRole('textbox', { name: /Rincian informasi/ })
    .fill('Mohon kerja dan anggaran 2026:\n1. Rencana kerja\n2. Nomor rekening')
  await page.getByText('Mungkin permohonan yang sama').waitFor()
  await shot(page, 'letters-known-applicant')
  await page.keyboard.press('Control+S')
  await heading(/^Permohonan 002/)
  await page.getByText('Permohonan lain pemohon ini').waitFor()
  const revealed = await call('requests.revealIdentity', { id: 2, reason: 'uji' })
  expect(revealed).toMatchObject({ ok: true, value: { nationalId: '3273010101900001', address: 'Jalan Merpati 5' } })
})

test('items are decided one by one, and the whole follows from them', async () => {
  await button('Putuskan').click()
  await heading(/^Putuskan/)
  await page.getByRole('radio', { name: /Dikabulkan seluruhnya/ }).check()
  await button('Putuskan per butir').click()
  await choose(page, 'Keputusan butir 3', 'Ditolak')
  await page.getByText('Hasil seluruh butir: Dikabulkan sebagian.').waitFor()
  await page.getByRole('textbox', { name: 'Keterangan butir 3' }).fill('Pasal 17 huruf h')
  await page.getByRole('textbox', { name: 'Penjelasan penghitaman' }).fill('Nomor rekening dihitamkan')
  await page.getByRole('checkbox', { name: /Rencana Kerja dan Anggaran Dinas/ }).check()
  await shot(page, 'letters-items')
  await page.keyboard.press('Control+S')
  await heading(/^Permohonan 002/)
  await button('Buat surat').click()
  await page.getByRole('menuitem', { name: /Pemberitahuan Tertulis/ }).click()
  await page.getByRole('article').getByText('Keputusan per butir, 3 (tiga) butir').waitFor()
  await page
    .getByRole('article')
    .getByText(/Rencana Kerja dan Anggaran Dinas/)
    .waitFor()
  await shot(page, 'letters-notice')
})
