// Someone who only reads walks through every page of a filled register: nothing on screen that can be pressed is refused.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { mayRun } from '../../src-main/contract/index.ts'
import { operationAt } from '../../src-renderer/ui/work-places.ts'
import { giveAccount, PIN } from '../support/accounts.ts'
import { type LaunchedApp, launchApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

const PAGES: readonly (readonly [address: string, picture?: string])[] = [
  ['/', 'beranda'],
  ['/permohonan', 'permohonan'],
  ['/permohonan/1', 'permohonan-rinci'],
  ['/permohonan/buku'],
  ['/permohonan/nomor'],
  ['/keberatan'],
  ['/keberatan/1'],
  ['/sengketa'],
  ['/sengketa/1'],
  ['/dip', 'dip'],
  ['/dip/1'],
  ['/dip/sampah'],
  ['/dip/daftar-periksa', 'daftar-periksa'],
  ['/dip/edisi'],
  ['/dip/edisi/1'],
  ['/dip/publikasi'],
  ['/dip/berkas'],
  ['/dik'],
  ['/dik/1'],
  ['/dik/uji'],
  ['/kalender'],
  ['/laporan', 'laporan'],
  ['/laporan/2025/penetapan'],
  ['/laporan/2025/periksa'],
  ['/laporan/rekap'],
  ['/berkas-perkara/request/1'],
  ['/riwayat'],
  ['/riwayat/sampah'],
  ['/riwayat/jurnal'],
  ['/keamanan', 'keamanan'],
  ['/keamanan/pengguna'],
  ['/keamanan/identitas'],
  ['/keamanan/retensi'],
  ['/pengaturan', 'pengaturan'],
  ['/pengaturan/kop'],
  ['/pengaturan/pejabat'],
  ['/pengaturan/aturan'],
]
const REFUSAL = 'Peran Anda tidak mengizinkan'
const opened: { app?: LaunchedApp } = {}

function window(): LaunchedApp {
  if (opened.app === undefined) throw new Error('the app has not been opened')
  return opened.app
}

beforeAll(async () => {
  const userData = temporaryFolder('roles')
  const example = join(userData, 'contoh')
  expect(await main(['node', 'ppid', 'contoh', '--keluar', example, '--tahun', '2025'])).toBe(0)
  mkdirSync(join(userData, 'data'))
  const register = join(userData, 'data', 'register.ppid')
  copyFileSync(join(example, 'contoh.ppid'), register)
  await giveAccount(register, 'Ratna Contoh', 'head')
  await giveAccount(register, 'Budi Contoh', 'clerk')
  await giveAccount(register, 'Wati Contoh', 'viewer')
  opened.app = await launchApp({ userData })
  await opened.app.page.setViewportSize({ width: 1280, height: 800 })
  await opened.app.page.emulateMedia({ colorScheme: 'light' })
})

afterAll(async () => {
  expect(opened.app?.problems).toEqual([])
  await opened.app?.close()
})

async function signIn(name: string): Promise<void> {
  const { page } = window()
  const screen = page.getByRole('dialog', { name: 'Register PPID' })
  const option = await screen.getByLabel('Nama').locator('option').filter({ hasText: name }).getAttribute('value')
  await screen.getByLabel('Nama').selectOption(option)
  await screen.getByLabel('PIN atau sandi', { exact: true }).fill(PIN)
  await screen.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
}

async function goTo(address: string): Promise<void> {
  const { page } = window()
  await page.evaluate((to) => {
    location.hash = to
  }, `#${address}`)
  await page.waitForTimeout(150)
  await page.waitForFunction(() => document.querySelector('main [aria-busy=true], main .mantine-Loader-root') === null)
}

const BUTTONS = 'main :is(.mantine-Button-root, .mantine-ActionIcon-root, [role=menuitem]):is(button):visible:enabled'

/** Presses what can be pressed on the page and answers what was refused; what it opens is closed again. */
async function refusedAt(address: string): Promise<string[]> {
  const { page } = window()
  const refused: string[] = []
  const count = await page.locator(BUTTONS).count()
  for (let index = 0; index < count; index++) {
    const button = page.locator(BUTTONS).nth(index)
    const name = (await button.getAttribute('aria-label')) ?? (await button.innerText())
    if (name === 'Kunci sekarang') continue
    await button.click()
    await page.waitForTimeout(100)
    if ((await page.getByText(REFUSAL).count()) > 0) refused.push(`${address}: ${name}`)
    await page.keyboard.press('Escape')
    if ((await page.evaluate(() => location.hash)) !== `#${address}`) await goTo(address)
  }
  return refused
}

test('a viewer finds nothing to press that is refused, and no way to a page of work', async () => {
  const { page } = window()
  await signIn('Wati Contoh')
  const refused: string[] = []
  for (const [address, picture] of PAGES) {
    await goTo(address)
    if (picture !== undefined) await shot(page, `peran-melihat-${picture}`)
    if ((await page.getByText(REFUSAL).count()) > 0) refused.push(`${address}: the page itself`)
    const links = await page
      .locator('a[href^="#/"]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const link of links) {
      const operation = operationAt(link.slice(1))
      if (operation !== undefined && !mayRun('viewer', operation)) refused.push(`${address}: link to ${link}`)
    }
    refused.push(...(await refusedAt(address)))
  }
  expect(refused).toEqual([])
})

test('what is read can still be pressed, and settings say why they are at rest', async () => {
  const { page } = window()
  await goTo('/permohonan')
  await page.getByRole('button', { name: 'Kolom' }).click()
  await page.getByRole('menuitemcheckbox').first().waitFor()
  await page.keyboard.press('Escape')
  await goTo('/riwayat/jurnal')
  await page.getByRole('button', { name: 'Periksa seluruh jurnal' }).waitFor()
  await goTo('/keamanan/retensi')
  await page.getByText('Hanya pejabat pengelola yang dapat mengerjakannya.').first().waitFor()
  expect(await page.getByLabel('Dasar jadwal retensi').isDisabled()).toBe(true)
  await shot(page, 'peran-melihat-retensi')
  expect(await barriers(page)).toEqual([])
})

test('a page of work says that it is not for the role, also by its shortcut', async () => {
  const { page } = window()
  await goTo('/permohonan/baru')
  await page.getByText('Halaman ini di luar peran Anda').waitFor()
  await shot(page, 'peran-halaman-lain')
  expect(await barriers(page)).toEqual([])
  await goTo('/')
  await page.keyboard.press('Control+n')
  await page.getByText(REFUSAL).waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#/')
})

test('a clerk works as before; what is for the head is not offered', async () => {
  const { page } = window()
  await page.keyboard.press('Control+l')
  await signIn('Budi Contoh')
  await page.getByRole('link', { name: 'Impor' }).waitFor()
  // A new user begins at the first page, which may still take the place of what was asked for.
  const isThere = async () => {
    await goTo('/permohonan/1')
    return page.getByRole('button', { name: 'Tindakan lain' }).isVisible()
  }
  await expect.poll(isThere, { interval: 500 }).toBe(true)
  await goTo('/keamanan')
  await page.getByRole('button', { name: 'Buat cadangan sekarang' }).waitFor()
  await page
    .getByRole('button', { name: /^Periksa cadangan/ })
    .first()
    .waitFor()
  expect(await page.getByRole('button', { name: /^Pulihkan cadangan/ }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Pindah ke komputer baru …' }).isDisabled()).toBe(true)
  await shot(page, 'peran-petugas-keamanan')
  expect(await barriers(page)).toEqual([])
})
