// From a document to its decree: worksheet in five steps, approval, decree, change, expiry; and what may not be public.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { EXCLUSION } from '../backend/fixtures.ts'
import { pdfPages } from '../support/documents.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { answerSaveDialog, launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

let app: LaunchedApp
let page: Page
const call = (operation: string, input: unknown) =>
  page.evaluate(([name, given]) => (window as unknown as { app: AppBridge }).app.invoke(name, given), [operation, input] as const)
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const dialog = () => page.getByRole('dialog')
const open = (address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

beforeAll(async () => {
  app = await launchApp()
  page = app.page
  page.setDefaultTimeout(10_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.waitForFunction(() => 'app' in window)
  const officials = [
    OFFICIAL,
    { ...OFFICIAL, role: 'advisoryTeam', name: 'Andi Penguji', frontTitle: 'Dr.', position: 'Kepala Bagian Hukum' },
    {
      ...OFFICIAL,
      role: 'bodyHead',
      name: 'Wali Contoh',
      frontTitle: '',
      backTitle: '',
      nip: '',
      rank: '',
      position: 'Wali Kota Contoh',
    },
    { ...OFFICIAL, role: 'ppid', name: 'Hendra Penetap', position: 'Kepala Dinas Komunikasi dan Informatika' },
    { ...OFFICIAL, role: 'ppidSuperior', name: 'Bambang Atasan', position: 'Sekretaris Daerah Kota Contoh' },
  ]
  expect(await call('office.createAgency', { profile: PROFILE, officials })).toMatchObject({ ok: true })
  const ended = {
    ...EXCLUSION,
    title: 'Naskah soal seleksi 2025',
    periodKind: 'untilDate',
    startsOn: '2025-01-05',
    decreeOn: '2025-01-05',
  }
  const entry = { ...ended, periodText: 'Sampai seleksi selesai', expiresOn: '2025-12-31' }
  expect(await call('excludedInformation.add', { agencyId: 1, entry })).toMatchObject({ ok: true })
  await page.reload()
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

test('new information goes through the five steps of the worksheet', async () => {
  await open('/dik/uji')
  await heading('Uji konsekuensi')
  await button('Uji baru').first().click()
  await page.getByRole('menuitem', { name: /Pengecualian/ }).click()
  await heading('Uji konsekuensi: pengecualian')
  await button('Simpan konsep').click()
  await page.getByText('Pilih sekurangnya satu informasi.').waitFor()
  await button('Tambah informasi baru').click()
  await shot(page, 'uji-1-identifikasi')
  await button('Berikutnya').click()
  await field(/^Informasi tertentu/).fill('Riwayat kesehatan pegawai')
  await shot(page, 'uji-2-pencatatan')
  await button('Berikutnya').click()
  await page.getByRole('checkbox', { name: /Huruf c/ }).check()
  await page.getByText(/Isi tanggal akhir atau tanggal peninjauan/).waitFor()
  await page.getByRole('checkbox', { name: /Huruf c/ }).uncheck()
  await page.getByRole('checkbox', { name: /Huruf h/ }).check()
  await field('Dasar hukum pengecualian').fill('Pasal 17 huruf h angka 2 Undang-Undang Nomor 14 Tahun 2008')
  await field('Jangka waktu').fill('Selama diperlukan untuk melindungi rahasia pribadi')
  await shot(page, 'uji-3-analisis')
  await button('Berikutnya').click()
  await field('Konsekuensi bila dibuka').fill('Rahasia pribadi pegawai terungkap dan dapat disalahgunakan.')
  await field('Konsekuensi bila ditutup').fill('Rahasia pribadi pegawai terlindungi.')
  await field(/^Pertimbangan kepatutan/).fill('Kepentingan umum tidak memerlukan keterangan kesehatan perorangan.')
  await shot(page, 'uji-4-penimbangan')
  await button('Berikutnya').click()
  expect(await field('Nama penguji 1').inputValue()).toContain('Andi Penguji')
  await shot(page, 'uji-5-penguji')
  expect(await barriers(page)).toEqual([])
  await button('Simpan lembar uji').click()
  await heading('Lembar uji 001 Tahun 2026')
  await page.getByRole('article').getByText('LEMBAR PENGUJIAN KONSEKUENSI').waitFor()
  await shot(page, 'uji-konsep')
  expect(await barriers(page)).toEqual([])
})

test('the head of the body approves, PPID decides, and the entry is excluded', async () => {
  await button('Disetujui pimpinan').click()
  await expect.poll(() => dialog().getByRole('textbox', { name: 'Nama' }).inputValue()).toBe('Wali Contoh')
  await shot(page, 'uji-persetujuan')
  await dialog().getByRole('button', { name: 'Simpan persetujuan' }).click()
  await button('Tetapkan').click()
  await expect
    .poll(() =>
      dialog()
        .getByRole('textbox', { name: /Ditetapkan oleh/ })
        .inputValue(),
    )
    .toBe('Hendra Penetap')
  await shot(page, 'uji-penetapan')
  await dialog()
    .getByRole('textbox', { name: /Nomor penetapan/ })
    .fill('188/12/PPID')
  await dialog().getByRole('button', { name: 'Tetapkan' }).click()
  await page.getByText('Ditetapkan PPID', { exact: true }).waitFor()
  await page.getByText('Penetapan', { exact: true }).click()
  await page.getByRole('article').getByText('MEMUTUSKAN:').waitFor()
  await shot(page, 'uji-ditetapkan')
  const path = join(temporaryFolder('uji'), 'penetapan.pdf')
  await answerSaveDialog(app.electron, path)
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  await page.getByText('penetapan.pdf tersimpan.').waitFor()
  expect(existsSync(path)).toBe(true)
  expect(pdfPages(path).join('\n')).toContain('NOMOR 188/12/PPID TAHUN 2026')
  await page.getByRole('link', { name: 'Riwayat kesehatan pegawai' }).click()
  await page.getByText('Berlaku', { exact: true }).waitFor()
  await shot(page, 'dik-ditetapkan')
  expect(await barriers(page)).toEqual([])
})

test('what the test has fixed cannot be typed over', async () => {
  await page.getByRole('link', { name: 'Ubah', exact: true }).click()
  await page.getByText('Sudah ditetapkan melalui uji konsekuensi').waitFor()
  expect(await field('Dasar hukum lengkap').isDisabled()).toBe(true)
  expect(await field(/^Unit yang menguasai/).isDisabled()).toBe(false)
  await shot(page, 'dik-terkunci')
  await field(/^Unit yang menguasai/).fill('Bagian Kepegawaian')
  await page.keyboard.press('Control+S')
  await heading('Riwayat kesehatan pegawai')
})

test('a change of status begins with what the entry says, and can open it', async () => {
  await page.getByRole('link', { name: 'Uji pengubahan' }).click()
  await heading('Uji konsekuensi: pengubahan klasifikasi')
  await expect.poll(() => page.getByRole('checkbox', { name: 'Riwayat kesehatan pegawai' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Penimbangan' }).click()
  await page.getByRole('radio', { name: 'Dibuka' }).check()
  await field('Konsekuensi bila dibuka').fill('Kepentingan umum lebih besar.')
  await button('Simpan konsep').click()
  await page.getByRole('article').getByText('Pertimbangan Sebelumnya').waitFor()
  await shot(page, 'uji-pengubahan')
})

test('information whose period has ended is open by itself and is proposed to the DIP', async () => {
  await open('/dik')
  await heading('Informasi yang Dikecualikan')
  await page.getByText(/1 informasi perlu diperhatikan/).waitFor()
  await page.getByRole('grid').getByText('Terbuka otomatis', { exact: true }).waitFor()
  await shot(page, 'dik-daftar')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('alert').getByRole('link', { name: 'Naskah soal seleksi 2025' }).click()
  await button('Usulkan ke DIP').click()
  await shot(page, 'dik-usulkan')
  await dialog().getByRole('button', { name: 'Tambahkan draf' }).click()
  await heading('Naskah soal seleksi 2025')
  await page.waitForFunction(() => location.hash.startsWith('#/dip/'))
  await open('/dik/1')
  await page.getByText('Dibuka', { exact: true }).waitFor()
  await page.getByText(/Daftar Informasi Publik, draf/).waitFor()
  await shot(page, 'dik-dibuka')
})

test('the list is saved as Excel and PDF', async () => {
  await open('/dik')
  const folder = temporaryFolder('dik')
  for (const [format, file] of [
    ['Excel', 'dik.xlsx'],
    ['PDF untuk dicetak', 'dik.pdf'],
  ] as const) {
    await answerSaveDialog(app.electron, join(folder, file))
    await button('Ekspor').click()
    await dialog().getByText(format, { exact: true }).click()
    await dialog().getByRole('button', { name: 'Simpan sebagai …' }).click()
    // A job starts a worker of its own, which takes long on a busy machine.
    await dialog().getByText(`Berkas ${file} sudah tersimpan.`).waitFor({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  }
  expect(pdfPages(join(folder, 'dik.pdf')).join('\n')).toContain('Riwayat kesehatan pegawai')
})

test('the journey left no error behind', () => {
  expect(app.problems).toEqual([])
})
