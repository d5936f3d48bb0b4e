// The DIP as a clerk works in it: edit in place, many at once, undo, order, copies, trash, views, search, 50,000 rows.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicInformationInput } from '../../src-main/contract/index.ts'
import type { AppBridge } from '../../src-renderer/api/client.ts'
import { emptyEntry } from '../../src-renderer/features/public-information/public-information-form.model.ts'
import { OFFICIAL, PROFILE } from '../support/office.ts'
import { launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'
import { barriers } from './barriers.ts'

const MANY = 50_000
const opened: { app?: LaunchedApp; folder: string } = { folder: '' }

const SUBJECTS = [
  'Rencana Kerja Tahunan',
  'Daftar Pelaksanaan Anggaran',
  'Laporan Kinerja Instansi Pemerintah',
  'Prosedur peringatan dini dan evakuasi keadaan darurat di lingkungan gedung perkantoran dinas',
  'Perjanjian Kinerja',
  'Daftar Aset dan Inventaris',
]
const UNITS = ['Sekretariat', 'Bidang Informasi dan Komunikasi Publik', 'Subbagian Keuangan dan Perencanaan', '']

/** The entries that the office begins with. */
function firstEntries(): PublicInformationInput[] {
  return Array.from({ length: 30 }, (_, at) => ({
    ...emptyEntry(2023 + (at % 4)),
    title: `${SUBJECTS[at % SUBJECTS.length]} ${2023 + (at % 4)} bagian ${at + 1}`,
    summary: at % 3 === 0 ? `Memuat uraian program, kegiatan, dan pagu anggaran nomor ${at + 1}` : '',
    category: (['periodic', 'anytime', 'immediate'] as const)[at % 3] ?? 'periodic',
    holderUnit: UNITS[at % UNITS.length] ?? '',
    responsible: 'Kepala Subbagian Perencanaan',
    madeWhen: 'Januari 2026',
    madeWhere: 'Contoh',
    retentionActive: 2,
    retentionInactive: 3,
    retentionFate: 'destroy',
    checklistCodes: at % 4 === 0 ? ['B-a1'] : at % 4 === 1 ? ['T-a', 'B-a1'] : [],
    link: at % 2 === 0 ? `https://ppid.contoh.example/${at}` : '',
    status: at % 5 === 0 ? 'proposed' : 'draft',
  }))
}

beforeAll(async () => {
  opened.folder = temporaryFolder('dip')
  await open()
  await page().waitForFunction(() => 'app' in window)
  await page().evaluate(
    async ([office, entries]) => {
      const { app } = window as unknown as { app: AppBridge }
      await app.invoke('office.createAgency', office)
      for (const entry of entries) await app.invoke('publicInformation.add', { agencyId: 1, entry })
    },
    [{ profile: PROFILE, officials: [OFFICIAL] }, firstEntries()] as const,
  )
  await opened.app?.close()
  const database = new Database(join(opened.folder, 'data', 'register.ppid'))
  database.exec("UPDATE public_information SET updated_on = '2026-01-15'")
  database.close()
  await open()
})

afterAll(async () => {
  expect(opened.app?.problems).toEqual([])
  await opened.app?.close()
})

async function open(): Promise<void> {
  opened.app = await launchApp({ userData: opened.folder })
  await opened.app.page.setViewportSize({ width: 1280, height: 720 })
  opened.app.page.setDefaultTimeout(8000)
}

function page(): Page {
  if (opened.app === undefined) throw new Error('the app has not been opened')
  return opened.app.page
}

async function goto(address: string): Promise<void> {
  await page().evaluate((to) => {
    location.hash = `#${to}`
  }, address)
}

/** The list, freshly come to. */
async function list(): Promise<Locator> {
  await goto('/dip')
  const grid = page().getByRole('grid', { name: 'Daftar informasi' })
  await grid.getByRole('row').nth(1).waitFor()
  return grid
}

const rowsOf = async (grid: Locator) => Number(await grid.getAttribute('aria-rowcount')) - 1
const cell = (row: number, column: string) => page().locator(`#dip-sel-${row}-${column}`)
const text = (row: number, column: string) => cell(row, column).innerText()
const titles = async (count: number) => Promise.all(Array.from({ length: count }, (_, row) => text(row, 'title')))
const button = (name: string | RegExp) => page().getByRole('button', { name })
const box = (row: number) => page().locator(`[data-row="${row}"] [data-pick]`)
const keys = (...names: string[]) =>
  names.reduce((before, name) => before.then(() => page().keyboard.press(name)), Promise.resolve())
const noticed = (words: string | RegExp) => page().getByRole('alert').filter({ hasText: words }).first().waitFor()

async function active(row: number, column: string): Promise<void> {
  await cell(row, column).click()
}

describe('editing in place', () => {
  test('F2 writes into a cell, Enter saves and goes down, Ctrl+Z takes it back and Ctrl+Y repeats it', async () => {
    await list()
    const before = await text(0, 'holderUnit')
    await active(0, 'holderUnit')
    await keys('F2', 'Control+a')
    await page().keyboard.type('Bidang Aplikasi Informatika')
    await shot(page(), 'dip-sel-teks')
    await keys('Enter')
    await expect.poll(() => text(0, 'holderUnit')).toBe('Bidang Aplikasi Informatika')
    expect(await cell(1, 'holderUnit').getAttribute('data-active')).toBe('true')
    await keys('Control+z')
    await noticed(/Diurungkan: Perubahan informasi publik/)
    await expect.poll(() => text(0, 'holderUnit')).toBe(before)
    await keys('Control+y')
    await noticed(/Diulangi: Perubahan informasi publik/)
    await expect.poll(() => text(0, 'holderUnit')).toBe('Bidang Aplikasi Informatika')
  })

  test('a letter begins to write, Tab saves and goes on, Esc leaves all as it was', async () => {
    await list()
    await active(1, 'holderUnit')
    await page().keyboard.type('Sekretariat')
    await keys('Tab')
    await expect.poll(() => text(1, 'holderUnit')).toBe('Sekretariat')
    expect(await cell(1, 'category').getAttribute('data-active')).toBe('true')
    await active(1, 'year')
    await keys('F2')
    await page().keyboard.type('2031')
    await keys('Escape')
    expect(await text(1, 'year')).not.toBe('2031')
  })

  test('a double click opens the editor that suits the column; a status is never decided by hand', async () => {
    await list()
    const first = await text(2, 'title')
    await cell(2, 'title').dblclick()
    await page().getByRole('textbox', { name: 'Informasi' }).waitFor()
    await shot(page(), 'dip-sel-judul')
    await page().keyboard.type(' (disesuaikan)')
    await keys('Enter')
    await expect.poll(() => text(2, 'title')).toBe(`${first} (disesuaikan)`)
    await cell(2, 'checklist').dblclick()
    await page()
      .getByRole('textbox', { name: /Butir/ })
      .or(page().getByRole('combobox', { name: /Butir/ }))
      .first()
      .waitFor()
    await shot(page(), 'dip-sel-butir')
    await keys('Escape', 'Escape')
    await cell(2, 'category').dblclick()
    await page().getByRole('radio', { name: 'Serta Merta' }).check()
    await keys('Enter')
    await expect.poll(() => text(2, 'category')).toBe('Serta Merta')
    await cell(2, 'status').dblclick()
    await page().getByRole('radio', { name: 'Ditarik' }).check()
    await button('Simpan').click()
    await page().getByText('Wajib diisi.').waitFor()
    await shot(page(), 'dip-sel-status')
    await page().getByRole('textbox', { name: 'Alasan ditarik' }).fill('Diganti dokumen baru')
    await keys('Enter')
    await expect.poll(() => text(2, 'status')).toBe('Ditarik')
  })

  test('a row that was changed elsewhere is not overwritten; the clerk is told', async () => {
    await list()
    await active(3, 'holderUnit')
    await keys('F2')
    await page().evaluate(async () => {
      const { app } = window as unknown as { app: { invoke: (name: string, input: unknown) => Promise<{ value: unknown }> } }
      const question = { agencyId: 1, search: '', category: null, status: null, year: null, checklist: null, trashed: false }
      const { value } = await app.invoke('publicInformation.list', { ...question, order: 'position', offset: 3, limit: 1 })
      const [{ id, version }] = (value as { rows: [{ id: number; version: number }] }).rows
      await app.invoke('publicInformation.patch', { agencyId: 1, entries: [{ id, version }], change: { media: 'Laman' } })
    })
    await keys('Control+a')
    await page().keyboard.type('Bidang Lain')
    await keys('Enter')
    await noticed(/Baris ini sudah berubah/)
    await shot(page(), 'dip-bentrok')
    expect(await text(3, 'holderUnit')).not.toBe('Bidang Lain')
    await page().getByRole('alert').filter({ hasText: 'Baris ini sudah berubah' }).getByRole('button').click()
  })
})

describe('many at once', () => {
  test('a range is selected with Shift, changed in one step, and taken back in one', async () => {
    await list()
    await box(0).click()
    await box(4).click({ modifiers: ['Shift'] })
    await page().getByText('5 dipilih').waitFor()
    await shot(page(), 'dip-terpilih')
    const before = await Promise.all([0, 1, 2, 3, 4].map((row) => text(row, 'year')))
    await button('Ubah massal …').click()
    const dialog = page().getByRole('dialog')
    await dialog.getByRole('button', { name: /^Ubah 5/ }).click()
    await dialog.getByText('Centang sekurangnya satu kolom.').waitFor()
    await dialog.getByRole('checkbox', { name: 'Tahun' }).check()
    await dialog.getByRole('textbox', { name: 'Tahun baru' }).fill('2030')
    await dialog.getByRole('checkbox', { name: 'Retensi' }).check()
    await dialog.getByRole('textbox', { name: 'Inaktif' }).fill('3')
    await dialog.getByText('3 tahun inaktif').waitFor()
    await shot(page(), 'dip-ubah-massal')
    await dialog.getByRole('button', { name: /^Ubah 5/ }).click()
    await noticed(/5 informasi diubah/)
    await expect.poll(() => text(4, 'year')).toBe('2030')
    await page().getByRole('alert').getByRole('button', { name: 'Urungkan' }).click()
    await noticed(/Diurungkan: Perubahan informasi publik .* dan 4 lainnya/)
    await expect.poll(() => Promise.all([0, 1, 2, 3, 4].map((row) => text(row, 'year')))).toEqual(before)
    await keys('Escape')
  })

  test('Ctrl+A selects all; all are stated to be current', async () => {
    const grid = await list()
    const all = await rowsOf(grid)
    await active(0, 'title')
    await keys('Control+a')
    await page().getByText(`${all} dipilih`).waitFor()
    await button('Nyatakan mutakhir').click()
    await noticed(/dinyatakan mutakhir hari ini/)
    await keys('Escape')
    await expect
      .poll(() =>
        page()
          .getByText(/\d dipilih/)
          .count(),
      )
      .toBe(0)
  })

  test('entries are copied to the next year as drafts', async () => {
    const grid = await list()
    const all = await rowsOf(grid)
    await active(0, 'title')
    await keys('Space', 'Shift+ArrowDown')
    await page().getByText('2 dipilih').waitFor()
    await button('Gandakan …').click()
    await page().getByRole('textbox', { name: 'Ke tahun' }).fill('2027')
    await shot(page(), 'dip-gandakan')
    await button('Gandakan').last().click()
    await noticed(/2 informasi digandakan ke tahun 2027/)
    await expect.poll(() => rowsOf(grid)).toBe(all + 2)
    await active(0, 'title')
    await keys('Control+z')
    await expect.poll(() => rowsOf(grid)).toBe(all)
    await keys('Control+y')
    await expect.poll(() => rowsOf(grid)).toBe(all + 2)
    await keys('Escape')
  })
})

describe('order', () => {
  test('Alt+ArrowDown moves a row and the keyboard follows it', async () => {
    await list()
    const [first, second] = await titles(2)
    await active(0, 'title')
    await keys('Alt+ArrowDown')
    await expect.poll(() => titles(2)).toEqual([second, first])
    expect(await cell(1, 'title').getAttribute('data-active')).toBe('true')
    await keys('Control+z')
    await expect.poll(() => titles(2)).toEqual([first, second])
  })

  test('a row is dragged by its handle to its new place', async () => {
    await list()
    const before = await titles(4)
    const handle = page().locator('[data-row="0"] [data-handle]')
    await handle.dragTo(page().locator('[data-row="2"]'), { targetPosition: { x: 200, y: 44 } })
    await expect.poll(() => titles(4)).toEqual([before[1], before[2], before[0], before[3]])
    await keys('Control+z')
    await expect.poll(() => titles(4)).toEqual(before)
  })

  test('the list is grouped under headings with their counts', async () => {
    const grid = await list()
    const all = await rowsOf(grid)
    await page().getByText('Per kategori', { exact: true }).click()
    await page()
      .getByText(/secara Berkala · \d/)
      .first()
      .waitFor()
    await shot(page(), 'dip-per-kategori')
    expect(await rowsOf(grid)).toBeGreaterThan(all)
    expect(await page().locator('[data-handle]').count()).toBe(0)
    await page().getByText('Per butir daftar periksa', { exact: true }).click()
    await grid
      .getByText(/Belum ditautkan ke butir|^[BST]-/)
      .first()
      .waitFor()
    await shot(page(), 'dip-per-butir')
    await page().getByText('Urutan kantor', { exact: true }).click()
    await expect.poll(() => rowsOf(grid)).toBe(all)
  })
})

test('found words are marked; the view is saved under a name and comes back', async () => {
  const grid = await list()
  const all = await rowsOf(grid)
  await page().getByRole('searchbox').fill('anggaran')
  await expect.poll(() => rowsOf(grid)).toBeLessThan(all)
  await expect.poll(() => grid.locator('mark').count()).toBeGreaterThan(0)
  expect((await grid.locator('mark').first().innerText()).toLowerCase()).toContain('anggaran')
  await shot(page(), 'dip-cari')
  await button(/^Tampilan$/).click()
  await page().getByRole('menuitem', { name: 'Simpan tampilan ini …' }).click()
  await page().getByRole('textbox', { name: 'Nama tampilan' }).fill('Anggaran saja')
  await button('Simpan').click()
  await noticed(/Tampilan "Anggaran saja" tersimpan/)
  await button('Hapus saringan').click()
  await expect.poll(() => rowsOf(grid)).toBe(all)
  await button(/^Tampilan$/).click()
  await shot(page(), 'dip-tampilan')
  await page().getByRole('menuitem', { name: 'Anggaran saja', exact: true }).click()
  await expect.poll(() => page().getByRole('searchbox').inputValue()).toBe('anggaran')
  await expect.poll(() => rowsOf(grid)).toBeLessThan(all)
  await button('Hapus saringan').click()
  await expect.poll(() => rowsOf(grid)).toBe(all)
})

test('what is put into the trash is not in the list, and comes back from the trash', async () => {
  const grid = await list()
  const all = await rowsOf(grid)
  const title = await text(5, 'title')
  await active(5, 'title')
  await keys('Delete')
  await noticed(/1 informasi dipindahkan ke sampah/)
  await expect.poll(() => rowsOf(grid)).toBe(all - 1)
  await goto('/dip/sampah')
  const trash = page().getByRole('grid', { name: 'Sampah' })
  await trash.getByText(title).waitFor()
  await shot(page(), 'dip-sampah')
  expect(await barriers(page())).toEqual([])
  await trash.getByRole('checkbox', { name: `Pilih ${title}` }).click()
  await button('Pulihkan').click()
  await page().getByText('Sampah kosong').waitFor()
  await shot(page(), 'dip-sampah-kosong')
  await list()
  await expect.poll(() => rowsOf(grid)).toBe(all)
})

test('an entry is opened by Enter, put into the trash from its page, and taken back by the notice', async () => {
  const grid = await list()
  const all = await rowsOf(grid)
  const title = await text(6, 'title')
  await active(6, 'title')
  await keys('Enter')
  await page().getByRole('heading', { level: 2, name: title }).waitFor()
  await button('Ke sampah').click()
  await expect.poll(() => rowsOf(grid)).toBe(all - 1)
  await page().getByRole('alert').getByRole('button', { name: 'Urungkan' }).click()
  await expect.poll(() => rowsOf(grid)).toBe(all)
})

test('many are put into the trash only after a question, and are taken out of it only after another', async () => {
  const grid = await list()
  const all = await rowsOf(grid)
  await box(0).click()
  await box(6).click({ modifiers: ['Shift'] })
  await button('Ke sampah').click()
  await page().getByRole('dialog').getByRole('button', { name: 'Ke sampah' }).click()
  await expect.poll(() => rowsOf(grid)).toBe(all - 7)
  await goto('/dip/sampah')
  await page().getByRole('checkbox', { name: 'Pilih semua hasil' }).check()
  await button('Hapus dari daftar').click()
  const dialog = page().getByRole('dialog')
  await dialog.getByText(/dapat dipulihkan dari tempat sampah/).waitFor()
  await shot(page(), 'dip-hapus-dari-daftar')
  await dialog.getByRole('button', { name: 'Hapus dari daftar' }).click()
  await page().getByText('Sampah kosong').waitFor()
})

test('nobody is kept out: grid, groups and bulk bar pass axe, in light and in dark', async () => {
  await list()
  await box(1).click()
  expect(await barriers(page())).toEqual([])
  await page().evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'))
  await shot(page(), 'dip-gelap')
  expect(await barriers(page())).toEqual([])
  await page().evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'light'))
  await keys('Escape')
  await button('Kolom').click()
  await page().getByRole('menuitem', { name: 'Kolom resmi Lampiran I' }).click()
  await shot(page(), 'dip-kolom-resmi')
  await page().getByRole('menuitem', { name: 'Ringkas', exact: true }).click()
  await keys('Escape')
})

describe('50,000 entries', () => {
  beforeAll(async () => {
    await opened.app?.close()
    const database = new Database(join(opened.folder, 'data', 'register.ppid'))
    const columns = (database.prepare('PRAGMA table_info(public_information)').all() as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => name !== 'id' && name !== 'title' && name !== 'position')
      .join(', ')
    database.exec(`
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MANY})
      INSERT INTO public_information (title, position, ${columns})
      SELECT title || ' salinan ' || i, 1000000 + i, ${columns}
      FROM n, (SELECT * FROM public_information WHERE trashed_at IS NULL ORDER BY id LIMIT 1)`)
    database.close()
    await open()
  })

  /** Scrolls and counts drawn frames, and those in which a row in view was empty or missing. */
  async function frames(grid: Locator, move: () => Promise<void>) {
    await grid.evaluate((element) => {
      const watch = { running: true, all: 0, blank: 0 }
      Object.assign(globalThis, { watch })
      const look = () => {
        if (!watch.running) return
        const view = element.getBoundingClientRect()
        const head = 46
        const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')]
          .map((row) => ({ rect: row.getBoundingClientRect(), waiting: row.dataset['waiting'] !== undefined }))
          .filter(({ rect }) => rect.bottom > view.top + head && rect.top < view.bottom - 16)
          .sort((a, b) => a.rect.top - b.rect.top)
        const first = rows[0]?.rect.top ?? Number.POSITIVE_INFINITY
        const last = rows.at(-1)?.rect.bottom ?? 0
        watch.all++
        if (rows.some(({ waiting }) => waiting) || first > view.top + head || last < view.bottom - 16) watch.blank++
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await move()
    return page().evaluate(() => {
      const { watch } = globalThis as unknown as { watch: { running: boolean; all: number; blank: number } }
      watch.running = false
      return { all: watch.all, blank: watch.blank }
    })
  }

  test('the wheel shows no blank frame', async () => {
    const grid = await list()
    expect(await rowsOf(grid)).toBeGreaterThan(MANY)
    await grid.hover()
    await page().waitForTimeout(300)
    const { all, blank } = await frames(grid, async () => {
      for (let turn = 0; turn < 120; turn++) {
        await page().mouse.wheel(0, 1200)
        await page().waitForTimeout(12)
      }
    })
    console.log(
      `wheel: ${all} frames, ${blank} blank, at row ${Math.round((await grid.evaluate((element) => element.scrollTop)) / 52)}`,
    )
    await shot(page(), 'dip-50000')
    expect(all).toBeGreaterThan(60)
    expect(blank).toBe(0)
  })

  test('PageDown held down, and a jump to the end and back, show no blank frame', async () => {
    const grid = await list()
    await active(0, 'title').catch(() => grid.focus())
    const { all, blank } = await frames(grid, async () => {
      for (let press = 0; press < 100; press++) {
        await page().keyboard.press('PageDown')
        await page().waitForTimeout(25)
      }
      await keys('Control+End')
      await page().waitForTimeout(300)
      await keys('Control+Home')
      await page().waitForTimeout(300)
    })
    console.log(`PageDown: ${all} frames, ${blank} blank`)
    expect(blank).toBe(0)
  })

  test('a thousand rows are changed in one step and taken back in one', async () => {
    const grid = await list()
    await page().getByRole('searchbox').fill('salinan 12')
    const typed = Date.now()
    await expect.poll(() => rowsOf(grid), { timeout: 10_000 }).toBeLessThan(5000)
    console.log(`search among ${MANY}: ${Date.now() - typed} ms with the pause after typing`)
    const found = await rowsOf(grid)
    expect(found).toBeGreaterThan(1000)
    await page().getByRole('checkbox', { name: 'Pilih semua hasil' }).click()
    await button('Ubah massal …').click()
    const dialog = page().getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Media yang memuat' }).check()
    await dialog.getByRole('textbox', { name: 'Media yang memuat baru' }).fill('Laman PPID')
    const start = Date.now()
    await dialog.getByRole('button', { name: /^Ubah / }).click()
    await noticed(/informasi diubah/)
    console.log(`bulk edit of ${found}: ${Date.now() - start} ms`)
    await keys('Escape')
    await page().getByRole('alert').getByRole('button', { name: 'Urungkan' }).click()
    await noticed(/Diurungkan: Perubahan informasi publik .* dan 1\.\d+ lainnya/)
  })
})
