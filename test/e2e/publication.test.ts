// From the check to the website: 5,003 entries are looked through, mended, published, and found again in a real Chromium from disk.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Axe from 'axe-core'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { INFORMATION } from '../backend/fixtures.ts'
import { openTestBackend } from '../support/backend.ts'
import { setUpOffice } from '../support/office.ts'
import { answerOpenDialog, launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LARGE = 5000
const WORDS = [
  'anggaran',
  'kegiatan',
  'pengadaan',
  'irigasi',
  'perizinan',
  'pelayanan',
  'keuangan',
  'kepegawaian',
  'aset',
  'pengawasan',
]

let app: LaunchedApp
let page: Page
const folder = { data: '', out: '' }

/** A register of 5,003 announced entries, three of them with something to look at, and one damaged file. */
async function fillRegister(databasePath: string): Promise<void> {
  const backend = await openTestBackend({ databasePath })
  const agencyId = await setUpOffice(backend)
  const add = (change: Partial<typeof INFORMATION>) =>
    backend.call('publicInformation.add', { agencyId, entry: { ...INFORMATION, ...change } })
  const { id } = await add({ title: 'Layanan pengaduan', summary: 'Hubungi 0812-3456-7890 atau datang langsung' })
  await add({ title: '=1+1 <script>alert(1)</script>', link: 'www.contoh.example/renja 2026.pdf', year: null })
  await add({ title: 'Daftar aset', category: 'anytime', link: '', retentionText: '' })
  await backend.close()
  const db = new Database(databasePath)
  const insert = db.prepare(`INSERT INTO public_information (agency_id, category, title, summary, holder_unit, responsible,
    made_when, made_where, year, form_soft, retention_text, link, updated_on, status, position)
    VALUES (?, ?, ?, ?, 'Bidang Perencanaan', 'Kepala Bidang', 'Januari', 'Contoh', ?, 1, '5 tahun', ?, '2026-11-01', 'published', ?)`)
  db.transaction(() => {
    for (let at = 1; at <= LARGE; at++) {
      const word = WORDS[at % WORDS.length] ?? ''
      const title = `Laporan ${word} triwulan ${(at % 4) + 1} nomor ${at}`
      const summary = `Ringkasan pelaksanaan ${word} pada satuan kerja ke-${at} beserta capaian, hambatan, dan rencana tindak lanjutnya.`
      insert.run(
        agencyId,
        ['periodic', 'immediate', 'anytime'][at % 3],
        title,
        summary,
        2019 + (at % 8),
        `https://contoh.example/${at}.pdf`,
        at + 10,
      )
    }
    db.prepare("UPDATE public_information SET status = 'published'").run()
    db.prepare("INSERT INTO stored_file VALUES (?, 3, 'application/pdf', x'010203')").run('a'.repeat(64))
    db.prepare("UPDATE public_information SET file_sha256 = ?, file_name = 'Layanan.pdf' WHERE id = ?").run('a'.repeat(64), id)
  })()
  db.close()
}

beforeAll(async () => {
  folder.data = temporaryFolder('publikasi')
  folder.out = temporaryFolder('situs')
  mkdirSync(join(folder.data, 'data'))
  await fillRegister(join(folder.data, 'data', 'register.ppid'))
  app = await launchApp({ userData: folder.data })
  page = app.page
  page.setDefaultTimeout(20_000)
  await page.setViewportSize({ width: 1280, height: 800 })
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const open = (address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

/** What axe finds, as `rule: element`; of a page of ours everything, of the app what is grave. */
async function barriers(where: Page, all: boolean): Promise<string[]> {
  await where.evaluate(AXE)
  return where.evaluate(async (everything) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    const kept = violations.filter(({ impact }) => everything || impact === 'critical' || impact === 'serious')
    return kept.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, all)
}

test('the check says what stands against the publication, and each finding leads to its entry', async () => {
  await open('/dip/publikasi')
  await heading('Publikasi daftar')
  await page.getByText('5.003 informasi').waitFor()
  await page.getByText('Belum ada edisi yang ditetapkan').waitFor()
  await page.getByText('0812******90').waitFor()
  expect(await button('Publikasikan ke folder …').isDisabled()).toBe(true)
  await button(/Tautan tidak sah/).click()
  await page.getByRole('link', { name: '=1+1 <script>alert(1)</script>' }).waitFor()
  await shot(page, 'publication-check')
  expect(await barriers(page, false)).toEqual([])
  await page.getByRole('link', { name: /ringkasan pada “Layanan pengaduan”/ }).click()
  await page.getByRole('textbox', { name: /Ringkasan/ }).waitFor()
})

test('a number of the office is declared official with a reason, and then the list may go out', async () => {
  await open('/dip/publikasi')
  await button('Nyatakan resmi … 0812******90').click()
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Nomor layanan pengaduan kantor')
  await shot(page, 'publication-declare')
  await page.getByRole('dialog').getByRole('button', { name: 'Nyatakan resmi', exact: true }).click()
  await page.getByText('Tidak ditemukan kemungkinan data pribadi.').waitFor()
  await page.getByText(/Nomor layanan pengaduan kantor, /).waitFor()
})

test('one click writes seven files into a folder of their own', async () => {
  await answerOpenDialog(app.electron, folder.out)
  await button('Publikasikan ke folder …').click()
  await page.getByText(/7 berkas dengan 5.003 informasi/).waitFor({ timeout: 110_000 })
  await button('Publikasikan ke folder …').scrollIntoViewIfNeeded()
  await shot(page, 'publication-files')
  const [made = ''] = readdirSync(folder.out)
  expect(made).toMatch(/^DIP-DISKOMINFO-\d{4}$/)
  expect(readdirSync(join(folder.out, made)).sort()).toEqual(
    ['dcat.jsonld', 'dip.schema.json', ...['csv', 'html', 'json', 'pdf', 'xlsx'].map((kind) => `${made}.${kind}`)].sort(),
  )
})

/** Opens the published page in a window of its own, in a session that notes every request. */
async function openPublished(javascript: boolean): Promise<Page> {
  const [made = ''] = readdirSync(folder.out)
  const path = join(folder.out, made, `${made}.html`)
  const opened = app.electron.waitForEvent('window')
  await app.electron.evaluate(
    async ({ BrowserWindow, session }, given) => {
      const own = session.fromPartition(`halaman-${given.javascript}`)
      const asked: string[] = []
      Object.assign(globalThis, { askedAddresses: asked })
      own.webRequest.onBeforeRequest((details, answer) => {
        asked.push(details.url)
        answer({})
      })
      const window = new BrowserWindow({
        width: 1200,
        height: 800,
        webPreferences: { session: own, javascript: given.javascript },
      })
      await window.loadFile(given.path)
    },
    { path, javascript },
  )
  return opened
}
const asked = () => app.electron.evaluate(() => (globalThis as unknown as { askedAddresses: string[] }).askedAddresses)

test('the page opens from disk, asks for nothing, passes axe, and finds a word among 5,003 entries at once', async () => {
  const site = await openPublished(true)
  const problems: string[] = []
  site.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await site.getByRole('heading', { level: 1, name: /Daftar Informasi Publik Dinas/ }).waitFor()
  await site.getByText('5.003 informasi ditemukan, ditampilkan 50 yang pertama.').waitFor()
  await shot(site, 'published-page')
  expect(await barriers(site, true)).toEqual([])
  const times = await site.evaluate(
    async (words) => {
      const field = document.getElementById('kata') as HTMLInputElement
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const found: { word: string; search: number; painted: number; count: string }[] = []
      for (const word of words) {
        await painted()
        const start = performance.now()
        field.value = word
        field.dispatchEvent(new Event('input', { bubbles: true }))
        const search = performance.now() - start
        await painted()
        const count = document.getElementById('jumlah')?.textContent ?? ''
        found.push({ word, search, painted: performance.now() - start, count })
      }
      return found
    },
    ['irigasi', 'nomor 4321', 'capaian', 'tidakada', 'pengaduan'],
  )
  console.log(times)
  expect(times.map(({ count }) => count)).toEqual([
    '500 dari 5.003 informasi ditemukan, ditampilkan 50 yang pertama.',
    '1 dari 5.003 informasi ditemukan.',
    '5.000 dari 5.003 informasi ditemukan, ditampilkan 50 yang pertama.',
    'Tidak ada informasi yang cocok. Ubah kata pencarian, atau ajukan permohonan kepada PPID.',
    '1 dari 5.003 informasi ditemukan.',
  ])
  await site.getByRole('searchbox', { name: 'Cari kata' }).fill('triwulan 2 irigasi')
  await site.getByRole('combobox', { name: 'Kategori' }).selectOption('Serta Merta')
  await site.getByRole('combobox', { name: 'Tahun' }).selectOption('2026')
  expect(await site.locator('mark').count()).toBeGreaterThan(0)
  await shot(site, 'published-search')
  await site.getByRole('button', { name: 'Hapus saringan' }).click()
  await site.getByRole('button', { name: 'Tampilkan 50 berikutnya' }).click()
  await site.getByText('ditampilkan 100 yang pertama').waitFor()
  await site.getByRole('searchbox', { name: 'Cari kata' }).fill('alert')
  await site.getByRole('cell', { name: '=1+1 <script>alert(1)</script>' }).waitFor()
  expect(await site.getByRole('link', { name: /Buka dokumen/ }).count()).toBe(0)
  await site.setViewportSize({ width: 390, height: 780 })
  await site.getByRole('searchbox', { name: 'Cari kata' }).fill('irigasi')
  await shot(site, 'published-narrow')
  expect(await barriers(site, true)).toEqual([])
  expect((await asked()).filter((address) => !address.startsWith('file:') || !address.endsWith('.html'))).toEqual([])
  expect(problems).toEqual([])
  await site.close()
})

test('without script the whole table stands there', async () => {
  const site = await openPublished(false)
  await site.waitForLoadState('domcontentloaded')
  expect(await site.locator('noscript').count()).toBe(1)
  expect(await site.locator('table tbody tr').count()).toBe(5003 + 3)
  await shot(site, 'published-no-script')
  expect(await asked()).toHaveLength(1)
  await site.close()
})

test('evidence: damaged files are found, faulty links mended at once, and every line leads to its entry', async () => {
  await open('/dip/berkas')
  await heading('Berkas dan tautan')
  await page.getByText('1 berkas').first().waitFor()
  await button('Periksa keutuhan').click()
  await page.getByText('1 berkas rusak').waitFor()
  await page.getByRole('link', { name: 'Layanan pengaduan' }).first().waitFor()
  await shot(page, 'evidence-check')
  expect(await barriers(page, false)).toEqual([])
  await page.getByText('Tautan bermasalah (1)').click()
  await page.getByText('https://www.contoh.example/renja%202026.pdf').waitFor()
  await shot(page, 'evidence-links')
  await button('Perbaiki semua yang pasti …').click()
  await page.getByRole('button', { name: 'Perbaiki', exact: true }).click()
  await page.getByText('1 tautan diperbaiki.').waitFor()
  await page.getByText('Tautan bermasalah (0)').waitFor()
  await page.getByText('Tanpa bukti (1)').click()
  await page.getByRole('link', { name: 'Daftar aset' }).click()
  await heading(/Daftar aset/)
})
