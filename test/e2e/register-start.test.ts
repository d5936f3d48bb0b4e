// The program ends only when its register is closed, and the next start tells what it could not read any more.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { type LaunchedApp, launchApp, settled, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

const userData = temporaryFolder('register-start')
const inData = (name: string) => join(userData, 'data', name)
let open: LaunchedApp | undefined

async function start(): Promise<Page> {
  open = await launchApp({ userData })
  open.page.setDefaultTimeout(15_000)
  await open.page.setViewportSize({ width: 1280, height: 720 })
  await open.page.waitForFunction(() => 'app' in window)
  return open.page
}

async function quit(): Promise<void> {
  expect(open?.problems).toEqual([])
  await open?.close()
  open = undefined
}

afterEach(quit)

async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, colorScheme)
    await settled(page)
    await shot(page, `${name}-${colorScheme === 'light' ? 'terang' : 'gelap'}`)
    expect(await barriers(page), name).toEqual([])
  }
}

test('the register is closed before the program ends, and settings of backups that cannot be read are told until saved anew', async () => {
  const first = await start()
  // Asked as soon as the window is there: the answer waits for the register.
  const answer = await first.evaluate(
    (input) => (window as unknown as { app: AppBridge }).app.invoke('office.createAgency', input),
    { profile: PROFILE, officials: [OFFICIAL] },
  )
  expect(answer).toMatchObject({ ok: true })
  await quit()
  expect(existsSync(inData('register.ppid-wal'))).toBe(false)
  const notes = JSON.parse(readFileSync(inData('cadangan.json'), 'utf8')) as { closedAs: { sha256: string } | null }
  expect(notes.closedAs?.sha256).toMatch(/^[0-9a-f]{64}$/)

  writeFileSync(inData('cadangan.json'), JSON.stringify(notes).slice(0, 40))
  const page = await start()
  const told = page.getByText('Pengaturan cadangan tidak terbaca')
  await told.waitFor()
  await inBothThemes(page, 'pengaturan-cadangan-hilang')
  await page.getByRole('link', { name: 'Buka cadangan' }).first().click()
  await page.getByRole('button', { name: 'Simpan jadwal' }).click()
  await told.waitFor({ state: 'detached' })
  expect(existsSync(inData('cadangan.rusak.json'))).toBe(true)
})
