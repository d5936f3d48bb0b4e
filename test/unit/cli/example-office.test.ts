// The example office from its making to its report, backup and restoration, all from the command line.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { jsonOf, ppid, type Ran } from './run-ppid.ts'

let folder: string
let made: Ran
const at = (...names: string[]) => join(folder, ...names)
const db = () => at('contoh', 'contoh.ppid')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-contoh-'))
  made = ppid('contoh', '--keluar', at('contoh'), '--tahun', '2025', '--json')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('`ppid contoh`', () => {
  it('makes a register and its report in three formats', () => {
    expect(made.exitCode).toBe(0)
    const json = jsonOf(made) as {
      files: { name: string; format: string }[]
      figures: ReportFigures
    }
    expect(json.files.map((file) => file.format).toSorted()).toEqual(['docx', 'pdf', 'xlsx'])
    for (const file of json.files) expect(readFileSync(at('contoh', file.name)).length).toBeGreaterThan(10_000)
    const { requests, objections, disputes, publicInformation } = json.figures
    expect(Math.min(requests.received, objections.received, disputes.filed, publicInformation.total)).toBeGreaterThan(0)
    expect(requests.openAtStart + requests.received).toBe(requests.closed + requests.openAtEnd)
  })

  it('leaves one file that can be copied whole: nothing stays behind in a write-ahead log', () =>
    expect(readdirSync(at('contoh')).filter((name) => name.startsWith('contoh.ppid'))).toEqual(['contoh.ppid']))

  it('says the same in words on stderr', () =>
    expect(made.stderr).toMatch(/Permohonan: sisa \d+ \+ diterima \d+ = selesai \d+ \+ dalam proses \d+/))
})

describe('`ppid angka`', () => {
  it('gives every figure as one JSON document, and the balance in words', () => {
    const ran = ppid('angka', '--db', db(), '--tahun', '2025', '--json')
    expect(ran.exitCode).toBe(0)
    expect(jsonOf(ran) as ReportFigures).toEqual((jsonOf(made) as { figures: ReportFigures }).figures)
    expect(ran.stderr).toMatch(/Sisa \d+ \+ diterima \d+ = selesai \d+ \+ dalam proses \d+/)
  })

  it('without --json has nothing on stdout', () => expect(ppid('angka', '--db', db(), '--tahun', '2025').stdout).toBe(''))
})

describe('`ppid laporan`', () => {
  it('writes the formats asked for into a new folder and names what is missing by its exit code', () => {
    const ran = ppid(
      'laporan',
      '--db',
      db(),
      '--tahun',
      '2024',
      '--keluar',
      at('laporan', '2024'),
      '--format',
      'xlsx,docx',
      '--kertas',
      'F4',
      '--json',
    )
    const json = jsonOf(ran) as {
      files: { name: string }[]
      findings: { level: string }[]
    }
    expect(readdirSync(at('laporan', '2024')).toSorted()).toEqual(json.files.map((file) => file.name).toSorted())
    expect(json.files).toHaveLength(2)
    expect(ran.exitCode).toBe(json.findings.some((finding) => finding.level === 'error') ? 2 : 0)
  })

  it('into a file instead of a folder fails with a sentence', () => {
    writeFileSync(at('berkas'), 'x')
    const ran = ppid('laporan', '--db', db(), '--tahun', '2025', '--keluar', at('berkas'))
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/^Folder tujuan tidak dapat dibuat/)
  })

  it('over a folder of the same name fails with a sentence and leaves no part', () => {
    const [name = ''] = (jsonOf(made) as { files: { name: string; format: string }[] }).files
      .filter((file) => file.format === 'docx')
      .map((file) => file.name)
    mkdirSync(at('penuh', name), { recursive: true })
    const ran = ppid('laporan', '--db', db(), '--tahun', '2025', '--keluar', at('penuh'), '--format', 'docx')
    expect(ran.exitCode).toBe(1)
    expect(ran.stderr).toMatch(/^Berkas tujuan sedang dibuka program lain/)
    expect(readdirSync(at('penuh'))).toEqual([name])
  })
})

describe('`ppid verifikasi`', () => {
  it('finds the register whole, ours, and without gaps', () => {
    const ran = ppid('verifikasi', '--db', db(), '--json')
    expect(ran.exitCode).toBe(0)
    expect(jsonOf(ran)).toMatchObject({
      integrity: 'ok',
      brokenReferences: 0,
      numberGaps: [],
      sound: true,
    })
  })

  it('of a torn file fails', () => {
    const content = readFileSync(db())
    content.fill(0xaa, 8192, content.length)
    writeFileSync(at('robek.ppid'), content)
    expect(ppid('verifikasi', '--db', at('robek.ppid')).exitCode).toBe(1)
  })
})

describe('`ppid cadangkan` and `ppid pulihkan`', () => {
  const backUp = () => (jsonOf(ppid('cadangkan', '--db', db(), '--ke', at('cadangan'), '--json')) as { file: string }).file
  const figuresOf = (path: string) => ppid('angka', '--db', path, '--tahun', '2025', '--json').stdout

  it('bring the same figures back, and keep the present file aside', () => {
    const backup = at('cadangan', backUp())
    const ran = ppid('pulihkan', '--dari', backup, '--db', at('baru.ppid'), '--json')
    expect([ran.exitCode, (jsonOf(ran) as { keptAside: string | null }).keptAside]).toEqual([0, null])
    expect(figuresOf(at('baru.ppid'))).toBe(figuresOf(db()))
    const again = jsonOf(ppid('pulihkan', '--dari', backup, '--db', at('baru.ppid'), '--json')) as { keptAside: string }
    expect(existsSync(at(again.keptAside))).toBe(true)
    expect(figuresOf(at(again.keptAside))).toBe(figuresOf(db()))
  })

  it('refuse a damaged backup and leave the register alone', () => {
    const backup = at('cadangan', backUp())
    const content = readFileSync(backup)
    content.fill(0xaa, 8192, content.length)
    writeFileSync(at('rusak.ppid'), content)
    const before = readFileSync(db())
    const ran = ppid('pulihkan', '--dari', at('rusak.ppid'), '--db', db())
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/rusak/i)
    expect(readFileSync(db()).equals(before)).toBe(true)
    expect(readdirSync(at('contoh')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('refuse a file that is no register', () => {
    writeFileSync(at('surat.ppid'), 'bukan register\n'.repeat(200))
    const ran = ppid('pulihkan', '--dari', at('surat.ppid'), '--db', db())
    expect([ran.exitCode, ran.stderr.trim()]).toEqual([1, 'Berkas ini bukan berkas Register PPID.'])
  })
})
