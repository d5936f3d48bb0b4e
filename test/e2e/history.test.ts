// What was done is taken back and repeated from anywhere, what was deleted comes back, and the journal tells of it all.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { answerSaveDialog, launchApp, type LaunchedApp, settled, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

let app: LaunchedApp
let page: Page

type Answer = { readonly ok: boolean; readonly value: { readonly id: number } }
const done = async (operation: string, input: unknown) => {
  const answer = (await page.evaluate(([name, given]) => (window as unknown as { app: AppBridge }).app.invoke(name, given), [
    operation,
    input,
  ] as const)) as Answer
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}
const today = () => page.evaluate(() => new Date().toLocaleDateString('sv-SE'))
const go = (address: string) =>
  page.evaluate((to) => {
    location.hash = `#${to}`
  }, address)
const dialog = () => page.getByRole('dialog')

async function inBothThemes(name: string): Promise<void> {
  await settled(page)
  await shot(page, name)
  expect(await barriers(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page)
  await shot(page, `${name}-gelap`)
  expect(await barriers(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.waitForFunction(() => 'app' in window)
  await done('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })
  const form = { ...REQUEST_FORM, receivedOn: await today() }
  const { id } = await done('requests.register', { agencyId: 1, form })
  await done('requests.update', { id, version: 1, form: { ...form, purpose: 'Skripsi', phone: '0811111111' } })
  await page.reload()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('the page of a record tells its history in words, and never an identity', async () => {
  await go('/permohonan/1')
  const history = page.locator('section', { has: page.getByRole('heading', { name: 'Riwayat', exact: true }) })
  await history.getByRole('button', { name: 'Lihat 2 isian' }).click()
  await history.getByText('Skripsi').waitFor()
  expect(await history.innerText()).not.toContain('0811111111')
  await history.scrollIntoViewIfNeeded()
  await inBothThemes('riwayat-permohonan')
})

test('Ctrl+Z takes the last step back on any page and says which, Ctrl+Shift+Z repeats it', async () => {
  await page.keyboard.press('Control+z')
  await page.getByText('Diurungkan: Perubahan isian permohonan').waitFor()
  await page.getByText('Penelitian', { exact: true }).first().waitFor()
  await shot(page, 'riwayat-diurungkan')
  await page.keyboard.press('Control+Shift+Z')
  await page.getByText('Diulangi: Perubahan isian permohonan').waitFor()
  await page.getByText('Skripsi', { exact: true }).first().waitFor()
})

test('in a field the keys undo the typing, and the register stays', async () => {
  await go('/permohonan')
  const search = page.locator('main input[type=search], main input[data-search], main [data-search] input').first()
  await search.fill('')
  await search.pressSequentially('abc')
  await page.keyboard.press('Control+z')
  await expect.poll(() => search.inputValue()).not.toBe('abc')
  await go('/riwayat')
  await page.getByRole('table', { name: 'Langkah' }).waitFor()
  expect(await page.getByText('Diurungkan', { exact: true }).count()).toBe(0)
  await inBothThemes('riwayat-langkah')
})

test('a deleted record lies in the trash until it is brought back or goes for good', async () => {
  await go('/riwayat/sampah')
  await page.getByText('Sampah kosong').waitFor()
  expect(await barriers(page)).toEqual([])
  for (const name of ['Budi Contoh', 'Citra Contoh']) {
    const { id } = await done('office.addOfficial', { agencyId: 1, official: { ...OFFICIAL, role: 'serviceOfficer', name } })
    await done('office.removeOfficial', { id, version: 1 })
  }
  await page.getByText('Pejabat Budi Contoh').waitFor()
  await inBothThemes('riwayat-sampah')
  await page.getByRole('button', { name: 'Pulihkan Pejabat Budi Contoh' }).click()
  await page.getByText('Pejabat Budi Contoh dipulihkan.').waitFor()
  await page.getByRole('button', { name: 'Hapus selamanya Pejabat Citra Contoh' }).click()
  await dialog().getByRole('button', { name: 'Hapus selamanya' }).click()
  await page.getByText('Sampah kosong').waitFor()
  // A notice that is fading away is hard to read for a moment.
  await page.getByText('dihapus selamanya.').waitFor({ state: 'detached' })
})

test('how long the trash keeps is set on the page of safekeeping, refused at the field when out of bounds', async () => {
  await go('/keamanan/riwayat')
  const days = page.getByRole('textbox', { name: 'Masa simpan sampah' })
  await days.fill('7')
  await page.getByRole('button', { name: 'Simpan aturan' }).click()
  await page.getByText('Isi 30 sampai dengan 3.650 hari.').waitFor()
  expect(await barriers(page)).toEqual([])
  await days.fill('90')
  await page.getByRole('button', { name: 'Simpan aturan' }).click()
  await page.getByText('Aturan riwayat dan sampah tersimpan.').waitFor({ state: 'detached' })
  await inBothThemes('riwayat-aturan')
  await go('/riwayat/sampah')
  await page.getByText('dapat dipulihkan selama 90 hari.').waitFor()
})

test('the journal is filtered, checked whole and exported', async () => {
  await go('/riwayat/jurnal')
  const journal = page.getByRole('table', { name: 'Jurnal' })
  await journal.getByText('Permohonan informasi').first().waitFor()
  await page.getByRole('button', { name: 'Periksa seluruh jurnal' }).click()
  await page.getByText('Jurnal utuh').waitFor()
  await inBothThemes('riwayat-jurnal')
  await page.getByRole('combobox', { name: 'Jenis catatan' }).click()
  await page.getByRole('option', { name: 'Pejabat' }).click()
  await expect.poll(() => journal.getByText('Permohonan informasi').count()).toBe(0)
  const path = join(temporaryFolder('jurnal'), 'jurnal.xlsx')
  await answerSaveDialog(app.electron, path)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await dialog().getByRole('button', { name: 'Simpan sebagai …' }).click()
  await page.getByText('Berkas jurnal.xlsx sudah tersimpan.').waitFor()
  expect(existsSync(path)).toBe(true)
})
