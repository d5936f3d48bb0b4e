// A finding before signing leads to its case, is mended there, and is gone when one comes back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { DECISION } from '../backend/fixtures.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { type LaunchedApp, launchApp, settled, shot } from './app.ts'

let app: LaunchedApp
let agencyId = 0
const day = (text: string) => dateOnly(text)
const YEAR = 2025

async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const result = await app.page.evaluate(([name, value]) => window.app.invoke(name, value), [operation, input] as const)
  if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.error)}`)
  return result.value as OutputOf<K>
}

/** A request of last year entered later and decided without a word of the notice. */
async function silent(receivedOn: string): Promise<number> {
  const form = { ...REQUEST_FORM, receivedOn: day(receivedOn), backdatingReason: 'Dicatat kemudian' }
  const { id } = await call('requests.register', { agencyId, form })
  const decision = { ...DECISION, decidedOn: day(receivedOn), noticeOn: null, providedOn: null }
  await call('requests.decide', { id, version: 1, decision })
  return id
}

async function openChecks(page: Page): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/laporan/${YEAR}/periksa`)
  await page.getByRole('heading', { name: 'Pemeriksaan sebelum ditandatangani' }).waitFor()
}

beforeAll(async () => {
  app = await launchApp()
  await app.page.setViewportSize({ width: 1280, height: 800 })
  await app.page.waitForSelector('#root > *', { state: 'attached' })
  agencyId = (await call('office.createAgency', { profile: PROFILE, officials: [{ ...OFFICIAL, nip: '' }] })).id
  for (const on of ['2025-02-03', '2025-02-10', '2025-02-17', '2025-03-03', '2025-03-10', '2025-03-17']) await silent(on)
  await app.page.reload()
  await app.page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('findings stand under their headings, and those of many cases lead to a list', async () => {
  const { page } = app
  await openChecks(page)
  await page.getByText('6 permohonan diputus tanpa tanggal pemberitahuan tertulis.').waitFor()
  for (const name of ['Register', 'Naskah', 'Pejabat dan kalender'])
    await page.getByRole('heading', { name, exact: true }).waitFor()
  await settled(page)
  await shot(page, 'report-checks')
  await page.getByText(/^\d+ pemeriksaan lolos$/).click()
  await page.getByText('Nomor register berurutan tanpa celah.').scrollIntoViewIfNeeded()
  await shot(page, 'report-checks-passed')
  await page.getByRole('link', { name: 'dan 1 lainnya' }).click()
  await page.getByRole('heading', { name: `Temuan laporan ${YEAR}` }).waitFor()
  await page.getByText('006/PIP/').waitFor()
  await shot(page, 'report-checks-cases')
  await page.getByRole('link', { name: 'Kembali ke laporan' }).click()
  await page.getByRole('heading', { name: 'Pemeriksaan sebelum ditandatangani' }).waitFor()
})

test('the number leads to the case, where the notice is recorded; back on the list one finding less', async () => {
  const { page } = app
  await page.getByRole('link', { name: /^001\/PIP/ }).click()
  await page.getByRole('heading', { level: 2, name: /001\/PIP/ }).waitFor()
  await page.getByRole('button', { name: 'Pemberitahuan disampaikan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pemberitahuan tertulis disampaikan' })
  await dialog.getByLabel('Tanggal pemberitahuan tertulis').fill('05/02/2025')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: /^Simpan|^Catat/ }).click()
  await page.getByText('Tanggal pemberitahuan tercatat.').waitFor()
  await page.goBack()
  await page.getByText('5 permohonan diputus tanpa tanggal pemberitahuan tertulis.').waitFor()
  expect(await page.getByRole('link', { name: /^001\/PIP/ }).count()).toBe(0)
})

test('a missing part opens where it is written, and once written it is found no more', async () => {
  const { page } = app
  await openChecks(page)
  const line = page.getByRole('listitem').filter({ hasText: 'Bagian wajib belum ditulis: Kendala eksternal.' })
  await line.getByRole('button', { name: 'Buka naskah' }).click()
  await page.getByRole('tab', { name: 'Naskah', selected: true }).waitFor()
  await shot(page, 'report-checks-part')
  const place = { agencyId, year: YEAR, section: 'externalObstacles' as const, version: 0 }
  await call('annualReport.writeSection', { ...place, body: 'Pemohon tidak melengkapi persyaratan.' })
  await page.getByRole('tab', { name: /^Periksa/ }).click()
  await line.waitFor({ state: 'detached' })
})
