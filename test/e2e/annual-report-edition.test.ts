// The annual report as the office finishes it: make, finalise, see what changed since, deliver, and be reminded no more.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT_SECTIONS } from '../../src-main/features/annual-report/annual-report.rules.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { DECISION } from '../backend/fixtures.ts'
import { pdfPages } from '../support/documents.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  launchApp,
  type LaunchedApp,
  settled,
  shot,
  temporaryFolder,
  watchOpenedFiles,
} from './app.ts'
import { barriers } from './barriers.ts'

let app: LaunchedApp
let page: Page
let folder: string
let opened: () => Promise<string[]>
/** The year just over: the journey runs on the day of the machine. */
const YEAR = new Date().getFullYear() - 1

const SUPERIOR = { ...OFFICIAL, role: 'ppidSuperior', name: 'Sekda Contoh', position: 'Sekretaris Daerah' }

type Answer = { readonly ok: boolean; readonly value: { readonly id: number } }
const call = (operation: string, input: unknown) =>
  page.evaluate(([name, given]) => (window as unknown as { app: AppBridge }).app.invoke(name, given), [
    operation,
    input,
  ] as const) as Promise<Answer>
const done = async (operation: string, input: unknown) => {
  const answer = await call(operation, input)
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}

async function decidedRequest(day: string): Promise<void> {
  const form = { ...REQUEST_FORM, receivedOn: day, backdatingReason: 'Dicatat kemudian' }
  const { id } = await done('requests.register', { agencyId: 1, form })
  const decision = { ...DECISION, decidedOn: day, noticeOn: day, providedOn: day }
  await done('requests.decide', { id, version: 1, decision })
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const dialog = () => page.getByRole('dialog')

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(20_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.waitForFunction(() => 'app' in window)
  await done('office.createAgency', { profile: PROFILE, officials: [OFFICIAL, SUPERIOR] })
  await decidedRequest(`${YEAR}-03-03`)
  await decidedRequest(`${YEAR}-05-05`)
  for (const section of REPORT_SECTIONS)
    await done('annualReport.writeSection', { agencyId: 1, year: YEAR, section, body: `Uraian ${section}.`, version: 0 })
  opened = await watchOpenedFiles(app.electron)
  folder = temporaryFolder('penetapan')
  await page.reload()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('the first page says what the report still lacks, and leads there', async () => {
  await page.getByText(`Laporan layanan informasi publik ${YEAR}:`).waitFor()
  await page.getByText('Laporan belum ditetapkan, belum disampaikan kepada PPID Utama').waitFor()
  await shot(page, 'laporan-pengingat')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Buka penetapan dan penyampaian' }).click()
  await page.getByRole('heading', { name: 'Penetapan dan penyampaian' }).waitFor()
  await shot(page, 'laporan-bentuk')
  expect(await barriers(page)).toEqual([])
})

test('a file in the way is named, and the report is written beside it under another name', async () => {
  await page.getByRole('switch', { name: 'Tanda tangan kedua' }).check({ force: true })
  await page.getByText('Tersimpan', { exact: true }).waitFor()
  for (const format of ['Excel', 'Word']) await page.getByRole('checkbox', { name: format, exact: true }).uncheck()
  const name = `Ringkasan-Laporan-PPID-DISKOMINFO-${YEAR}`
  mkdirSync(join(folder, `${name}.pdf`))
  await answerOpenDialog(app.electron, folder)
  await button('Buat laporan …').click()
  await page.getByText(`Berkas ${name}.pdf sedang dibuka program lain`).waitFor()
  await button('Simpan dengan nama lain').scrollIntoViewIfNeeded()
  await shot(page, 'laporan-berkas-terbuka')
  await button('Simpan dengan nama lain').click()
  await page.getByText('2 berkas tersimpan di folder').waitFor()
  expect(readdirSync(folder).toSorted()).toEqual([`Laporan-PPID-DISKOMINFO-${YEAR} (2).pdf`, `${name} (2).pdf`, `${name}.pdf`])
})

test('finalising asks who signs and when, shows the files, and keeps them', async () => {
  await button('Tetapkan laporan …').click()
  await dialog().getByText('Dra. Siti Contoh, M.Si.').waitFor()
  await dialog().getByRole('textbox', { name: 'Nomor laporan' }).fill('045/1/PPID')
  await shot(page, 'laporan-tetapkan')
  expect(await barriers(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Siapkan berkas' }).click()
  await dialog().getByText('Periksa berkasnya, lalu tetapkan.').waitFor({ timeout: 60_000 })
  await dialog()
    .getByRole('button', { name: /^Buka Ringkasan.*pdf$/ })
    .click()
  await expect.poll(async () => (await opened()).at(-1) ?? '').toMatch(/Ringkasan.*\.pdf$/)
  await shot(page, 'laporan-tetapkan-berkas')
  await dialog().getByRole('button', { name: 'Tetapkan' }).click()
  await page.getByText(`Laporan tahun ${YEAR} ditetapkan dan disimpan`).waitFor()
  await page.getByText(`Angka register tahun ${YEAR} masih sama`).waitFor()
  await page.getByRole('article', { name: `Laporan tahun ${YEAR}` }).scrollIntoViewIfNeeded()
  await shot(page, 'laporan-ditetapkan')
  expect(await barriers(page)).toEqual([])
})

test('the report is opened and saved as it was signed, byte by byte', async () => {
  const copy = join(folder, 'salinan.pdf')
  await answerSaveDialog(app.electron, copy)
  await button(/^Simpan salinan Laporan.*pdf$/).click()
  await page.getByText('salinan.pdf tersimpan.').waitFor()
  const list = (await done('reportEditions.list', { agencyId: 1, year: YEAR })) as unknown as {
    editions: { files: { form: string; format: string; sha256: string }[] }[]
  }
  const signed = list.editions[0]?.files.find(({ form, format }) => form === 'full' && format === 'pdf')
  expect(createHash('sha256').update(readFileSync(copy)).digest('hex')).toBe(signed?.sha256)
  expect(pdfPages(copy)[0]).toContain('NOMOR 045/1/PPID')
})

/** What the report counted is locked until somebody opens the year with a reason. */
async function openYear(): Promise<void> {
  const form = { ...REQUEST_FORM, receivedOn: `${YEAR}-03-04`, backdatingReason: 'Dicatat kemudian' }
  expect(await call('requests.register', { agencyId: 1, form })).toMatchObject({ ok: false, error: { code: 'year.locked' } })
  await page.getByText(`Tahun ${YEAR} terkunci`).waitFor()
  await shot(page, 'laporan-tahun-terkunci')
  await button('Buka kunci tahun …').click()
  await dialog().getByRole('textbox', { name: 'Alasan' }).fill('Satu permohonan terlambat dicatat')
  expect(await barriers(page)).toEqual([])
  await dialog().getByRole('button', { name: 'Buka kunci' }).click()
  await page.getByText(`Tahun ${YEAR} sedang terbuka`).waitFor()
  await shot(page, 'laporan-tahun-terbuka')
}

test('a later correction of the register is shown figure by figure, and printed', async () => {
  await openYear()
  await decidedRequest(`${YEAR}-03-04`)
  await page.getByText('Register berubah setelah penetapan').waitFor()
  await page.getByRole('link', { name: 'Lihat perbedaan' }).click()
  await page.getByRole('heading', { level: 2, name: `Koreksi atas laporan tahun ${YEAR}` }).waitFor()
  await page.getByRole('cell', { name: 'Permohonan · Diterima', exact: true }).waitFor()
  await shot(page, 'laporan-koreksi')
  expect(await barriers(page)).toEqual([])
  const path = join(folder, 'koreksi.pdf')
  await answerSaveDialog(app.electron, path)
  await button('Cetak atau simpan').click()
  await button('Simpan sebagai …').click()
  await page.getByText('Berkas koreksi.pdf sudah tersimpan.').waitFor()
  expect(existsSync(path)).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Kembali ke laporan' }).click()
})

/** The form slides in; a click before it stands could miss its button. */
async function openDelivery(): Promise<void> {
  await button('Catat penyampaian').click()
  await dialog().getByRole('textbox', { name: 'Tanggal disampaikan' }).waitFor()
  await settled(page)
}

test('deliveries are logged, and the first page reminds no more', async () => {
  await openDelivery()
  expect(await dialog().getByRole('combobox', { name: 'Penerima', exact: true }).inputValue()).toBe('PPID Utama')
  await dialog().getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('cell', { name: 'PPID Utama', exact: true }).waitFor()
  await openDelivery()
  expect(await dialog().getByRole('combobox', { name: 'Penerima', exact: true }).inputValue()).toBe('Komisi Informasi')
  await dialog().getByRole('textbox', { name: 'Tanggal disampaikan' }).fill(`01/01/${YEAR}`)
  await page.keyboard.press('Tab')
  await dialog().getByRole('button', { name: 'Simpan' }).click()
  await dialog().getByText('Tanggal mendahului penandatanganan laporan.').waitFor()
  await shot(page, 'laporan-penyampaian-salah')
  await dialog().getByRole('button', { name: 'Batal' }).click()
  await openDelivery()
  await dialog()
    .getByRole('textbox', { name: /tanda terima/ })
    .fill('TT-12')
  await dialog().getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('cell', { name: 'TT-12' }).waitFor()
  await page.getByRole('table', { name: 'Penyampaian laporan' }).scrollIntoViewIfNeeded()
  await shot(page, 'laporan-penyampaian')
  expect(await barriers(page)).toEqual([])
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('heading', { level: 2, name: 'Beranda' }).waitFor()
  await page.getByText('Register masih kosong').waitFor()
  expect(await page.getByText(`Laporan layanan informasi publik ${YEAR}:`).count()).toBe(0)
})
