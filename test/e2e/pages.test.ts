// Every page opens on a year of real work without an error, at the smallest supported window.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { launchApp, shot, temporaryFolder } from './app.ts'

const PAGES: readonly (readonly [name: string, address: string, heading: string])[] = [
  ['beranda', '/', 'Beranda'],
  ['permohonan', '/permohonan', 'Permohonan informasi'],
  ['permohonan-rinci', '/permohonan/1', 'Permohonan'],
  ['permohonan-baru', '/permohonan/baru', 'Permohonan baru'],
  ['buku-register', '/permohonan/buku', 'Buku register permohonan'],
  ['nomor-register', '/permohonan/nomor', 'Pemeriksaan nomor register'],
  ['keberatan', '/keberatan', 'Keberatan'],
  ['keberatan-rinci', '/keberatan/1', 'Keberatan'],
  ['sengketa', '/sengketa', 'Sengketa'],
  ['sengketa-rinci', '/sengketa/1', 'Sengketa'],
  ['dip', '/dip', 'Daftar Informasi Publik'],
  ['dip-baru', '/dip/baru', 'Informasi publik baru'],
  ['dip-rinci', '/dip/1', ''],
  ['dip-sampah', '/dip/sampah', 'Sampah Daftar Informasi Publik'],
  ['dip-daftar-periksa', '/dip/daftar-periksa', 'Daftar periksa informasi wajib'],
  ['dip-edisi', '/dip/edisi', 'Edisi dan keputusan'],
  ['dip-edisi-usul', '/dip/edisi/usul', 'Usulkan edisi'],
  ['dip-publikasi', '/dip/publikasi', 'Publikasi daftar'],
  ['dip-berkas', '/dip/berkas', 'Berkas dan tautan'],
  ['dik', '/dik', 'Informasi yang Dikecualikan'],
  ['dik-baru', '/dik/baru', 'Informasi dikecualikan baru'],
  ['dik-rinci', '/dik/1', ''],
  ['dik-uji', '/dik/uji', 'Uji konsekuensi'],
  ['dik-uji-baru', '/dik/uji/baru/pengecualian', 'Uji konsekuensi: pengecualian'],
  ['kalender', '/kalender', 'Kalender kerja'],
  ['impor', '/impor', 'Impor dari Excel'],
  ['laporan', '/laporan', 'Laporan layanan informasi publik'],
  ['rekap', '/laporan/rekap', 'Rekap untuk PPID Utama'],
  ['pengaturan', '/pengaturan', 'Pengaturan'],
  ['pengaturan-kop', '/pengaturan/kop', 'Pengaturan'],
  ['pengaturan-pejabat', '/pengaturan/pejabat', 'Pengaturan'],
  ['pengaturan-aturan', '/pengaturan/aturan', 'Pengaturan'],
  ['pengaturan-opd', '/pengaturan/opd', 'Pengaturan'],
]

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a person with a screen reader or a keyboard alone could not use, as `rule: element`. */
async function barriers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    const grave = violations.filter(({ impact }) => impact === 'critical' || impact === 'serious')
    return grave.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

const userData = { folder: '' }

beforeAll(async () => {
  userData.folder = temporaryFolder('pages')
  const example = join(userData.folder, 'contoh')
  expect(await main(['node', 'ppid', 'contoh', '--keluar', example, '--tahun', '2025'])).toBe(0)
  mkdirSync(join(userData.folder, 'data'))
  copyFileSync(join(example, 'contoh.ppid'), join(userData.folder, 'data', 'register.ppid'))
})

test('every page of a filled register opens with its heading, without an error, and without a barrier to any user', async () => {
  const app = await launchApp({ userData: userData.folder })
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720))
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
  const found: string[] = []
  for (const [name, address, heading] of PAGES) {
    await app.page.evaluate((hash) => {
      location.hash = hash
    }, `#${address}`)
    // Each page is opened afresh, as after a restart: the journeys elsewhere walk from page to page.
    await app.page.reload()
    await app.page
      .getByRole('heading', { level: 2, name: heading })
      .first()
      .waitFor({ timeout: 30_000 })
      .catch(async (cause: unknown) => {
        const seen = await app.page.locator('main').innerText()
        throw new Error(`${address} shows: ${seen.slice(0, 300)} ${app.problems.join('; ')}`, { cause })
      })
    await app.page.waitForTimeout(400)
    await shot(app.page, `halaman-${name}`)
    await app.page.evaluate(AXE)
    found.push(...(await barriers(app.page)).map((barrier) => `${address} ${barrier}`))
  }
  expect(found).toEqual([])
  expect(app.problems).toEqual([])
  await app.close()
})
