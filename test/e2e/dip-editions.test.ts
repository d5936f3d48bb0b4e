// Editions of the DIP as the office meets them: propose, decide, announce, edit, propose again, print the first as it was.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { EXCLUSION, INFORMATION } from '../backend/fixtures.ts'
import { pdfPages } from '../support/documents.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { answerSaveDialog, launchApp, type LaunchedApp, shot, temporaryFolder, watchOpenedFiles } from './app.ts'
import { barriers } from './barriers.ts'

let app: LaunchedApp
let page: Page
let folder: string

type Answer = { readonly ok: boolean; readonly value: { readonly id: number; readonly version: number; readonly today: string } }
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

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const link = (name: string | RegExp) => page.getByRole('link', { name })
const open = (address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

const TITLES = ['Rencana Kerja Tahunan', 'Laporan Kinerja', 'Profil Pejabat', 'Daftar Aset', 'Standar Pelayanan']
let today = ''

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.waitForFunction(() => 'app' in window)
  const officials = [
    OFFICIAL,
    { ...OFFICIAL, role: 'ppid', name: 'Budi Pejabat', position: 'Kepala Dinas Kominfo' },
    { ...OFFICIAL, role: 'ppidSuperior', name: 'Sekda Contoh', frontTitle: '', backTitle: '', position: 'Sekretaris Daerah' },
  ]
  await done('office.createAgency', { profile: PROFILE, officials })
  for (const [at, title] of TITLES.entries()) {
    const category = at < 3 ? 'periodic' : 'anytime'
    const gaps = at === 3 ? { holderUnit: '', retentionText: '' } : {}
    await done('publicInformation.add', { agencyId: 1, entry: { ...INFORMATION, title, category, ...gaps } })
  }
  await done('excludedInformation.add', { agencyId: 1, entry: EXCLUSION })
  await done('publicInformation.add', {
    agencyId: 1,
    entry: { ...INFORMATION, title: 'Riwayat kesehatan', excludedInformationId: 1 },
  })
  today = (await done('requests.preview', { agencyId: 1, receivedOn: '2026-01-05' })).today
  await watchOpenedFiles(app.electron)
  folder = temporaryFolder('edisi')
  await page.reload()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

const typedToday = () => today.split('-').toReversed().join('/')

async function fillDay(name: string): Promise<void> {
  await page.getByRole('textbox', { name }).fill(typedToday())
  await page.keyboard.press('Tab')
}

test('without an edition the page says what makes the list lawful', async () => {
  await heading('Beranda')
  await open('/dip/edisi')
  await heading('Edisi dan keputusan')
  await page.getByText('Belum ada edisi yang ditetapkan').waitFor()
  await shot(page, 'edisi-kosong')
  expect(await barriers(page)).toEqual([])
})

test('a proposal shows what goes in, what is incomplete, what is excluded, and leaves out what is unticked', async () => {
  await link('Usulkan edisi').first().click()
  await heading('Usulkan edisi')
  await page.getByText('1 draf dikecualikan seluruhnya dan tidak ikut diusulkan.').waitFor()
  await page.getByText('5 informasi akan dimuat').waitFor()
  await page.getByRole('checkbox', { name: 'Muat Standar Pelayanan' }).uncheck()
  await page.getByText('4 informasi akan dimuat').waitFor()
  await page.getByRole('radiogroup', { name: 'Yang ditampilkan' }).getByText('Perlu dilengkapi (1)').click()
  await page.getByText('tanpa retensi').waitFor()
  await shot(page, 'edisi-usulan')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('tab', { name: 'Perbedaan dengan keputusan terakhir' }).click()
  await page.getByText('Belum ada edisi sebelumnya').waitFor()
  await page.getByRole('textbox', { name: 'Nomor surat usulan' }).fill('045/10/DKI')
  await fillDay('Tanggal surat usulan')
  await shot(page, 'edisi-usulan-surat')
  await button('Usulkan kepada PPID').click()
  await heading(/^Edisi Semester/)
  await page.getByText('Diusulkan', { exact: true }).first().waitFor()
  await page.getByText('4 informasi', { exact: true }).waitFor()
  await shot(page, 'edisi-diusulkan')
})

test('the draft decree is read on the screen before it is decided', async () => {
  await page.getByRole('tab', { name: 'Dokumen' }).click()
  await link('Konsep keputusan').click()
  await page.getByRole('article').getByText('MEMUTUSKAN:').waitFor()
  await page.getByRole('article').getByText('Daftar Aset').waitFor()
  await shot(page, 'edisi-konsep-keputusan')
  expect(await barriers(page)).toEqual([])
  await link('kembali ke edisi').click()
})

test('the decision wants number, day and approval, at their fields, and freezes the list', async () => {
  await button('Tetapkan').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Tetapkan' }).click()
  await dialog.getByText('Wajib diisi.').first().waitFor()
  await shot(page, 'edisi-tetapkan-salah')
  await dialog.getByRole('textbox', { name: 'Nomor keputusan' }).fill('188/12/PPID')
  await fillDay('Tanggal keputusan')
  await fillDay('Tanggal persetujuan')
  expect(await dialog.getByRole('textbox', { name: /Disetujui oleh/ }).inputValue()).toBe('Sekda Contoh')
  await shot(page, 'edisi-tetapkan')
  await dialog.getByRole('button', { name: 'Tetapkan' }).click()
  await page.getByText('Edisi ditetapkan dengan 4 informasi.').waitFor()
  await button('Umumkan').waitFor()
  await shot(page, 'edisi-ditetapkan')
  expect(await barriers(page)).toEqual([])
})

test('one command announces what was decided', async () => {
  await button('Umumkan').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Umumkan' }).click()
  await page.getByText('4 informasi diumumkan.').waitFor()
  const list = await call('publicInformation.counts', { agencyId: 1 })
  expect(list.value).toMatchObject({ byStatus: { published: 4, draft: 2 } })
})

test('the second edition shows the difference to the first', async () => {
  const { version } = await done('publicInformation.get', { id: 1 })
  const change = { summary: 'Ringkasan yang diperbarui' }
  await done('publicInformation.patch', { agencyId: 1, entries: [{ id: 1, version }], change })
  const second = await done('publicInformation.get', { id: 2 })
  await done('publicInformation.trash', { agencyId: 1, entries: [{ id: 2, version: second.version }] })
  await open('/dip/edisi/usul')
  await heading('Usulkan edisi')
  await button('Usulkan kepada PPID').click()
  await heading(/^Edisi Semester/)
  await page.getByText('Baru (1)').waitFor()
  await page.getByText('Berubah (1)').click()
  await page.getByText('Ringkasan yang diperbarui').waitFor()
  await shot(page, 'edisi-perbedaan')
  expect(await barriers(page)).toEqual([])
  await page.getByText('Tidak lagi dimuat (1)').click()
  await page.getByText('Dibuang ke sampah').waitFor()
})

test('a proposal is sent back with its reason', async () => {
  await button('Kembalikan').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Lengkapi retensi lebih dahulu')
  await dialog.getByRole('button', { name: 'Kembalikan' }).click()
  await page.getByText('Usulan dikembalikan.').waitFor()
  await open('/dip/edisi')
  await page.getByText('Lengkapi retensi lebih dahulu').waitFor()
  await page.getByText('Daftar masih mutakhir').waitFor()
  await shot(page, 'edisi-daftar')
  expect(await barriers(page)).toEqual([])
})

test('the first edition is printed as it was, as decree and as annex', async () => {
  await page
    .getByRole('row', { name: /188\/12\/PPID/ })
    .getByRole('link')
    .click()
  await heading(/^Edisi Semester/)
  await page.getByRole('tab', { name: 'Daftar informasi' }).click()
  await page
    .getByRole('textbox', { name: 'Cari dalam edisi' })
    .or(page.getByRole('searchbox', { name: 'Cari dalam edisi' }))
    .fill('kinerja')
  await page.getByText('1 informasi', { exact: true }).waitFor()
  await shot(page, 'edisi-isi')
  await page.getByRole('tab', { name: 'Dokumen' }).click()
  await answerSaveDialog(app.electron, join(folder, 'lampiran.pdf'))
  await button('Lampiran PDF').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan sebagai …' }).click()
  await page.getByText('Berkas lampiran.pdf sudah tersimpan.').waitFor()
  await shot(page, 'edisi-dokumen')
  await page.keyboard.press('Escape')
  const annex = pdfPages(join(folder, 'lampiran.pdf')).join('\n')
  expect(annex).toContain('Laporan Kinerja')
  expect(annex).not.toContain('diperbarui')
  await link('Keputusan').click()
  await page.getByRole('article').getByText('188/12/PPID').first().waitFor()
  await shot(page, 'edisi-keputusan')
  for (const [name, file] of [
    ['Word', 'keputusan.docx'],
    ['PDF', 'keputusan.pdf'],
  ] as const) {
    await answerSaveDialog(app.electron, join(folder, file))
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByText(`${file} tersimpan.`).waitFor()
  }
  const decree = pdfPages(join(folder, 'keputusan.pdf')).join('\n')
  expect(decree).toContain('NOMOR 188/12/PPID')
  expect(decree).toContain('Laporan Kinerja')
})
