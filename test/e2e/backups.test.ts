// Nothing is ever lost: backup and restore, the move to a second computer, and a register file that was damaged.
import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { answerOpenDialog, answerSaveDialog, type LaunchedApp, launchApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

const oldComputer = temporaryFolder('old-computer')
const stick = join(temporaryFolder('stick'), 'pindahan.ppid-cadangan')
const PASSPHRASE = 'meja lampu sungai kertas'
let open: LaunchedApp | undefined

afterEach(async () => {
  expect(open?.problems).toEqual([])
  await open?.close()
  open = undefined
})

async function start(userData?: string): Promise<Page> {
  open = await launchApp(userData === undefined ? {} : { userData })
  open.page.setDefaultTimeout(15_000)
  await open.page.setViewportSize({ width: 1280, height: 720 })
  await open.page.waitForFunction(() => 'app' in window)
  return open.page
}

async function call<K extends OperationName>(page: Page, operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const answer = await page.evaluate(
    ([name, value]) => (window as unknown as { app: AppBridge }).app.invoke(name, value as never),
    [operation, input] as const,
  )
  if (!answer.ok) throw new Error(`${operation}: ${JSON.stringify(answer.error)}`)
  return answer.value as OutputOf<K>
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
const registerRequest = (page: Page) =>
  call(page, 'requests.register', {
    agencyId: 1,
    form: { ...REQUEST_FORM, receivedOn: today() },
    papersComplete: true,
    sameApplicantAs: null,
  })
const countRequests = async (page: Page) => (await call(page, 'dashboard.today', { agencyId: 1 })).year.received
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

/** A picture of what is on screen, and nothing there that keeps anybody out. */
async function looksWell(page: Page, name: string): Promise<void> {
  await shot(page, name)
  expect(await barriers(page), name).toEqual([])
}

/** The same in light and in dark. */
async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, colorScheme)
    await looksWell(page, `${name}-${colorScheme === 'light' ? 'terang' : 'gelap'}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('what was registered after a backup is set aside by the restore, and the data are as they were', async () => {
  const page = await start(oldComputer)
  await call(page, 'office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })
  await page.reload()
  await registerRequest(page)
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder('Ketik nama perintah').fill('Buat cadangan')
  await page.keyboard.press('Enter')
  await page.getByText(/^Cadangan terakhir hari ini pukul .* sudah diperiksa$/).waitFor()
  await page.getByRole('row', { name: /Dibuat manual/ }).waitFor()
  await inBothThemes(page, 'cadangan')
  await registerRequest(page)
  expect(await countRequests(page)).toBe(2)
  await page
    .getByRole('row', { name: /Dibuat manual/ })
    .getByRole('button', { name: /^Pulihkan/ })
    .click()
  await page.getByText('1 permohonan dicatat sesudah cadangan ini dan akan disisihkan.').waitFor()
  await inBothThemes(page, 'cadangan-pulihkan')
  await button(page, /^Pulihkan ke/).click()
  await page.getByText(/^Register sudah dipulihkan dari cadangan/).waitFor()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  await shot(page, 'cadangan-sudah-pulih')
  expect(await countRequests(page)).toBe(1)
  expect(readdirSync(join(oldComputer, 'data')).filter((name) => name.endsWith('sebelum-pemulihan.ppid'))).toHaveLength(1)
})

test('the old computer writes one locked file, and a newcomer is at work on the new one within two minutes', async () => {
  const old = await start(oldComputer)
  await goTo(old, '/keamanan')
  await button(old, 'Pindah ke komputer baru').click()
  await old.getByLabel('Kunci berkas pindahan dengan frasa sandi').check()
  await old.getByLabel('Frasa sandi baru').fill(PASSPHRASE)
  await old.getByLabel('Ulangi frasa sandi').fill(PASSPHRASE)
  await looksWell(old, 'cadangan-pindah')
  if (open !== undefined) await answerSaveDialog(open.electron, stick)
  await button(old, 'Simpan berkas pindahan').click()
  await old.getByText('sudah tersimpan dan diperiksa').waitFor()
  await open?.close()

  const page = await start()
  if (open !== undefined) await answerOpenDialog(open.electron, stick)
  const began = Date.now()
  await page.getByText('Sudah punya cadangan?').waitFor()
  await looksWell(page, 'cadangan-komputer-baru')
  await button(page, 'Pindahkan dari komputer lama').click()
  await shot(page, 'cadangan-pindahkan')
  await button(page, 'Pilih berkas').click()
  await page.getByLabel('Frasa sandi cadangan').fill(PASSPHRASE)
  await page.getByText('Register di komputer ini masih kosong').waitFor()
  await looksWell(page, 'cadangan-komputer-baru-isi')
  await button(page, /^Pulihkan ke/).click()
  await page.getByText(/^Register sudah dipulihkan dari cadangan/).waitFor()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  expect(Date.now() - began).toBeLessThan(120_000)
  expect(await countRequests(page)).toBe(1)
})

test('a damaged register file leads to the recovery, never to an empty register, and its backup brings everything back', async () => {
  const file = join(oldComputer, 'data', 'register.ppid')
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(statSync(file).size - 4096, 0x5a), 0, undefined, 4096)
  closeSync(handle)
  const page = await start(oldComputer)
  await page.getByRole('heading', { name: 'Berkas register rusak' }).waitFor()
  await page.getByRole('radio', { checked: true }).waitFor()
  await inBothThemes(page, 'pemulihan')
  await button(page, 'Coba buka lagi').click()
  await page.getByText('Register masih belum dapat dibuka.').waitFor()
  await button(page, 'Lanjutkan dengan cadangan ini').click()
  await button(page, /^Pulihkan ke/).click()
  await page.getByText(/^Register sudah dipulihkan dari cadangan/).waitFor()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  expect(await countRequests(page)).toBe(1)
})
