// From the objection to the last ruling: two sittings, a mediation that fails, adjudication, court, cassation, final, DIP.
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { ANSWER, OBJECTION_FORM } from '../backend/fixtures.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { launchApp, type LaunchedApp, settled, shot } from './app.ts'
import { choose } from './choose.ts'

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

async function open(address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

const typed = (day: string) => day.split('-').toReversed().join('')
const fillDay = async (name: string, day: string) => {
  const field = page.getByRole('textbox', { name, exact: true })
  await field.fill(typed(day))
  await field.press('Tab')
}
const save = () => page.getByRole('button', { name: 'Simpan sengketa' }).click()

/** Serious accessibility faults of the page, as `rule: element`. */
async function faults(): Promise<string[]> {
  await page.evaluate(axe.source)
  await settled(page)
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] })
    return violations.flatMap(({ id, impact, nodes }) =>
      impact === 'serious' || impact === 'critical' ? nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`) : [],
    )
  })
  return found
}

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.waitForFunction(() => 'app' in window)
  const { id: agencyId } = await call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })
  const form = { ...OBJECTION_FORM, receivedOn: '2024-05-13', backdatingReason: 'Tiba lewat pos' }
  const objection = await call('objections.register', { agencyId, form })
  const answer = { ...ANSWER, outcome: 'rejected' as const, answeredOn: '2024-06-03', executionDueOn: null }
  await call('objections.answer', { id: objection.id, version: 1, answer })
  await page.reload()
})

afterAll(() => app.close())

test('a dispute is registered from its objection; a day before the objection is refused at its field', async () => {
  await open('/sengketa/baru/keberatan/1')
  await page.getByRole('textbox', { name: 'Nomor register sengketa' }).fill('15/VI/KIProv-PS-M/2024')
  await fillDay('Tanggal diajukan', '2024-05-10')
  await save()
  await page.getByText('Tanggal sengketa mendahului tanggal keberatan (Pasal 37 UU KIP).').waitFor()
  await fillDay('Tanggal diajukan', '2024-06-10')
  await shot(page, 'dispute-new')
  await save()
  await page.getByRole('heading', { name: 'Sengketa 15/VI/KIProv-PS-M/2024' }).waitFor()
  await page.getByText('Alasan huruf b sampai g: sengketa ditempuh melalui mediasi terlebih dahulu').waitFor()
})

async function addSession(kind: string | null, on: string, summons: string, respondent: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Tambah sidang' }).click()
  const dialog = page.getByRole('dialog')
  if (kind !== null) await choose(page, 'Jenis sidang', kind)
  await fillDay('Tanggal sidang', on)
  await dialog.getByRole('textbox', { name: 'Jam' }).fill('09:00')
  await fillDay('Panggilan diterima', summons)
  await dialog.getByRole('textbox', { name: 'Acara' }).fill('Pemeriksaan para pihak')
  await choose(page, 'Pemohon', /^Hadir$/)
  await choose(page, 'Termohon', respondent)
  await shot(page, 'dispute-session-dialog')
  await dialog.getByRole('button', { name: 'Simpan sidang' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

test('two sittings: a summons that came too late is named, the stage follows the sittings', async () => {
  await addSession(null, '2024-06-24', '2024-06-21', /^Hadir$/)
  await page.getByText(/Panggilan untuk sidang 24 Juni 2024 diterima kurang dari 3 hari kerja/).waitFor()
  await addSession('Mediasi', '2024-07-01', '2024-06-24', /^Tidak hadir$/)
  await page.getByRole('table', { name: 'Sidang' }).getByText('Pemohon hadir, termohon tidak hadir').waitFor()
  await page.getByText('Mediasi', { exact: true }).first().waitFor()
  await shot(page, 'dispute-sessions')
  expect(await faults()).toEqual([])
})

test('the mediation fails, the commission rules, the suit and the cassation follow; the stage is never typed', async () => {
  await page.getByRole('button', { name: 'Lanjutkan tahap' }).click()
  await fillDay('Pertemuan pertama', '2024-07-01')
  await fillDay('Mediasi selesai', '2024-07-12')
  await choose(page, 'Hasil mediasi', 'Gagal')
  await shot(page, 'dispute-form-mediation')
  await save()
  await page.getByText('Ajudikasi nonlitigasi', { exact: true }).first().waitFor()

  await page.getByRole('button', { name: 'Lanjutkan tahap' }).click()
  await choose(page, 'Jenis putusan', 'Putusan Ajudikasi')
  await page.getByRole('textbox', { name: 'Nomor putusan' }).fill('15/VI/KIProv-PS-A/2024')
  await fillDay('Tanggal putusan', '2024-08-01')
  await fillDay('Salinan diterima', '2024-08-05')
  await choose(page, 'Amar', /^Dikabulkan$/)
  await save()
  await page.getByText('Diputus Komisi Informasi', { exact: true }).first().waitFor()
  await page.getByText(/Amar mengabulkan permohonan/).waitFor()
  await page.getByRole('button', { name: 'Nyatakan inkrah' }).waitFor()
  await shot(page, 'dispute-ruled')

  await page.getByRole('button', { name: 'Lanjutkan tahap' }).click()
  await page.getByRole('textbox', { name: 'Nomor perkara' }).fill('12/G/KI/2024/PTUN')
  await fillDay('Gugatan didaftarkan', '2024-08-15')
  await fillDay('Putusan pengadilan', '2024-10-10')
  await fillDay('Putusan pengadilan diterima', '2024-10-14')
  await save()
  await page.getByText('Gugatan ke pengadilan', { exact: true }).first().waitFor()

  await page.getByRole('button', { name: 'Lanjutkan tahap' }).click()
  await page.getByRole('textbox', { name: 'Nomor kasasi' }).fill('3 K/TUN/KI/2024')
  await fillDay('Kasasi diajukan', '2024-10-28')
  await fillDay('Kasasi diputus', '2025-02-10')
  await shot(page, 'dispute-form-court')
  await save()
  await page.getByText('Kasasi', { exact: true }).first().waitFor()
  const panel = page.getByRole('region', { name: 'Tenggat' })
  for (const name of ['Mediasi', 'Komisi Informasi menyelesaikan sengketa', 'Kasasi ke Mahkamah Agung'])
    await panel.getByText(name, { exact: true }).waitFor()
  await shot(page, 'dispute-cassation')
})

test('the final ruling opens the information: a draft of the DIP', async () => {
  await page.getByRole('button', { name: 'Nyatakan inkrah' }).click()
  await page
    .getByRole('dialog')
    .getByText(/Mahkamah Agung sudah memutus kasasi/)
    .waitFor()
  await page.getByRole('button', { name: 'Nyatakan', exact: true }).click()
  await page.getByText('Berkekuatan hukum tetap', { exact: true }).first().waitFor()
  await shot(page, 'dispute-final')
  expect(await faults()).toEqual([])
  await page.getByRole('button', { name: 'Rancang isi DIP' }).click()
  // A court has ruled since: the clerk says that the ruling of the commission stands.
  await page
    .getByRole('dialog')
    .getByText(/Pengadilan sudah memutus/)
    .waitFor()
  await page.getByRole('button', { name: 'Tetap rancang' }).click()
  await page.getByRole('heading', { name: /Laporan keuangan tahun 2025/ }).waitFor()
  await shot(page, 'dispute-dip-draft')
})

test('the list finds the case by its number at court, and the report leads from its number to the case', async () => {
  await open('/sengketa')
  await page.getByRole('searchbox').fill('12/G/KI')
  await page.getByText('1 sengketa', { exact: true }).waitFor()
  await shot(page, 'dispute-list')
  await open('/laporan/2024')
  const number = page.getByRole('link', { name: /^Mediasi: Gagal: 1, lihat perkaranya/ })
  await number.scrollIntoViewIfNeeded()
  await shot(page, 'report-figures-cases')
  await number.click()
  const line = page.getByRole('grid', { name: 'Perkara di balik angka' }).getByRole('row', { name: /15\/VI\/KIProv-PS-M\/2024/ })
  await line.waitFor()
  await shot(page, 'report-cases-behind')
  expect(await faults()).toEqual([])
  await line.click()
  await page.getByRole('heading', { name: 'Sengketa 15/VI/KIProv-PS-M/2024' }).waitFor()
})

test('the journey left no error behind', () => expect(app.problems).toEqual([]))
