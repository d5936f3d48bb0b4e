// Identities are encrypted at the screen: the key is typed back, the next start asks for the passphrase, and a lost one is
// replaced with the recovery key.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { answerOpenDialog, type LaunchedApp, launchApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

const userData = temporaryFolder('encrypted')
const PASSPHRASE = 'meja lampu sungai kertas'
const NEW_PASSPHRASE = 'pintu kursi gunung buku'
const SCAN = 'TANDA-PINDAIAN-PERCOBAAN'
let open: LaunchedApp | undefined
let recoveryKey = ''

afterEach(async () => {
  expect(open?.problems).toEqual([])
  await open?.close()
  open = undefined
})

async function start(): Promise<Page> {
  open = await launchApp({ userData })
  open.page.setDefaultTimeout(20_000)
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())

async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, colorScheme)
    await shot(page, `${name}-${colorScheme === 'light' ? 'terang' : 'gelap'}`)
    expect(await barriers(page), `${name} ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What the printer would get, page by page, without the spaces between letters. */
async function onPaper(): Promise<string[]> {
  const bytes = await open?.electron.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' }))?.toString('base64'),
  )
  const path = join(userData, 'lembar.pdf')
  writeFileSync(path, Buffer.from(bytes ?? '', 'base64'))
  const pages = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f')
  return pages.map((page) => page.replace(/\s/g, '')).filter((page) => page !== '')
}

/** What of the identity somebody would read who copied the file of the register. */
function legible(): string[] {
  const path = join(userData, 'data', 'register.ppid')
  const bytes = [path, `${path}-wal`].map((one) => (existsSync(one) ? readFileSync(one, 'latin1') : '')).join('')
  return [REQUEST_FORM.nationalId, REQUEST_FORM.phone, REQUEST_FORM.address, SCAN].filter((secret) => bytes.includes(secret))
}

test('the encryption is switched on: what it covers, a passphrase, the recovery key printed and typed back, then nothing legible', async () => {
  const page = await start()
  await call(page, 'office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })
  await page.reload()
  const form = { ...REQUEST_FORM, receivedOn: today() as never }
  const { id } = await call(page, 'requests.register', { agencyId: 1, form })
  const scan = join(userData, 'ktp.txt')
  writeFileSync(scan, SCAN.repeat(30))
  await answerOpenDialog(open?.electron as LaunchedApp['electron'], scan)
  const chosen = await call(page, 'files.choose', { filter: 'document' })
  await call(page, 'attachments.add', { entity: 'request', entityId: id, kind: 'identityCard', token: chosen?.token ?? '' })
  expect(legible()).toHaveLength(4)

  await page.evaluate(() => {
    location.hash = '/keamanan/identitas'
  })
  await page.getByText('Yang tidak dilindungi').waitFor()
  await inBothThemes(page, 'enkripsi-1-mati')
  await button(page, 'Enkripsi identitas dan berkas …').click()
  await button(page, 'Lanjut: kunci pemulihan').click()
  await page.getByText('Kata sandi sekurangnya 10 karakter.').waitFor()
  await field(page, 'Kata sandi enkripsi baru').fill(PASSPHRASE)
  await field(page, 'Ulangi kata sandi enkripsi').fill(PASSPHRASE)
  await shot(page, 'enkripsi-2-kata-sandi')
  await field(page, 'Ulangi kata sandi enkripsi').press('Enter')
  await page.getByRole('dialog').getByText('Lembar Kunci Pemulihan Register PPID').waitFor()
  const groups = await page.getByRole('dialog').locator('[data-group]').allTextContents()
  expect(groups).toHaveLength(8)
  recoveryKey = groups.join('-')
  await inBothThemes(page, 'enkripsi-3-kunci')
  const [sheet = '', ...others] = await onPaper()
  expect(others).toEqual([])
  expect(groups.filter((group) => !sheet.includes(group))).toEqual([])
  expect(sheet).not.toContain('Beranda')
  await button(page, 'Enkripsi sekarang').click()
  expect(await page.getByText('Tidak sama dengan lembar kunci.').count()).toBe(2)
  for (const [place, group] of groups.entries()) {
    const asked = field(page, `Kelompok ${place + 1}`)
    if ((await asked.count()) > 0) await asked.fill(group.toLowerCase())
  }
  await button(page, 'Enkripsi sekarang').click()
  await page.getByText('Identitas dan berkas kini terenkripsi.').waitFor()
  await page.getByText(/^Terenkripsi sejak/).waitFor()
  await inBothThemes(page, 'enkripsi-4-menyala')
  expect(legible()).toEqual([])
})

test('the next start asks for the passphrase; a lost one is replaced with the recovery key, and the identity is there', async () => {
  const page = await start()
  await page.getByRole('heading', { name: 'Register PPID terenkripsi' }).waitFor()
  await inBothThemes(page, 'enkripsi-5-terkunci')
  await field(page, 'Kata sandi enkripsi').fill('bukan kata sandinya')
  await page.keyboard.press('Enter')
  await page.getByText('Kata sandi enkripsi tidak cocok.').waitFor()
  await button(page, 'Lupa kata sandi? Pakai kunci pemulihan').click()
  const last = recoveryKey.at(-1) === '0' ? '2' : '0'
  await field(page, 'Kunci pemulihan').fill(recoveryKey.slice(0, -1) + last)
  await field(page, 'Kata sandi enkripsi baru').fill(NEW_PASSPHRASE)
  await field(page, 'Ulangi kata sandi enkripsi').fill(NEW_PASSPHRASE)
  await button(page, 'Buka dan pakai kata sandi baru').click()
  await page.getByText('Ada salah ketik pada kelompok 8.').waitFor()
  await inBothThemes(page, 'enkripsi-6-pemulihan')
  await button(page, 'Pulihkan di sini').click()
  await page.getByRole('dialog').getByText('Sebelum perubahan perlindungan identitas').first().waitFor()
  await shot(page, 'enkripsi-6b-cadangan')
  await page.keyboard.press('Escape')
  await field(page, 'Kunci pemulihan').fill(recoveryKey)
  await button(page, 'Buka dan pakai kata sandi baru').click()
  await page.getByRole('heading', { name: 'Beranda' }).waitFor()
  const identity = await call(page, 'requests.revealIdentity', { id: 1, reason: 'Mencocokkan' })
  expect(identity).toMatchObject({ nationalId: REQUEST_FORM.nationalId })

  await page.evaluate(() => {
    location.hash = '/keamanan/identitas'
  })
  await button(page, 'Kunci sekarang').click()
  await field(page, 'Kata sandi enkripsi').fill(NEW_PASSPHRASE)
  await page.keyboard.press('Enter')
  await button(page, 'Lepas enkripsi …').click()
  await field(page, 'Kata sandi enkripsi sekarang').fill(NEW_PASSPHRASE)
  await shot(page, 'enkripsi-7-lepas')
  await page.getByRole('dialog').getByRole('button', { name: 'Lepas enkripsi', exact: true }).click()
  await page.getByText('Enkripsi dilepas.').waitFor()
  await button(page, 'Enkripsi identitas dan berkas …').waitFor()
})
