// The panel of deadlines on the pages of a case, its opened computations, and the sheet saved as PDF.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { ANSWER, DECISION, DISPUTE, OBJECTION_FORM } from '../backend/fixtures.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { answerSaveDialog, launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'

let app: LaunchedApp
let page: Page

/** Calls the backend as the window does; throws when it refuses. */
async function call<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const answer = await page.evaluate(
    ([name, value]) => (window as unknown as { app: AppBridge }).app.invoke(name, value as never),
    [operation, input] as const,
  )
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`)
  return answer.value as OutputOf<K>
}

/** Two requests of 5 April 2024, with Idul Fitri on the way: one still open, one that went as far as a ruling. */
beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(8000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.waitForFunction(() => 'app' in window)
  const { id: agencyId } = await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })
  const form = { ...REQUEST_FORM, receivedOn: '2024-04-05', backdatingReason: 'Tiba lewat pos' }
  await call('requests.register', { agencyId, form })
  const second = await call('requests.register', { agencyId, form })
  const on = '2024-04-25'
  const decision = { ...DECISION, outcome: 'notHeld' as const, decidedOn: on, noticeOn: on, providedOn: null }
  await call('requests.decide', { id: second.id, version: 1, decision })
  const objectionForm = { ...OBJECTION_FORM, requestId: second.id, grounds: ['d' as const], receivedOn: '2024-05-13' }
  const objection = await call('objections.register', { agencyId, form: { ...objectionForm, backdatingReason: 'Pos' } })
  const answer = { ...ANSWER, outcome: 'rejected' as const, answeredOn: '2024-06-03' }
  await call('objections.answer', { id: objection.id, version: 1, answer })
  const ruling = {
    filedOn: '2024-06-10',
    stage: 'ruled' as const,
    mediationStartedOn: '2024-06-25',
    rulingType: 'adjudication' as const,
    rulingOn: '2024-08-01',
    rulingReceivedOn: '2024-08-05',
  }
  await call('disputes.add', { agencyId, dispute: { ...DISPUTE, ...ruling, objectionId: objection.id } })
  await page.reload()
})

afterAll(() => app.close())

async function open(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

const panel = () => page.getByRole('region', { name: 'Tenggat' })

test('the request shows its chain, and its date opens every skipped day by name and decree', async () => {
  await open('/permohonan/1')
  const answer = panel().getByRole('button', { name: /^Pemberitahuan tertulis, 29 April 2024/ })
  await answer.waitFor()
  await shot(page, 'clocks-request')
  await answer.click()
  const working = page.getByRole('dialog')
  for (const words of ['Jumat, 5 April 2024', 'Senin, 29 April 2024', 'Pasal 22 ayat (7) UU KIP'])
    await working.getByText(words).first().waitFor()
  await working.getByText('14 hari dilewati: 4 Sabtu, 4 Minggu, 2 libur nasional, 4 cuti bersama.').waitFor()
  await working
    .getByText(/^Cuti Bersama Hari Raya Idul Fitri/)
    .first()
    .waitFor()
  await working
    .getByText(/^SKB 3 Menteri/)
    .first()
    .waitFor()
  await shot(page, 'clocks-request-opened')
  await page.keyboard.press('Escape')
})

test('the objection shows the whole case, with a warning about the later entry', async () => {
  await open('/keberatan/1')
  await panel()
    .getByRole('button', { name: /^Tanggapan atas keberatan/ })
    .waitFor()
  for (const words of ['Pemberitahuan tertulis', 'Gugatan ke pengadilan'])
    await panel().getByText(words, { exact: true }).waitFor()
  await panel()
    .getByText(/Keberatan baru dicatat/)
    .waitFor()
  await panel()
    .getByRole('link', { name: /^Permohonan 002/ })
    .waitFor()
  await panel().scrollIntoViewIfNeeded()
  await shot(page, 'clocks-objection')
})

test('the dispute shows both ways to count the way to court', async () => {
  await open('/sengketa/1')
  const court = panel().getByRole('button', { name: /^Gugatan ke pengadilan, 19 Agustus 2024/ })
  await court.waitFor()
  await shot(page, 'clocks-dispute')
  await court.click()
  const working = page.getByRole('dialog')
  for (const words of ['Dasar: Pasal 60 Perki KI 1/2013', 'Dasar: Pasal 48 UU KIP', 'Hari kalender ke-14'])
    await working.getByText(words).first().waitFor()
  await shot(page, 'clocks-dispute-opened')
  await page.keyboard.press('Escape')
})

test('the sheet of the whole chain is saved as PDF', async () => {
  const path = join(temporaryFolder('lembar'), 'lembar.pdf')
  await answerSaveDialog(app.electron, path)
  await panel().getByRole('button', { name: 'Cetak perhitungan' }).click()
  await shot(page, 'clocks-print')
  await page.getByRole('button', { name: 'Simpan sebagai …' }).click()
  await page.getByText('Berkas lembar.pdf sudah tersimpan.').waitFor()
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  for (const words of ['LEMBAR PERHITUNGAN TENGGAT', 'Senin, 19 Agustus 2024', 'Pasal 36 ayat (2) UU KIP', 'SKB 3 Menteri'])
    expect(text, words).toContain(words)
  expect(text).not.toContain('Budi Percobaan')
  await page.keyboard.press('Escape')
})

test('a day off added later moves the deadline on the screen, and the calendar says which case moved from when to when', async () => {
  await open('/permohonan/baru')
  const today = (await call('requests.preview', { agencyId: 1, receivedOn: '2024-04-05' })).today
  const { id, registrationNumber } = await call('requests.register', {
    agencyId: 1,
    form: { ...REQUEST_FORM, receivedOn: today },
  })
  const chain = await call('clocks.ofCase', { entity: 'request', id })
  const due = chain.links[0]?.clocks.find(({ code }) => code === 'R4')?.reading?.deadline.due ?? ''
  await open('/kalender')
  await page.getByRole('button', { name: 'Tambah hari libur' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill(due.split('-').toReversed().join(''))
  await dialog.getByRole('textbox', { name: 'Nama hari libur' }).fill('Hari Jadi Kota')
  await dialog.getByRole('textbox', { name: 'Dasar' }).fill('SE Wali Kota 5/2026')
  await dialog.getByRole('button', { name: 'Tambahkan' }).click()
  const moves = page.getByRole('table', { name: 'Tenggat yang bergeser' })
  await moves.getByRole('link', { name: `Permohonan ${registrationNumber}` }).waitFor()
  await shot(page, 'clocks-moved')
  await moves.getByRole('link', { name: `Permohonan ${registrationNumber}` }).click()
  await panel()
    .getByRole('button', { name: /^Pemberitahuan tertulis/ })
    .click()
  await page.getByRole('dialog').getByText('Hari Jadi Kota (libur daerah)').waitFor()
  await shot(page, 'clocks-after-move')
})

test('the journey left no error behind', () => expect(app.problems).toEqual([]))
