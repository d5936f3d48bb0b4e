// Accounts in the real window: turned on, locked over a half-filled form, another user, a wrong PIN, the recovery code.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { type LaunchedApp, launchApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

const HEAD_PIN = '493817'
const CLERK_PIN = '715204'
const opened: { app?: LaunchedApp } = {}
const kept = { code: '' }

beforeAll(async () => {
  const userData = temporaryFolder('access')
  mkdirSync(join(userData, 'data'))
  const backend = await openTestBackend({ databasePath: join(userData, 'data', 'register.ppid'), now: new Date().toISOString() })
  await setUpOffice(backend)
  await backend.close()
  opened.app = await launchApp({ userData })
  await opened.app.page.setViewportSize({ width: 1280, height: 800 })
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

const goTo = (address: string) =>
  window().page.evaluate((to) => {
    location.hash = to
  }, `#${address}`)

async function signIn(name: RegExp, pin: string): Promise<void> {
  const { page } = window()
  const screen = page.getByRole('dialog', { name: 'Register PPID' })
  const option = await screen.getByLabel('Nama').locator('option').filter({ hasText: name }).getAttribute('value')
  await screen.getByLabel('Nama').selectOption(option)
  await screen.getByLabel('PIN atau sandi', { exact: true }).fill(pin)
  await screen.getByRole('button', { name: 'Masuk' }).click()
}

/** What the bridge answers to a question asked past the screen. */
const askBridge = (operation: string) =>
  window().page.evaluate(async (name) => {
    const bridge = (globalThis as unknown as { app: { invoke: (operation: string, input: unknown) => Promise<unknown> } }).app
    return bridge.invoke(name, {})
  }, operation)

test('the first account is a head, and the recovery code is shown this once', async () => {
  const { page } = window()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await goTo('/keamanan/pengguna')
  await page.getByText('Pengguna belum diaktifkan').waitFor()
  await shot(page, 'akses-belum-aktif')
  await page.getByRole('button', { name: 'Aktifkan pengguna …' }).click()
  const form = page.getByRole('dialog', { name: 'Aktifkan pengguna' })
  await form.getByLabel('Nama').fill('Ratna Contoh')
  await form.getByLabel('PIN atau sandi baru', { exact: true }).fill('123456')
  await form.getByRole('button', { name: 'Aktifkan', exact: true }).click()
  await form.getByText('Terlalu mudah ditebak').waitFor()
  await form.getByLabel('PIN atau sandi baru', { exact: true }).fill(HEAD_PIN)
  await form.getByLabel('Ulangi PIN atau sandi baru', { exact: true }).fill(HEAD_PIN)
  await form.getByRole('button', { name: 'Aktifkan', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Kode pemulihan' })
  kept.code = (await sheet.locator('[data-recovery-code]').textContent()) ?? ''
  expect(kept.code).toMatch(/^(\w{5}-){4}\w{5}$/)
  expect(await barriers(page)).toEqual([])
  await shot(page, 'akses-kode-pemulihan')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-recovery-code]').isVisible()).toBe(true)
  expect(await page.getByText('Daftar pengguna', { exact: true }).isVisible()).toBe(false)
  await shot(page, 'akses-kode-cetak')
  await page.emulateMedia({ media: 'screen' })
  await sheet.getByRole('button', { name: 'Sudah disimpan' }).click()
  await page.getByRole('button', { name: /^Ratna Contoh.*Menu pengguna/ }).waitFor()
})

test('the head adds a clerk', async () => {
  const { page } = window()
  await page.getByRole('button', { name: 'Tambah pengguna' }).click()
  const form = page.getByRole('dialog', { name: 'Tambah pengguna' })
  await form.getByLabel('Nama').fill('Budi Contoh')
  await form.getByRole('radio', { name: 'Petugas' }).check()
  await form.getByLabel('PIN atau sandi baru', { exact: true }).fill(CLERK_PIN)
  await form.getByLabel('Ulangi PIN atau sandi baru', { exact: true }).fill(CLERK_PIN)
  await shot(page, 'akses-tambah-pengguna')
  await form.getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('cell', { name: 'Budi Contoh', exact: true }).waitFor()
  await page.mouse.move(5, 5)
  expect(await barriers(page)).toEqual([])
  await shot(page, 'akses-daftar-pengguna')
})

test('Ctrl+L covers a half-filled form, which the same user finds again as it was', async () => {
  const { page } = window()
  await goTo('/permohonan/baru')
  await page.getByRole('combobox', { name: 'Nama lengkap pemohon' }).fill('Sari Percobaan')
  await page.getByLabel('NIK').fill(REQUEST_FORM.nationalId)
  await page.keyboard.press('Control+l')
  const screen = page.getByRole('dialog', { name: 'Register PPID' })
  await screen.getByText('Aplikasi terkunci').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'))
  await expect.poll(focused).toBe('password')
  expect(await page.title()).toBe('Terkunci – Register PPID')
  await shot(page, 'akses-terkunci')
  expect(await barriers(page)).toEqual([])
  // Neither the keys of the frame nor the tab key reach what lies below.
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  for (let times = 0; times < 8; times++) await page.keyboard.press('Tab')
  const reached = await page.evaluate(() => {
    const below = [...document.querySelectorAll<HTMLElement>('main input, main button, nav a')]
    const focused = below.filter((one) => {
      one.focus()
      return document.activeElement === one
    })
    return { below: below.length > 20, focused: focused.length }
  })
  expect(reached).toEqual({ below: true, focused: 0 })
  for (const operation of ['office.listAgencies', 'access.accounts', 'backups.list', 'jobs.state'])
    expect(await askBridge(operation)).toMatchObject({ ok: false, error: { code: 'access.signInNeeded' } })
  await signIn(/^Ratna/, '000000')
  await screen.getByText('PIN atau sandi salah.').waitFor()
  await signIn(/^Ratna/, HEAD_PIN)
  await screen.waitFor({ state: 'hidden' })
  expect(await page.getByRole('combobox', { name: 'Nama lengkap pemohon' }).inputValue()).toBe('Sari Percobaan')
  expect(await page.getByLabel('NIK').inputValue()).toBe(REQUEST_FORM.nationalId)
  expect(await page.title()).toContain('Permohonan baru')
})

test('another user gets a fresh frame and only what the role allows; five wrong PINs make wait', async () => {
  const { page } = window()
  await page.getByRole('button', { name: /^Ratna Contoh.*Menu pengguna/ }).click()
  await page.getByRole('menuitem', { name: 'Kunci aplikasi' }).click()
  await signIn(/^Budi/, CLERK_PIN)
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await goTo('/keamanan/pengguna')
  await page.getByText('Anda masuk sebagai').waitFor()
  expect(await page.getByRole('button', { name: 'Tambah pengguna' }).count()).toBe(0)
  await shot(page, 'akses-petugas')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.keyboard.press('Control+l')
  const screen = page.getByRole('dialog', { name: 'Register PPID' })
  await screen.waitFor()
  for (let times = 0; times < 5; times++) {
    await signIn(/^Budi/, '000000')
    await screen.getByText(times < 4 ? 'PIN atau sandi salah.' : 'Terlalu banyak percobaan').waitFor()
    await expect.poll(() => screen.getByLabel('PIN atau sandi', { exact: true }).inputValue()).toBe('')
  }
  await screen.getByText(/Coba lagi dalam \d+ detik/).waitFor()
  await shot(page, 'akses-menunggu-gelap')
  expect(await barriers(page)).toEqual([])
})

test('a head who forgot the PIN comes in with the printed code and gets the next one', async () => {
  const { page } = window()
  const screen = page.getByRole('dialog', { name: 'Register PPID' })
  await screen.getByRole('button', { name: 'Lupa PIN atau sandi?' }).click()
  await screen.getByLabel('Kode pemulihan').fill(kept.code.toLowerCase())
  await screen.getByLabel('PIN atau sandi baru', { exact: true }).fill('804213')
  await screen.getByLabel('Ulangi PIN atau sandi baru', { exact: true }).fill('804213')
  expect(await barriers(page)).toEqual([])
  await shot(page, 'akses-lupa-pin-gelap')
  await screen.getByRole('button', { name: 'Atur PIN baru' }).click()
  const code = screen.locator('[data-recovery-code]')
  await code.waitFor()
  expect(await code.textContent()).not.toBe(kept.code)
  await screen.getByRole('button', { name: 'Sudah disimpan' }).click()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
})

test('the computer that is locked locks the register', async () => {
  const { page, electron } = window()
  await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
  const screen = page.getByRole('dialog', { name: 'Register PPID' })
  await screen.waitFor()
  await signIn(/^Ratna/, '804213')
  await screen.waitFor({ state: 'hidden' })
})

test('a window that nobody touches locks itself after the time the head has set', async () => {
  const { page } = window()
  await page.clock.install()
  await page.keyboard.press('Shift')
  await page.clock.fastForward('09:50')
  expect(await page.getByRole('dialog', { name: 'Register PPID' }).isVisible()).toBe(false)
  await page.clock.fastForward('00:15')
  await page.getByRole('dialog', { name: 'Register PPID' }).waitFor()
})
