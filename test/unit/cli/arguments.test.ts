// Wrong arguments give one Indonesian sentence on stderr, nothing on stdout, and exit code 1.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ppid, ppidProcess } from './run-ppid.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-cli-'))
  writeFileSync(join(folder, 'bukan.ppid'), 'ini bukan basis data, tetapi teks biasa yang cukup panjang\n'.repeat(40))
  writeFileSync(join(folder, 'foto.xlsx'), Buffer.from('ffd8ffe000104a46', 'hex'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

describe('a command line that cannot be run', () => {
  it.each<readonly [string, () => string[], RegExp]>([
    ['an unknown command', () => ['hapus'], /^Perintah tidak dikenal: hapus\./],
    ['a missing option', () => ['angka', '--tahun', '2025'], /^Opsi wajib belum diisi: --db <berkas>\./],
    ['an option without its value', () => ['angka', '--db'], /^Opsi --db <berkas> memerlukan nilai\./],
    ['an unknown option', () => ['tenggat', '--diterima', '2026-01-05', '--cepat'], /^Opsi tidak dikenal: --cepat\./],
    ['a name with a space and no quotes', () => ['verifikasi', '--db', 'register', '2026.ppid'], /^Terlalu banyak isian/],
    ['a missing file argument', () => ['impor', '--db', 'x.ppid', '--jenis', 'dip'], /^Berkas belum disebut: berkas\./],
    [
      'a day that does not exist',
      () => ['tenggat', '--diterima', '2026-02-30'],
      /^Tanggal harus berbentuk TTTT-BB-HH.*2026-02-30/,
    ],
    ['a number in words', () => ['tenggat', '--diterima', '2026-01-05', '--hari', 'tiga'], /^Angka pada opsi tidak sah\..*tiga/],
    ['a week of seven', () => ['tenggat', '--diterima', '2026-01-05', '--minggu', '7'], /^Angka pada opsi tidak sah\./],
    ['a year of two digits', () => ['angka', '--db', at('x.ppid'), '--tahun', '25'], /^Angka pada opsi tidak sah\./],
    [
      'an unknown kind',
      () => ['impor', at('foto.xlsx'), '--db', at('x.ppid'), '--jenis', 'surat'],
      /^Pilihan pada opsi tidak dikenal\..*dip \| dik/,
    ],
    [
      'an unknown format',
      () => ['laporan', '--db', at('x.ppid'), '--tahun', '2025', '--keluar', folder, '--format', 'odt'],
      /^Pilihan pada opsi/,
    ],
    ['a register that is not there', () => ['angka', '--db', at('hilang.ppid'), '--tahun', '2025'], /^Berkas tidak ditemukan\./],
    ['a file that is no register', () => ['verifikasi', '--db', at('bukan.ppid')], /^Berkas ini bukan berkas Register PPID\./],
    ['a folder as register', () => ['angka', '--db', folder, '--tahun', '2025'], /^Berkas register tidak dapat ditulis/],
    [
      'an import file that is not there',
      () => ['impor', at('hilang.xlsx'), '--db', at('x.ppid'), '--jenis', 'dip'],
      /^Berkas tidak ditemukan\./,
    ],
  ])('%s', async (_words, words, sentence) => {
    const ran = await ppid(...words())
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(sentence)
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('without any word shows the help, in Indonesian', async () => {
    const ran = await ppid()
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    for (const name of ['contoh', 'impor', 'angka', 'laporan', 'tenggat', 'verifikasi', 'cadangkan', 'pulihkan'])
      expect(ran.stderr).toContain(name)
    expect(ran.stderr).toMatch(/^Pemakaian: ppid/)
  })

  it('is the same in a process of its own', () => {
    const ran = ppidProcess('hapus')
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/^Perintah tidak dikenal: hapus\./)
  })

  it('asked for help is a success', async () => {
    const ran = await ppid('impor', '--help')
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toMatch(/--lewati\s+tetap menulis/)
  })
})
