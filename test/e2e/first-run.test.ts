// A new computer: the setup by keyboard alone, then settings, a second OPD, and everything remembered after a restart.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { ROOT } from '../electron-runtime/places.ts'
import { answerOpenDialog, type LaunchedApp, launchApp, shot, temporaryFolder } from './app.ts'

const userData = temporaryFolder('first-run')
const ICON = join(ROOT, 'resources', 'icon.png')
let open: LaunchedApp | undefined

afterEach(async () => {
  await open?.close()
  open = undefined
})

async function openApp(): Promise<LaunchedApp> {
  const app = await launchApp({ userData })
  open = app
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720))
  return app
}

/** Types each text into the field in focus and presses Enter; an empty text only presses Enter. */
async function typeThrough(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}

const step = (page: Page, number: number) => page.getByText(`Langkah ${number} dari 4`).waitFor()

/** The input alone: its list of suggestions bears the same label. */
const pattern = (page: Page) => page.locator('input').and(page.getByLabel('Pola nomor register'))

test('the setup needs only the keyboard, keeps what was typed, and leads to the dashboard', async () => {
  const { page, problems } = await openApp()
  await step(page, 1)
  await page.keyboard.press('Control+s')
  await page.getByText('Wajib diisi.').first().waitFor()
  expect(await page.getByText('Wajib diisi.').count()).toBe(3)
  await shot(page, 'mulai-1-wajib')
  await typeThrough(page, ['Pemerintah Kota Contoh', 'Dinas Komunikasi dan Informatika', 'DISKOMINFO', ''])
  await step(page, 2)
  expect(await page.getByLabel('Kota tempat surat dibuat').inputValue()).toBe('Contoh')
  await typeThrough(page, [
    'Jalan Merdeka Nomor 1',
    '',
    '40111',
    '(022) 5550100',
    '',
    'ppid@contoh.example',
    'ppid.contoh.example',
  ])
  await shot(page, 'mulai-2-kop')
  await page.keyboard.press('Escape')
  await step(page, 1)
  expect(await page.getByLabel('Kode singkat OPD').inputValue()).toBe('DISKOMINFO')
  await page.keyboard.press('Control+s')
  await step(page, 2)
  expect(await page.getByLabel('Alamat kantor').inputValue()).toBe('Jalan Merdeka Nomor 1')
  await page.keyboard.press('Control+s')
  await step(page, 3)
  await typeThrough(page, ['Ratna Wulandari Contoh', 'Dra.', 'M.Si.', 'Sekretaris Dinas', 'Pembina Tingkat I', '12345'])
  await page.getByText('NIP seharusnya 18 angka.').waitFor()
  await shot(page, 'mulai-3-pejabat')
  await page.keyboard.press('Control+s')
  await step(page, 4)
  await page.getByText('001/PIP/DISKOMINFO/').waitFor()
  await shot(page, 'mulai-4-aturan')
  await page.keyboard.press('Control+s')
  await page.getByRole('heading', { name: 'Dinas Komunikasi dan Informatika siap dipakai' }).waitFor()
  await shot(page, 'mulai-5-siap')
  await page.getByRole('button', { name: 'Ke beranda' }).press('Enter')
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await page.getByText('Register masih kosong').waitFor()
  await shot(page, 'mulai-6-beranda-kosong')
  expect(problems).toEqual([])
})

test('settings keep what is typed over the tabs; officials, a second OPD and the theme are remembered', async () => {
  const { electron, page, problems } = await openApp()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.locator('input:focus').and(page.getByPlaceholder('Ketik nama perintah')).waitFor()
  await page.keyboard.type('pejabat')
  await shot(page, 'perintah')
  await page.keyboard.press('Enter')
  await page.getByText('Dra. Ratna Wulandari Contoh, M.Si.').waitFor()
  await page.getByText('Belum ada Atasan PPID yang menjabat').waitFor()
  await page.getByRole('button', { name: 'Tambah pejabat' }).click()
  await page.getByRole('dialog').getByLabel('Peran').click()
  await page.getByRole('option', { name: 'Atasan PPID' }).click()
  await page.getByLabel('Nama tanpa gelar').fill('Bambang Contoh')
  await page.getByLabel('Jabatan', { exact: true }).fill('Sekretaris Daerah')
  await shot(page, 'pengaturan-pejabat-baru')
  await page.keyboard.press('Enter')
  await page.getByRole('cell', { name: 'Bambang Contoh Sekretaris' }).waitFor()
  await shot(page, 'pengaturan-pejabat')
  await page.getByRole('tab', { name: 'Aturan kerja' }).click()
  await pattern(page).fill('{seq:4}/{type}')
  await page.getByRole('tab', { name: 'Kop surat dan logo' }).click()
  await page.getByLabel('Faksimile').fill('(022) 5550101')
  await page.keyboard.press('Control+s')
  await page.getByText('Pola nomor harus memuat').first().waitFor()
  await shot(page, 'pengaturan-aturan-salah')
  await pattern(page).fill('{seq:4}/{unit}/{type}/{year}')
  await page.keyboard.press('Control+s')
  await page.getByText('Pengaturan tersimpan.').waitFor()
  await page.getByRole('tab', { name: 'Kop surat dan logo' }).click()
  await page.getByText('Faksimile (022) 5550101').waitFor()
  await answerOpenDialog(electron, join(ROOT, 'resources', 'holidays-id.json'))
  await page.getByRole('button', { name: 'Pasang logo' }).click()
  await page.getByText('Logo harus berupa gambar PNG atau JPEG yang utuh.').waitFor()
  await answerOpenDialog(electron, ICON)
  await page.getByRole('button', { name: 'Pasang logo' }).click()
  await page.getByRole('img', { name: 'Logo' }).waitFor()
  await shot(page, 'pengaturan-kop')
  await page.getByRole('button', { name: /Ganti OPD/ }).click()
  await page.getByRole('menuitem', { name: 'Tambah OPD' }).click()
  await page.getByLabel('Nama OPD').fill('Dinas Kesehatan')
  await page.getByLabel('Kode singkat OPD').fill('DISKOMINFO')
  await page.keyboard.press('Control+s')
  await page.getByText('Kode OPD sudah dipakai').waitFor()
  await page.getByLabel('Kode singkat OPD').fill('DINKES')
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: /^Dinas Kesehatan.*Ganti OPD/ }).waitFor()
  await page.getByRole('radio', { name: 'Tema gelap' }).press('Space')
  await shot(page, 'pengaturan-opd-kedua-gelap')
  expect(problems).toEqual([])
})

test('after a restart the second OPD and the dark theme are back; the keys work', async () => {
  const { electron, page, problems } = await openApp()
  expect(await electron.evaluate(({ nativeImage }, path) => nativeImage.createFromPath(path).getSize(), ICON)).toEqual({
    width: 512,
    height: 512,
  })
  await page.getByRole('button', { name: /^Dinas Kesehatan.*Ganti OPD/ }).waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe('dark')
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: 'Panduan dan pintasan' }).waitFor()
  await shot(page, 'panduan-gelap')
  // The system's browser is not part of the app: what it would be given is looked at instead.
  await electron.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { guideOpened: path })
      return ''
    }
  })
  await page.getByRole('button', { name: 'Buka panduan lengkap' }).click()
  await expect.poll(() => electron.evaluate(() => (globalThis as { guideOpened?: string }).guideOpened)).toMatch(/cetak.*\.html$/)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+n')
  await page.getByRole('heading', { name: 'Permohonan baru' }).waitFor()
  await page.keyboard.press('Control+2')
  await page.getByRole('heading', { name: 'Permohonan informasi' }).waitFor()
  await page.keyboard.press('Control+f')
  await electron.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? [])
    entries?.find(({ label }) => label === 'Kalender')?.click()
  })
  await page.getByRole('heading', { name: /Kalender kerja/ }).waitFor()
  await page.evaluate(() => {
    location.hash = '#/entah'
  })
  await page.getByText('Halaman tidak ditemukan').waitFor()
  await shot(page, 'tidak-ditemukan')
  expect(problems).toEqual([])
})
