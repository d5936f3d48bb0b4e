// The lists of the five registers in the real window: look, search, filters, keyboard, the way back, and their books.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { answerSaveDialog, type LaunchedApp, launchApp, shot, temporaryFolder, watchOpenedFiles } from './app.ts'
import { choose } from './choose.ts'

const LISTS: readonly (readonly [name: string, address: string, label: string])[] = [
  ['permohonan', '/permohonan', 'Daftar permohonan'],
  ['keberatan', '/keberatan', 'Daftar keberatan'],
  ['sengketa', '/sengketa', 'Daftar sengketa'],
  ['dip', '/dip', 'Daftar informasi'],
  ['dik', '/dik', 'Daftar informasi'],
]
const folder = { path: '' }
const opened: { app?: LaunchedApp } = {}

beforeAll(async () => {
  folder.path = temporaryFolder('lists')
  const example = join(folder.path, 'contoh')
  expect(await main(['node', 'ppid', 'contoh', '--keluar', example, '--tahun', '2025'])).toBe(0)
  mkdirSync(join(folder.path, 'data'))
  copyFileSync(join(example, 'contoh.ppid'), join(folder.path, 'data', 'register.ppid'))
  opened.app = await launchApp({ userData: folder.path })
  await opened.app.page.setViewportSize({ width: 1280, height: 720 })
})

afterAll(async () => {
  expect(opened.app?.problems).toEqual([])
  await opened.app?.close()
})

function window(): LaunchedApp {
  if (opened.app === undefined) throw new Error('the app has not been opened')
  return opened.app
}

async function goto(page: Page, address: string, label: string) {
  await page.evaluate((to) => {
    location.hash = `#${to}`
  }, address)
  const list = page.getByRole('grid', { name: label })
  await list.getByRole('row').nth(1).waitFor()
  return list
}

const rowsOf = async (list: ReturnType<Page['getByRole']>) => Number(await list.getAttribute('aria-rowcount')) - 1
const scrollTop = (list: ReturnType<Page['getByRole']>) => list.evaluate((element) => element.scrollTop)

/** Left edges of the cells of every row; the head is one of them. */
const edges = (list: ReturnType<Page['getByRole']>) =>
  list
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join(' ')),
    )

/** True when the marked row can be seen whole, below the head and above the end of the list. */
const markedInView = (list: ReturnType<Page['getByRole']>) =>
  list.evaluate((element) => {
    const head = element.querySelector('[role=row]')?.getBoundingClientRect()
    const row = element.querySelector('[data-active=true]')?.getBoundingClientRect()
    if (head === undefined || row === undefined) return false
    return row.top >= head.bottom - 1 && row.bottom <= element.getBoundingClientRect().top + element.clientHeight + 2
  })

describe('look', () => {
  test.each(LISTS)('%s: columns stand below their headings and nothing is cut off at the side', async (name, address, label) => {
    const { page } = window()
    const list = await goto(page, address, label)
    await page.mouse.move(5, 5)
    await shot(page, `daftar-${name}`)
    expect(new Set(await edges(list)).size).toBe(1)
    const overflow = await list.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

describe('finding a request', () => {
  test('Ctrl+F leads to the search box, which keeps the focus while the list follows', async () => {
    const { page } = window()
    const list = await goto(page, '/permohonan', 'Daftar permohonan')
    const all = await rowsOf(list)
    await page.keyboard.press('Control+f')
    await page.keyboard.type('anggaran')
    await page.waitForFunction((count) => !document.body.textContent?.includes(`${count} permohonan`), all)
    expect(await rowsOf(list)).toBeLessThan(all)
    for (const _letter of 'anggaran') await page.keyboard.press('Backspace')
    await page.getByText(`${all} permohonan`, { exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  })

  test('nothing found says so and offers the way back', async () => {
    const { page } = window()
    await goto(page, '/permohonan', 'Daftar permohonan')
    await page.getByRole('searchbox').fill('kata yang tidak ada')
    await page.getByText('Tidak ada yang cocok').waitFor()
    await shot(page, 'daftar-tidak-ada-yang-cocok')
    await page.getByRole('button', { name: 'Hapus saringan' }).last().click()
    await page.getByRole('grid').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
  })

  test('a filter narrows the list and is still set after a record was looked at', async () => {
    const { page } = window()
    const list = await goto(page, '/permohonan', 'Daftar permohonan')
    const all = await rowsOf(list)
    await choose(page, 'Semua keputusan', 'Ditolak')
    await expect.poll(() => rowsOf(list)).toBeLessThan(all)
    const refused = await rowsOf(list)
    await list.getByRole('row').nth(1).click()
    await page.getByRole('heading', { name: /^Permohonan \d/ }).waitFor()
    await page.goBack()
    await expect.poll(() => rowsOf(list)).toBe(refused)
    await page.getByRole('button', { name: 'Hapus saringan' }).first().click()
    await expect.poll(() => rowsOf(list)).toBe(all)
  })
})

describe('keyboard', () => {
  test('every key leads to a row that can be seen; Enter opens it and the way back leads to the same row', async () => {
    const { page } = window()
    const list = await goto(page, '/permohonan', 'Daftar permohonan')
    await list.focus()
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => markedInView(list)).toBe(true)
    for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'PageDown', 'ArrowUp']) {
      await page.keyboard.press(key)
      await expect.poll(() => markedInView(list), { message: key }).toBe(true)
    }
    await shot(page, 'daftar-papan-tik')
    const place = await scrollTop(list)
    expect(place).toBeGreaterThan(0)
    const marked = await list.locator('[data-active=true]').innerText()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Permohonan \d/ }).waitFor()
    await page.goBack()
    await list.getByRole('row').nth(1).waitFor()
    await expect.poll(() => scrollTop(list)).toBe(place)
    expect(await list.locator('[data-active=true]').innerText()).toBe(marked)
    await page.keyboard.press('ArrowDown')
    expect(await list.locator('[data-active=true]').innerText()).not.toBe(marked)
  })
})

test('a column that was put away stays away', async () => {
  const { page } = window()
  const list = await goto(page, '/permohonan', 'Daftar permohonan')
  await page.getByRole('button', { name: 'Kolom' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Pemohon' }).click()
  await page.keyboard.press('Escape')
  await goto(page, '/dip', 'Daftar informasi')
  await goto(page, '/permohonan', 'Daftar permohonan')
  expect(await list.getByRole('columnheader').allInnerTexts()).not.toContain('Pemohon')
  await page.getByRole('button', { name: 'Kolom' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Pemohon' }).click()
  await page.keyboard.press('Escape')
  expect(await list.getByRole('columnheader').allInnerTexts()).toContain('Pemohon')
})

describe('books', () => {
  test.each([
    ['permohonan', '/permohonan', 'Daftar permohonan'],
    ['dip', '/dip', 'Daftar informasi'],
  ])('%s is saved as a workbook that can be opened from here', async (name, address, label) => {
    const { page, electron } = window()
    const list = await goto(page, address, label)
    const path = join(folder.path, `buku-${name}.xlsx`)
    await answerSaveDialog(electron, path)
    const openedFiles = await watchOpenedFiles(electron)
    await page.getByRole('button', { name: 'Ekspor' }).click()
    await page.getByRole('button', { name: 'Simpan sebagai …' }).click()
    const open = page.getByRole('button', { name: 'Buka', exact: true })
    await open.waitFor()
    await shot(page, `daftar-ekspor-${name}`)
    await open.click()
    await page.getByRole('button', { name: 'Tampilkan di folder' }).click()
    await expect.poll(openedFiles).toEqual([path, path])
    await page.keyboard.press('Escape')
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(path)
    const filled = book.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount, 0)
    expect(filled).toBeGreaterThan(name === 'dip' ? await rowsOf(list) : 10)
  })
})
