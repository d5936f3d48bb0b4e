// A month is over: the clerk looks at its numbers, words the letter, and makes recap and letter for PPID Utama.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import { lastWholePeriod, periodCode } from '../../src-main/features/recaps/recap-periods.figures.ts'
import { addDays, type DateOnly, dateOnly } from '../../src-main/kernel/date-only.ts'
import { DECISION } from '../backend/fixtures.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { answerOpenDialog, launchApp, type LaunchedApp, settled, shot, temporaryFolder, watchOpenedFiles } from './app.ts'
import { choose } from './choose.ts'

const TODAY = dateOnly(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date()))
const MONTH = lastWholePeriod('month', TODAY)

let app: LaunchedApp
let agencyId = 0

/** Calls the backend through the same bridge as the screens. */
async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const result = await app.page.evaluate(([name, value]) => window.app.invoke(name, value), [operation, input] as const)
  if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.error)}`)
  return result.value as OutputOf<K>
}

async function goTo(page: Page, address: string, title: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}

async function register(receivedOn: DateOnly, answeredOn: DateOnly | null): Promise<void> {
  const form = { ...REQUEST_FORM, receivedOn, backdatingReason: 'Dicatat kemudian' }
  const { id, version } = await call('requests.register', { agencyId, form })
  if (answeredOn === null) return
  const days = { decidedOn: answeredOn, noticeOn: answeredOn, providedOn: answeredOn }
  await call('requests.decide', { id, version, decision: { ...DECISION, ...days } })
}

beforeAll(async () => {
  app = await launchApp()
  await app.page.setViewportSize({ width: 1280, height: 720 })
  await app.page.waitForSelector('#root > *', { state: 'attached' })
  agencyId = (await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).id
  await register(addDays(MONTH.from, -20), addDays(MONTH.from, 3))
  await register(addDays(MONTH.from, -6), null)
  await register(addDays(MONTH.from, 4), addDays(MONTH.from, 9))
  await register(addDays(MONTH.from, 11), addDays(MONTH.from, 14))
  await register(addDays(MONTH.from, 20), null)
  await app.page.reload()
  await app.page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('the last whole month stands ready, and each of its numbers leads to its cases', async () => {
  const { page } = app
  await goTo(page, '#/laporan/rekap', 'Rekap untuk PPID Utama')
  const row = page.getByRole('row', { name: /^Permohonan/ })
  await row.waitFor()
  expect((await row.getByRole('cell').allInnerTexts()).map((text) => text.trim())).toEqual(['2', '3', '3', '2'])
  await settled(page)
  await shot(page, 'recap')
  for (const [name, count] of [
    ['sisa awal', 2],
    ['diterima', 3],
    ['selesai', 3],
    ['masih dalam proses', 2],
  ] as const) {
    await page.getByRole('link', { name: `Permohonan, ${name}: ${count}, lihat perkaranya` }).click()
    await page.getByRole('grid', { name: 'Perkara di balik angka' }).waitFor()
    expect(await page.getByRole('grid', { name: 'Perkara di balik angka' }).getByRole('row').count()).toBe(count + 1)
    if (name === 'selesai') await shot(page, 'recap-cases')
    await page.goBack()
    await row.waitFor()
  }
})

test('the letter is worded, looked at, and made with the recap; what was written is still there later', async () => {
  const { page, electron } = app
  await page.getByRole('textbox', { name: 'Kendala' }).fill('Pemadaman listrik dua hari.')
  await page.getByRole('textbox', { name: 'Nomor surat' }).fill('045/11/PPID')
  await page.getByRole('textbox', { name: 'Tembusan' }).fill('Sekretaris Daerah\nInspektur')
  await page.getByRole('textbox', { name: 'Hal' }).fill('')
  await page.getByText('Lengkapi dahulu isian surat pengantar').waitFor()
  expect(await page.getByRole('button', { name: 'Buat rekap …' }).isDisabled()).toBe(true)
  await page.getByRole('textbox', { name: 'Hal' }).fill('Rekap pelayanan informasi')
  await page.getByRole('button', { name: 'Pratinjau surat' }).click()
  const sheet = page.getByRole('article')
  await sheet.getByText('045/11/PPID').waitFor()
  await sheet.getByText('3 (tiga) permohonan').first().waitFor()
  await sheet.scrollIntoViewIfNeeded()
  await settled(page)
  await shot(page, 'recap-letter')
  const folder = temporaryFolder('recap')
  const opened = await watchOpenedFiles(electron)
  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Buat rekap …' }).click()
  await page.getByText('5 berkas tersimpan').waitFor({ timeout: 60_000 })
  await page.getByText('5 berkas tersimpan').scrollIntoViewIfNeeded()
  await shot(page, 'recap-made')
  const names = ['Rekap', 'Surat-Pengantar'].flatMap((kind) =>
    ['pdf', 'docx', ...(kind === 'Rekap' ? ['xlsx'] : [])].map((format) => `${kind}-DISKOMINFO-${periodCode(MONTH)}.${format}`),
  )
  for (const name of names) {
    expect(existsSync(join(folder, name)), name).toBe(true)
    expect(statSync(join(folder, name)).size).toBeGreaterThan(3000)
  }
  await page.getByRole('button', { name: /^Buka Surat-Pengantar.*\.pdf$/ }).click()
  await expect.poll(opened).toContainEqual(join(folder, `Surat-Pengantar-DISKOMINFO-${periodCode(MONTH)}.pdf`))
  await goTo(page, '#/laporan/rekap', 'Rekap untuk PPID Utama')
  await page.reload()
  await page.getByRole('textbox', { name: 'Kendala' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Kendala' }).inputValue()).toBe('Pemadaman listrik dua hari.')
  expect(await page.getByRole('textbox', { name: 'Nomor surat' }).inputValue()).toBe('045/11/PPID')
})

test('a file that is open elsewhere is told by its name and made under another', async () => {
  const { page, electron } = app
  const folder = temporaryFolder('recap-locked')
  // A folder of that name stands for a file that another program holds: neither can be replaced.
  mkdirSync(join(folder, `Rekap-DISKOMINFO-${periodCode(MONTH)}.pdf`))
  for (const format of ['Excel', 'Word']) await page.getByRole('checkbox', { name: format }).uncheck()
  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Buat rekap …' }).click()
  await page.getByText(`Berkas Rekap-DISKOMINFO-${periodCode(MONTH)}.pdf sedang dibuka program lain`).waitFor()
  await page.getByRole('button', { name: 'Simpan dengan nama lain' }).click()
  await page.getByText('2 berkas tersimpan').waitFor({ timeout: 60_000 })
  expect(existsSync(join(folder, `Rekap-DISKOMINFO-${periodCode(MONTH)} (2).pdf`))).toBe(true)
})

test('a quiet month is a recap that says Nihil, and wrong days are refused in words', async () => {
  const { page } = app
  await choose(page, 'Tahun', '2020')
  await page.getByText('Rekap nihil').waitFor()
  // Who the letters go to stays with the office, what was written for a month does not go to another.
  expect(await page.getByRole('textbox', { name: 'Tembusan' }).inputValue()).toBe('Sekretaris Daerah\nInspektur')
  expect(await page.getByRole('textbox', { name: 'Kendala' }).inputValue()).toBe('')
  await shot(page, 'recap-nil')
  await page.getByText('Triwulan', { exact: true }).click()
  await page.getByRole('row', { name: /^Permohonan/ }).waitFor()
  await page.getByText('Rentang tanggal', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Sejak' }).fill('01/01/2020')
  await page.keyboard.press('Tab')
  await page.getByText('Rekap paling lama 24 bulan.').waitFor()
  await shot(page, 'recap-range')
})
