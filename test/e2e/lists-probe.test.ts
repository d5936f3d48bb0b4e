// Throw-away look at the lists.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { launchApp, shot, temporaryFolder } from './app.ts'

test('look', async () => {
  const userData = temporaryFolder()
  mkdirSync(join(userData, 'data'), { recursive: true })
  copyFileSync('keluaran/contoh/contoh.ppid', join(userData, 'data', 'register.ppid'))
  const app = await launchApp({ userData })
  const page = app.page
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const [name, path] of [
    ['permohonan', '/permohonan'],
    ['keberatan', '/keberatan'],
    ['sengketa', '/sengketa'],
    ['dip', '/dip'],
    ['dik', '/dik'],
  ] as const) {
    await page.evaluate((p) => {
      location.hash = `#${p}`
    }, path)
    await page.waitForTimeout(1200)
    await shot(page, `probe-${name}`)
    console.log(
      name,
      await page.evaluate(() => {
        const g = document.querySelector('[role=grid]')
        return (
          g &&
          JSON.stringify({
            sw: g.scrollWidth,
            cw: g.clientWidth,
            sh: g.scrollHeight,
            ch: g.clientHeight,
            count: g.getAttribute('aria-rowcount'),
            docH: document.documentElement.scrollHeight,
            ws: [...g.querySelectorAll('[role=row]')].map((r) => r.clientWidth).slice(0, 6),
          })
        )
      }),
    )
  }
  await page.evaluate(() => {
    location.hash = '#/permohonan'
  })
  await page.waitForTimeout(800)
  const box = page.locator('input[type=search]')
  await box.click()
  await page.keyboard.type('inf', { delay: 20 })
  await page.waitForTimeout(700)
  await page.keyboard.type('o', { delay: 20 })
  await page.waitForTimeout(700)
  console.log('typed', await box.inputValue(), await page.evaluate(() => document.activeElement?.getAttribute('type')))
  for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace')
  await page.waitForTimeout(700)
  console.log('emptied', await box.inputValue(), await page.evaluate(() => document.activeElement?.tagName))
  const grid = page.locator('[role=grid]')
  await grid.focus()
  for (let i = 0; i < 14; i++) await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(400)
  await shot(page, 'probe-down')
  console.log(
    await page.evaluate(() => {
      const g = document.querySelector('[role=grid]')!
      const a = g.querySelector('[data-active=true]')!
      return JSON.stringify([g.getBoundingClientRect().bottom, a.getBoundingClientRect().bottom])
    }),
  )
  console.log(app.problems)
  await app.close()
}, 180_000)
