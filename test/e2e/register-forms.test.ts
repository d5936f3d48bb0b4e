// The forms of the five registers as a clerk fills them, from a walk-in request to a dispute.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { answerOpenDialog, launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'
import { choose } from './choose.ts'

let app: LaunchedApp
let page: Page

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(8000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.waitForFunction(() => 'app' in window)
  const office = { profile: PROFILE, officials: [OFFICIAL] }
  const created = await page.evaluate(
    (input) => (window as unknown as { app: AppBridge }).app.invoke('office.createAgency', input),
    office,
  )
  expect(created).toMatchObject({ ok: true })
  await page.reload()
})

afterAll(() => app.close())

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string | RegExp) => page.getByRole('textbox', { name })

async function open(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** The office's today as the backend tells it. */
async function isoToday(): Promise<string> {
  const answer = await page.evaluate(() =>
    (window as unknown as { app: AppBridge }).app.invoke('requests.preview', { agencyId: 1, receivedOn: '2026-01-01' }),
  )
  return answer.ok ? (answer.value as { today: string }).today : ''
}

/** Types each value and goes on with Enter; '' passes the field. */
async function typeOn(values: readonly string[]): Promise<void> {
  for (const value of values) {
    if (value !== '') await page.keyboard.type(value)
    await page.keyboard.press('Enter')
  }
}

async function newRequest(name: string, information: string, papersComplete = true): Promise<void> {
  await open('/permohonan/baru')
  await heading('Permohonan baru')
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
  await typeOn([name, '3273010101900001', 'Jalan Merpati 5', '081234567890', '', 'Mahasiswa'])
  await page.keyboard.type(information)
  if (!papersComplete) await page.getByRole('checkbox', { name: /^Berkas pemohon sudah diperiksa/ }).uncheck()
  await page.keyboard.press('Control+S')
  await heading(/^Permohonan 0/)
}

test('a walk-in request is entered by keyboard alone within a minute', async () => {
  const start = Date.now()
  await newRequest('Budi Percobaan', 'Rencana kerja dan anggaran tahun 2026')
  expect(Date.now() - start).toBeLessThan(60_000)
  await page.getByText('Rencana kerja dan anggaran tahun 2026').waitFor()
  expect(await page.locator('#root').innerText()).not.toContain('3273010101900001')
  await shot(page, 'forms-request-detail')
})

test('an empty form names its bad fields and keeps what was typed', async () => {
  await open('/permohonan/baru')
  await field('Alamat').fill('Jalan Merpati 5')
  await page.keyboard.press('Control+S')
  await page.getByText('Wajib diisi.').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
  expect(await field('Alamat').inputValue()).toBe('Jalan Merpati 5')
  await shot(page, 'forms-request-errors')
})

test('the identity is shown only for a reason', async () => {
  await open('/permohonan/1')
  await button('Tampilkan identitas').click()
  expect(await button('Tampilkan').last().isDisabled()).toBe(true)
  await field('Alasan').fill('Menghubungi pemohon')
  await button('Tampilkan').last().click()
  await page.getByText('3273010101900001').waitFor()
})

test('the answer period is extended once with a written reason', async () => {
  await open('/permohonan/1')
  await button('Perpanjang').click()
  await page.getByRole('radio', { name: /Belum dapat memutuskan/ }).check()
  await field('Penjelasan tertulis').fill('Menunggu penelaahan unit kerja')
  await page.getByText('Batas jawaban berubah').waitFor()
  await shot(page, 'forms-request-extend')
  await page.getByRole('dialog').getByRole('button', { name: 'Perpanjang' }).click()
  await page.getByRole('heading', { name: 'Perpanjangan waktu' }).waitFor()
  await expect.poll(() => button('Perpanjang').count()).toBe(0)
})

test('a partly granted request needs the note on what is blackened', async () => {
  await open('/permohonan/1')
  await button('Putuskan').click()
  await page.getByRole('radio', { name: /Dikabulkan sebagian/ }).check()
  await page.keyboard.press('Control+S')
  await page.getByText(/Jelaskan bagian yang dihitamkan/).waitFor()
  await shot(page, 'forms-decision-partly')
  await field('Penjelasan penghitaman').fill('NIK dan alamat pegawai dihitamkan')
  await page.keyboard.press('Control+S')
  await page.getByText('NIK dan alamat pegawai dihitamkan').waitFor()
  await shot(page, 'forms-request-decided')
})

/** Takes a step that asks for its day, which is today unless changed; `next` is the button that it leads to. */
async function takeStep(step: string, next: string, fill: () => Promise<void> = async () => {}): Promise<void> {
  await button(step).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).waitFor()
  await fill()
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await button(next).waitFor()
  expect(await button(step).count()).toBe(0)
}

test('what was granted is handed over, and only then the case is finished', async () => {
  await open('/permohonan/1')
  await button('Informasi diserahkan').waitFor()
  expect(await button('Selesaikan').count()).toBe(0)
  await takeStep('Informasi diserahkan', 'Selesaikan')
  await takeStep('Selesaikan', 'Koreksi keputusan')
  await page.getByText('Selesai', { exact: true }).first().waitFor()
  await shot(page, 'forms-request-finished')
})

test('a step is not dated tomorrow', async () => {
  await newRequest('Eka Percobaan', 'Notulen rapat koordinasi', false)
  await button('Nyatakan lengkap').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Tanggal dinyatakan lengkap/ }).fill('31122099')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Tanggal tidak boleh melewati hari ini.').waitFor()
  await dialog.getByRole('button', { name: 'Batal' }).click()
})

test('an excluded information is recorded, with doubt about an endless period', async () => {
  await open('/dik/baru')
  await field(/^Informasi/).fill('Data riwayat kesehatan pegawai')
  await page.getByRole('checkbox', { name: /Huruf a/ }).check()
  await page.getByRole('checkbox', { name: /Huruf h/ }).check()
  await field(/^Jangka waktu/).fill('Permanen')
  await page.getByText(/tidak bersifat permanen/).waitFor()
  await shot(page, 'forms-dik')
  await page.getByRole('checkbox', { name: /Huruf a/ }).uncheck()
  await field(/^Jangka waktu/).fill('Selama dibutuhkan untuk melindungi rahasia pribadi')
  // A refusal may rest only on what has been decided.
  await field('Nomor penetapan PPID').fill('12/SK-PPID/2026')
  await page.keyboard.press('Control+S')
  await heading('Data riwayat kesehatan pegawai')
  await shot(page, 'forms-dik-detail')
})

test('a refusal under letter h points to the excluded information', async () => {
  await newRequest('Ani Percobaan', 'Riwayat kesehatan pegawai')
  await button('Putuskan').click()
  await page.getByRole('radio', { name: /^Ditolak/ }).check()
  await page.getByRole('checkbox', { name: /huruf h/ }).check()
  await page.keyboard.press('Control+S')
  await page.getByText(/harus menunjuk catatan/).waitFor()
  await choose(page, /Informasi dikecualikan/, /Data riwayat kesehatan/)
  await page.keyboard.press('Control+S')
  await page.getByText(/memerlukan persetujuan Atasan PPID/).waitFor()
  await shot(page, 'forms-decision-approval')
  await field('Disetujui oleh Atasan PPID').fill('Atasan Contoh')
  await shot(page, 'forms-decision-refused')
  await page.keyboard.press('Control+S')
  await page.getByText('Data riwayat kesehatan pegawai').waitFor()
  await open('/dik/1')
  await page.getByText('Menjadi dasar 1 keputusan permohonan.').waitFor()
  expect(await button('Hapus').count()).toBe(0)
})

test('the refused applicant objects, and Atasan PPID answers', async () => {
  await open('/permohonan/3')
  await button('Ajukan keberatan').click()
  await heading('Keberatan baru')
  await expect.poll(() => page.getByRole('checkbox', { name: /^a\./ }).isChecked()).toBe(true)
  await field('Kasus posisi').fill('Pemohon menilai data dapat dibuka tanpa nama')
  await shot(page, 'forms-objection')
  await page.keyboard.press('Control+S')
  await heading(/^Keberatan 0/)
  await shot(page, 'forms-objection-detail')
  await button('Tanggapi').click()
  await page.getByRole('radio', { name: 'Ditolak' }).check()
  await page.keyboard.press('Control+S')
  await page.getByText(/Alasan tertulis wajib bila penolakan dikuatkan/).waitFor()
  await field('Uraian tanggapan').fill('Data kesehatan adalah rahasia pribadi')
  await shot(page, 'forms-answer')
  await page.keyboard.press('Control+S')
  await button('Catat sengketa').waitFor()
})

test('the dispute follows the objection through its stages', async () => {
  await button('Catat sengketa').click()
  await heading('Sengketa baru')
  await page.getByText(/Batas pengajuan/).waitFor()
  await shot(page, 'forms-dispute-new')
  await page.keyboard.press('Control+S')
  await heading(/^Sengketa/)
  await button('Lanjutkan tahap').click()
  await choose(page, 'Jenis putusan', 'Putusan Ajudikasi')
  await page.keyboard.press('Control+S')
  await page.getByText(/diisi bersama-sama/).waitFor()
  await shot(page, 'forms-dispute-ruling')
  await field('Tanggal putusan').fill('31122099')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+S')
  await page.getByText('Tanggal tidak boleh melewati hari ini.').waitFor()
  const filedOn = await field(/^Tanggal diajukan/).inputValue()
  await field('Tanggal putusan').fill(await isoToday())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+S')
  await heading(/^Sengketa/)
  await page.getByText(filedOn, { exact: true }).waitFor()
  await shot(page, 'forms-dispute-detail')
})

test('a request without its papers is repaired, decided, handed over and finished', async () => {
  await newRequest('Citra Percobaan', 'Laporan realisasi anggaran tahun 2025', false)
  await page.getByText('Periksa kelengkapan', { exact: true }).first().waitFor()
  expect(await button('Putuskan').count()).toBe(0)
  await shot(page, 'forms-incomplete-checking')
  await button('Beri tahu belum lengkap').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Wajib diisi.').first().waitFor()
  await shot(page, 'forms-incomplete-notice')
  await page.keyboard.press('Escape')
  await takeStep('Beri tahu belum lengkap', 'Surat diterima pemohon', () =>
    field(/Kekurangan yang harus dilengkapi/).fill('Fotokopi KTP\nSurat kuasa khusus bermeterai'),
  )
  await page.getByText('Menunggu kelengkapan', { exact: true }).first().waitFor()
  await shot(page, 'forms-incomplete-waiting')
  await takeStep('Surat diterima pemohon', 'Nyatakan lengkap')
  await page.getByText(/Surat kuasa khusus bermeterai/).waitFor()
  await shot(page, 'forms-incomplete-received')
  await takeStep('Nyatakan lengkap', 'Putuskan')
  await page.getByText('Diproses', { exact: true }).first().waitFor()
  await button('Putuskan').click()
  await page.getByRole('radio', { name: /Dikabulkan seluruhnya/ }).check()
  expect(await page.getByRole('radio', { name: /^Gugur/ }).count()).toBe(0)
  await page.keyboard.press('Control+S')
  await takeStep('Informasi diserahkan', 'Selesaikan')
  await page.getByText('Informasi diberikan', { exact: true }).first().waitFor()
  await takeStep('Selesaikan', 'Koreksi keputusan')
  await page.getByText('Selesai', { exact: true }).first().waitFor()
  await shot(page, 'forms-incomplete-finished')
})

test('entries of the DIP are typed one after another, and one gets its file', async () => {
  await open('/dip/baru')
  await field('Nama informasi').fill('Rencana Kerja 2026')
  await field(/^Pejabat/).fill('Sekretariat')
  await button('Simpan dan tambah lagi').click()
  await expect.poll(() => field('Nama informasi').inputValue()).toBe('')
  expect(await field(/^Pejabat/).inputValue()).toBe('Sekretariat')
  await field('Nama informasi').fill('Laporan Kinerja 2025')
  await field('Tautan').fill('javascript:alert(1)')
  await page.keyboard.press('Control+S')
  await expect.poll(() => field('Tautan').getAttribute('aria-invalid')).toBe('true')
  await shot(page, 'forms-dip')
  await field('Tautan').fill('https://ppid.contoh.example/lkjip')
  await page.keyboard.press('Control+S')
  await heading('Laporan Kinerja 2025')
  const file = join(temporaryFolder('berkas'), 'lkjip.pdf')
  writeFileSync(file, '%PDF-1.4 contoh')
  await answerOpenDialog(app.electron, file)
  await button('Lampirkan berkas …').click()
  await page.getByText('lkjip.pdf').waitFor()
  await shot(page, 'forms-dip-detail')
})

test('the journey left no error behind', () => {
  expect(app.problems).toEqual([])
})
