// An objection at the counter, from missing papers over deliberation and answer to its execution and what it opens.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { launchApp, type LaunchedApp, shot } from './app.ts'
import { barriers } from './barriers.ts'

let app: LaunchedApp
let page: Page

async function call(operation: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    ([name, given]) => (window as unknown as { app: AppBridge }).app.invoke(name as never, given),
    [operation, input] as const,
  )
  expect(answer, operation).toMatchObject({ ok: true })
  return (answer as { value: unknown }).value
}

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const badge = (name: string) => page.getByText(name, { exact: true }).first().waitFor()

async function open(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

/** Takes a step that asks for its day, which is today unless changed. */
async function takeStep(step: string, fill: () => Promise<void> = async () => {}): Promise<void> {
  await button(step).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).waitFor()
  await fill()
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** A request received today of which the applicant has an answer, and one more objection to it. */
beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(10_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.waitForFunction(() => 'app' in window)
  const superior = { ...OFFICIAL, role: 'ppidSuperior', name: 'Bambang Contoh', position: 'Sekretaris Daerah' }
  await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL, superior] })
  const { today } = (await call('requests.preview', { agencyId: 1, receivedOn: '2026-01-01' })) as { today: string }
  await call('requests.register', { agencyId: 1, form: { ...REQUEST_FORM, receivedOn: today } })
  await page.reload()
})
afterAll(() => app.close())

test('an objection is entered from its request', async () => {
  await open('/keberatan/baru/permohonan/1')
  await heading('Keberatan baru')
  await page.getByRole('checkbox', { name: /^e\./ }).check()
  await field('Kasus posisi').fill('Permohonan tidak dipenuhi tanpa alasan.')
  await shot(page, 'objection-new')
  await page.keyboard.press('Control+S')
  await heading(/^Keberatan 0/)
  await badge('Menunggu tanggapan')
  await shot(page, 'objection-answering')
})

test('without its papers its clock stands still', async () => {
  await button('Belum lengkap').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Wajib diisi.').first().waitFor()
  await shot(page, 'objection-notice')
  await page.keyboard.press('Escape')
  await takeStep('Belum lengkap', () => field(/Kekurangan yang harus dilengkapi/).fill('Surat kuasa khusus bermeterai'))
  await badge('Menunggu kelengkapan')
  await page.getByText('Jangka waktu tanggapan belum berjalan.').waitFor()
  await shot(page, 'objection-incomplete')
  await takeStep('Nyatakan lengkap')
  await badge('Menunggu tanggapan')
})

test('a settlement waits for the deliberation; the answer promises its execution', async () => {
  await button('Tanggapi').click()
  await heading(/^Tanggapi/)
  expect(await page.getByRole('radio', { name: 'Selesai secara musyawarah' }).isDisabled()).toBe(true)
  await page.getByText(/Catat dahulu musyawarahnya/).waitFor()
  await page.goBack()
  await takeStep('Catat musyawarah', () => field('Hasil musyawarah').fill('Sepakat salinan diserahkan.'))
  await button('Tanggapi').click()
  await heading(/^Tanggapi/)
  expect(await page.getByRole('radio', { name: 'Selesai secara musyawarah' }).isDisabled()).toBe(false)
  await page.getByRole('radio', { name: 'Diterima seluruhnya' }).check()
  await field('Uraian tanggapan').fill('Alasan huruf e diterima; rencana kerja diserahkan.')
  await page.getByText(/undang-undang tidak menetapkan/).waitFor()
  expect(await barriers(page)).toEqual([])
  await shot(page, 'objection-answer')
  await page.keyboard.press('Control+S')
  await badge('Menunggu pelaksanaan')
  await page.getByText('Tugas: melaksanakan tanggapan').waitFor()
  expect(await barriers(page)).toEqual([])
  await shot(page, 'objection-executing')
})

test('the letter of answer is signed by Atasan PPID and kept', async () => {
  await button('Buat surat').click()
  await page.getByRole('menuitem', { name: /Surat Tanggapan atas Keberatan/ }).click()
  await heading('Surat Tanggapan atas Keberatan')
  await page.getByText('KEBERATAN DITERIMA SELURUHNYA').waitFor()
  await page.getByText('Dra. Bambang Contoh, M.Si.').first().waitFor()
  await shot(page, 'objection-letter')
  await button('Terbitkan').click()
  await page.getByRole('link', { name: 'kembali ke keberatan' }).click()
  await heading(/^Keberatan 0/)
  await page.getByRole('link', { name: 'Surat Tanggapan atas Keberatan' }).waitFor()
})

test('the request shows the task until the execution is recorded', async () => {
  await open('/permohonan/1')
  await page.getByText('Tugas: melaksanakan tanggapan keberatan').waitFor()
  await shot(page, 'objection-request-task')
  await open('/keberatan/1')
  await takeStep('Tanggapan diterima')
  await takeStep('Catat pelaksanaan', () => field('Uraian pelaksanaan').fill('Salinan diserahkan'))
  await badge('Selesai')
  await shot(page, 'objection-finished')
  await open('/permohonan/1')
  await page.getByText(/, dilaksanakan/).waitFor()
  expect(await page.getByText('Tugas: melaksanakan tanggapan keberatan').count()).toBe(0)
})

test('what it opened becomes a draft of the DIP', async () => {
  await open('/keberatan/1')
  await button('Buat konsep DIP').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nama informasi' }).fill('Rencana Kerja Tahun 2026')
  expect(await barriers(page)).toEqual([])
  await shot(page, 'objection-draft')
  await dialog.getByRole('button', { name: 'Simpan konsep' }).click()
  await heading('Rencana Kerja Tahun 2026')
})

test('the list filters by lane, and the register comes as paper or workbook', async () => {
  await open('/keberatan')
  await heading('Keberatan')
  await page
    .getByText(/001\/KEB/)
    .first()
    .waitFor()
  await button('Ekspor').click()
  await page.getByText('PDF untuk dicetak').click()
  await shot(page, 'objection-list')
  await page.keyboard.press('Escape')
  expect(app.problems).toEqual([])
})
