// What the clerk is reminded of in the real window: lanes, counts, the sheet on paper, the calendar file, the settings.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type DateOnly } from '../../src-main/kernel/date-only.ts'
import { localDay } from '../../src-main/kernel/time-zone.ts'
import { openTestBackend } from '../support/backend.ts'
import { pdfPages } from '../support/documents.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { DECISION, OBJECTION_FORM } from '../backend/fixtures.ts'
import { answerSaveDialog, type LaunchedApp, launchApp, shot, temporaryFolder, watchOpenedFiles } from './app.ts'
import { barriers } from './barriers.ts'

const folder = { path: '' }
const opened: { app?: LaunchedApp } = {}
const NAMES = [
  'Arif Percobaan',
  'Bunga Rekaan',
  'Cahya Teladan',
  'Dimas Andaian',
  'PT Simulasi Jaya',
  'Fitri Contohwati',
] as const

/** A register on the real clock: due days are set by hand, so that each lane has a case whatever day it is. */
async function prepareRegister(databasePath: string): Promise<void> {
  const now = new Date().toISOString()
  const today = localDay(now, 'WIB')
  const backend = await openTestBackend({ databasePath, now })
  const agencyId = await setUpOffice(backend)
  const form = { ...REQUEST_FORM, receivedOn: addDays(today, -20), backdatingReason: 'Contoh' }
  const ids: number[] = []
  for (const [index, applicantName] of NAMES.entries()) {
    const informationRequested = `Laporan realisasi anggaran triwulan ${index + 1} beserta lampirannya dan rincian per kegiatan`
    const papersComplete = index !== 4
    const registered = await backend.call('requests.register', {
      agencyId,
      papersComplete,
      form: { ...form, applicantName, informationRequested },
    })
    ids.push(registered.id)
  }
  const [late = 0, due = 0, soon = 0, decided = 0, waiting = 0, target = 0] = ids
  const decision = { ...DECISION, decidedOn: addDays(today, -1), noticeOn: null, providedOn: null }
  await backend.call('requests.decide', { id: decided, version: 1, decision })
  const noticeIncomplete = { step: 'noticeIncomplete', on: addDays(today, -1), missingPapers: 'Akta pendirian' } as const
  await backend.call('requests.takeStep', { id: waiting, version: 1, taken: noticeIncomplete })
  await backend.call('requests.takeStep', { id: waiting, version: 2, taken: { step: 'recordIncompleteReceipt', on: today } })
  await backend.call('objections.register', { agencyId, form: { ...OBJECTION_FORM, receivedOn: today } })
  const next = (await backend.call('calendar.computeDeadline', { agencyId, trigger: today, days: 1 })).due
  await backend.close()
  const db = new Database(databasePath)
  const dueDays: readonly (readonly [number, DateOnly])[] = [
    [late, addDays(today, -9)],
    [due, today],
    [soon, next],
    [decided, next],
    [waiting, addDays(today, 20)],
    [target, addDays(today, 21)],
  ]
  for (const [id, day] of dueDays) db.prepare('UPDATE request SET due_on = ? WHERE id = ?').run(day, id)
  db.prepare('UPDATE request SET complete_on = ? WHERE id = ?').run(addDays(today, -14), target)
  db.prepare('UPDATE objection SET due_on = ?').run(next)
  db.close()
}

beforeAll(async () => {
  folder.path = temporaryFolder('reminders')
  mkdirSync(join(folder.path, 'data'))
  await prepareRegister(join(folder.path, 'data', 'register.ppid'))
  opened.app = await launchApp({ userData: folder.path })
  await opened.app.page.setViewportSize({ width: 1280, height: 720 })
  await opened.app.page.emulateMedia({ colorScheme: 'light' })
})

afterAll(async () => {
  expect(opened.app?.problems).toEqual([])
  await opened.app?.close()
})

function window(): LaunchedApp {
  if (opened.app === undefined) throw new Error('the app has not been opened')
  return opened.app
}

describe('the dashboard', () => {
  test('shows each case in its lane, with what holds it up', async () => {
    const { page } = window()
    const lane = (name: string) => page.getByRole('region', { name, exact: true })
    await lane('Terlambat').getByText(NAMES[0]).waitFor()
    await lane('Hari ini').getByText(NAMES[1]).waitFor()
    await lane('Dalam 3 hari kerja').getByText(NAMES[2]).waitFor()
    await lane('Dalam 3 hari kerja').getByText('Belum diberitahukan').waitFor()
    await lane('Menunggu pemohon')
      .getByText(/Perbaikan s\.d\./)
      .waitFor()
    await page.getByText('1 permohonan mencapai target internal').waitFor()
    await page.mouse.move(5, 5)
    await shot(page, 'pengingat-beranda')
  })

  test('fits the window: nothing is cut off at the side, no lane wider than its column', async () => {
    const { page } = window()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const cut = await page.getByRole('region').evaluateAll(
      (lanes) =>
        lanes.flatMap((lane) => {
          const edge = lane.getBoundingClientRect().right + 1
          return [...lane.querySelectorAll('a, a *')].filter((part) => part.getBoundingClientRect().right > edge)
        }).length,
    )
    expect(cut).toBe(0)
  })

  test('bars no one who listens or uses only the keyboard', async () => {
    const { page } = window()
    expect(await barriers(page)).toEqual([])
  })

  test('counts in the navigation what is late or due today, and apart what is due soon', async () => {
    const { page } = window()
    const navigation = page.getByRole('navigation', { name: 'Halaman utama' })
    await navigation.getByLabel('1 terlambat, 1 jatuh tempo hari ini').waitFor()
    await navigation.getByLabel('2 jatuh tempo dalam 3 hari kerja').waitFor()
    await navigation.getByLabel('1 jatuh tempo dalam 3 hari kerja').waitFor()
  })
})

describe('what leaves the dashboard', () => {
  test.each([
    ['Cetak lembar kerja', 'lembar.pdf', 'pengingat-lembar-kerja'],
    ['Ekspor kalender (.ics)', 'tenggat.ics', 'pengingat-kalender'],
  ])('%s is saved and can be opened from here', async (label, name, picture) => {
    const { page, electron } = window()
    const path = join(folder.path, name)
    await answerSaveDialog(electron, path)
    const openedFiles = await watchOpenedFiles(electron)
    await page.getByRole('button', { name: label }).click()
    await page.getByRole('button', { name: 'Simpan sebagai …' }).click()
    await page.getByRole('button', { name: 'Buka', exact: true }).click()
    await shot(page, picture)
    await expect.poll(openedFiles).toEqual([path])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('the sheet has every lane and no name; the calendar has every open deadline and no name', () => {
    const sheet = pdfPages(join(folder.path, 'lembar.pdf')).join('\n').replace(/\s+/g, ' ')
    for (const lane of ['Terlambat (1)', 'Jatuh tempo hari ini (1)', 'Dalam 3 hari kerja (3)', 'Menunggu pemohon (1)'])
      expect(sheet).toContain(lane)
    const calendar = readFileSync(join(folder.path, 'tenggat.ics'), 'utf8')
    expect(new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent').length).toBe(8)
    for (const name of NAMES) expect(sheet + calendar).not.toContain(name)
  })
})

describe('the settings', () => {
  test('a wrong hour is refused at its field; target and reminder are kept', async () => {
    const { page } = window()
    await page.evaluate(() => {
      location.hash = '#/pengaturan/aturan'
    })
    const hour = page.getByRole('textbox', { name: 'Jam pengingat harian' })
    await hour.fill('25:00')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByText('Gunakan jam dan menit, misalnya 08:00.').waitFor()
    await hour.fill('07:45')
    await page.getByRole('textbox', { name: /^Target internal/ }).fill('5')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    await page.getByText('Semua perubahan tersimpan.').waitFor()
    await hour.scrollIntoViewIfNeeded()
    await shot(page, 'pengingat-pengaturan')
  })

  test('a change of the counting rule tells which deadlines moved', async () => {
    const { page } = window()
    await page.getByText('Hari permohonan diterima dihitung sebagai hari kerja pertama').click()
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    const moved = page.getByRole('table', { name: 'Tenggat yang bergeser' })
    await moved.getByText('Permohonan').first().waitFor()
    const box = await moved.boundingBox()
    expect(box !== null && box.y > 0 && box.y < 720).toBe(true)
    await shot(page, 'pengingat-tenggat-bergeser')
  })
})
