// The app opens on a new computer, closes, and opens again on the same data.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchApp, shot } from './app.ts'

test('the window opens with content in Indonesian, no error, and no Node in the page', async () => {
  const app = await launchApp()
  await app.page.waitForSelector('#root > *', { state: 'attached' })
  expect(await app.page.title()).toContain('Register PPID')
  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('id')
  expect(await app.page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false)
  await app.page.waitForTimeout(500)
  await shot(app.page, 'smoke-first-start')
  expect(app.problems).toEqual([])
  await app.close()
})

test('the register file is made on the first start and opened on the second', async () => {
  const first = await launchApp()
  await first.page.waitForSelector('#root > *', { state: 'attached' })
  expect(existsSync(join(first.userData, 'data', 'register.ppid'))).toBe(true)
  await first.close()
  const second = await launchApp({ userData: first.userData })
  await second.page.waitForSelector('#root > *', { state: 'attached' })
  expect(second.problems).toEqual([])
  await second.close()
})

test('the page reaches nothing outside the app', async () => {
  const app = await launchApp()
  const answer = await app.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(answer).toBe('refused')
  await app.close()
})
