// The example office from its making to its report, backup and restoration, all from the command line.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ReportFigures } from '../../../src-main/contract/index.ts'
import { jsonOf, ppid, ppidProcess, type Ran } from './run-ppid.ts'

let folder: string
let made: Ran
const at = (...names: string[]) => join(folder, ...names)
const db = () => at('contoh', 'contoh.ppid')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-contoh-'))
  made = ppidProcess('contoh', '--keluar', at('contoh'), '--tahun', '2025', '--json')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('`ppid contoh`', () => {
  it('makes a register and its report in two forms and three formats', () => {
    expect(made.exitCode).toBe(0)
    const json = jsonOf(made) as {
      files: { name: string; format: string }[]
      figures: ReportFigures
    }
    expect(json.files.map((file) => file.format).toSorted()).toEqual(['docx', 'docx', 'pdf', 'pdf', 'xlsx', 'xlsx'])
    for (const file of json.files) expect(readFileSync(at('contoh', file.name)).length).toBeGreaterThan(4000)
    const { requests, objections, disputes, publicInformation } = json.figures
    expect(Math.min(requests.received, objections.received, disputes.filed, publicInformation.total)).toBeGreaterThan(0)
    expect(requests.openAtStart + requests.received).toBe(requests.closed + requests.openAtEnd)
  })

  it('leaves one file that can be copied whole: nothing stays behind in a write-ahead log', () =>
    expect(readdirSync(at('contoh')).filter((name) => name.startsWith('contoh.ppid'))).toEqual(['contoh.ppid']))

  it('says the same in words on stderr', () =>
    expect(made.stderr).toMatch(/Permohonan: sisa \d+ \+ diterima \d+ = selesai \d+ \+ dalam proses \d+/))
})

describe('the year of the sample office', () => {
  const ask = <T>(sql: string) => {
    const register = new Database(db(), { readonly: true })
    try {
      return register.prepare<unknown[], T>(sql).all()
    } finally {
      register.close()
    }
  }
  const OWN = 'FROM request WHERE import_batch_id IS NULL'
  const NO_LETTER = 'incomplete_received_on IS NULL OR complete_on IS NOT NULL'

  it('was lived day by day: journal and numbers of both registers follow the dates', () => {
    const inOrder = (days: readonly string[]) => expect(days).toEqual(days.toSorted())
    const journal = ask<{ at: string }>('SELECT at FROM journal ORDER BY id').map((row) => row.at)
    expect(journal.length).toBeGreaterThan(200)
    inOrder(journal)
    for (const of of [OWN, 'FROM objection']) {
      const rows = ask<{ received_on: string }>(`SELECT received_on ${of} ORDER BY number_year, number_seq`)
      expect(rows.length).toBeGreaterThan(5)
      inOrder(rows.map((row) => row.received_on))
    }
  })

  it('has every outcome, and a lapse only after the letter of Ps.33 was received', () => {
    const outcomes = ask<{ outcome: string }>(`SELECT DISTINCT outcome ${OWN} AND outcome IS NOT NULL`)
    expect(outcomes).toHaveLength(7)
    expect(ask(`SELECT id ${OWN} AND outcome = 'lapsed' AND (${NO_LETTER})`)).toEqual([])
  })

  it('refused only what an entry of the DIK covers as a whole, with the approval of Atasan PPID (Ps.50, Ps.10(2)f)', () => {
    const refused = ask<{ scope: string; approved_by: string }>(
      `SELECT scope, approved_by FROM request JOIN excluded_information AS e ON e.id = excluded_information_id
       WHERE outcome = 'refused'`,
    )
    expect(refused.length).toBeGreaterThan(1)
    expect(refused.filter((row) => row.scope !== 'whole' || row.approved_by === '')).toEqual([])
  })

  it('has every grant handed over and finished, save where an objection hangs on it', () => {
    const rows = ask<{ id: number; provided_on: string | null; finished_on: string | null; objections: number }>(
      `SELECT id, provided_on, finished_on, (SELECT count(*) FROM objection WHERE request_id = request.id) AS objections
       ${OWN} AND outcome IN ('grantedFully', 'grantedPartly')`,
    )
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => row.provided_on === null)).toEqual([])
    expect(rows.filter((row) => (row.finished_on === null) !== row.objections > 0)).toEqual([])
  })

  it('ends with two open requests in different stages, neither of them late', () => {
    const open = ask<{ extended: number; waiting: number; late: number }>(
      `SELECT extended_on IS NOT NULL AS extended, incomplete_on IS NOT NULL AND complete_on IS NULL AS waiting,
       due_on < (SELECT max(substr(at, 1, 10)) FROM journal) AS late ${OWN} AND outcome IS NULL ORDER BY id`,
    )
    expect(open).toEqual([
      { extended: 1, waiting: 0, late: 0 },
      { extended: 0, waiting: 1, late: 0 },
    ])
  })
})

describe('`ppid angka`', () => {
  it('gives every figure as one JSON document, and the balance in words', async () => {
    const ran = await ppid('angka', '--db', db(), '--tahun', '2025', '--json')
    expect(ran.exitCode).toBe(0)
    expect(jsonOf(ran) as ReportFigures).toEqual((jsonOf(made) as { figures: ReportFigures }).figures)
    expect(ran.stderr).toMatch(/Sisa \d+ \+ diterima \d+ = selesai \d+ \+ dalam proses \d+/)
  })

  it('without --json has nothing on stdout', async () =>
    expect((await ppid('angka', '--db', db(), '--tahun', '2025')).stdout).toBe(''))
})

describe('`ppid laporan`', () => {
  it('writes the formats asked for into a new folder and names what is missing by its exit code', async () => {
    const ran = await ppid(
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

  it('into a file instead of a folder fails with a sentence', async () => {
    writeFileSync(at('berkas'), 'x')
    const ran = await ppid('laporan', '--db', db(), '--tahun', '2025', '--keluar', at('berkas'))
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/^Folder tujuan tidak dapat dibuat/)
  })

  it('over a folder of the same name fails with a sentence and leaves no part', async () => {
    const [name = ''] = (jsonOf(made) as { files: { name: string; format: string }[] }).files
      .filter((file) => file.format === 'docx')
      .map((file) => file.name)
    mkdirSync(at('penuh', name), { recursive: true })
    const ran = await ppid('laporan', '--db', db(), '--tahun', '2025', '--keluar', at('penuh'), '--format', 'docx')
    expect(ran.exitCode).toBe(1)
    expect(ran.stderr).toMatch(/^Berkas tujuan sedang dibuka program lain/)
    expect(readdirSync(at('penuh'))).toEqual([name])
  })
})

describe('`ppid verifikasi`', () => {
  it('finds the register whole, ours, and without gaps', async () => {
    const ran = await ppid('verifikasi', '--db', db(), '--json')
    expect(ran.exitCode).toBe(0)
    expect(jsonOf(ran)).toMatchObject({
      integrity: 'ok',
      brokenReferences: 0,
      numberGaps: [],
      sound: true,
    })
  })

  it('of a torn file fails', async () => {
    const content = readFileSync(db())
    content.fill(0xaa, 8192, content.length)
    writeFileSync(at('robek.ppid'), content)
    expect((await ppid('verifikasi', '--db', at('robek.ppid'))).exitCode).toBe(1)
  })
})

describe('`ppid cadangkan` and `ppid pulihkan`', () => {
  const backUp = async () =>
    (jsonOf(await ppid('cadangkan', '--db', db(), '--ke', at('cadangan'), '--json')) as { file: string }).file
  const figuresOf = async (path: string) => (await ppid('angka', '--db', path, '--tahun', '2025', '--json')).stdout

  it('bring the same figures back, and keep the present file aside', async () => {
    const backup = at('cadangan', await backUp())
    const ran = await ppid('pulihkan', '--dari', backup, '--db', at('baru.ppid'), '--json')
    expect([ran.exitCode, (jsonOf(ran) as { keptAside: string | null }).keptAside]).toEqual([0, null])
    expect(await figuresOf(at('baru.ppid'))).toBe(await figuresOf(db()))
    const again = jsonOf(await ppid('pulihkan', '--dari', backup, '--db', at('baru.ppid'), '--json')) as { keptAside: string }
    expect(existsSync(at(again.keptAside))).toBe(true)
    expect(await figuresOf(at(again.keptAside))).toBe(await figuresOf(db()))
  })

  it('refuse a damaged backup and leave the register alone', async () => {
    const backup = at('cadangan', await backUp())
    const content = readFileSync(backup)
    content.fill(0xaa, 8192, content.length - 4096)
    writeFileSync(at('rusak.ppid-cadangan'), content)
    const before = readFileSync(db())
    const ran = await ppid('pulihkan', '--dari', at('rusak.ppid-cadangan'), '--db', db())
    expect([ran.exitCode, ran.stdout]).toEqual([1, ''])
    expect(ran.stderr).toMatch(/rusak/i)
    expect(readFileSync(db()).equals(before)).toBe(true)
    expect(readdirSync(at('contoh')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('take a plain register file as well, and refuse a damaged one', async () => {
    const content = readFileSync(db())
    writeFileSync(at('polos.ppid'), content)
    expect((await ppid('pulihkan', '--dari', at('polos.ppid'), '--db', at('dari-polos.ppid'))).exitCode).toBe(0)
    expect(await figuresOf(at('dari-polos.ppid'))).toBe(await figuresOf(db()))
    content.fill(0xaa, 8192, content.length)
    writeFileSync(at('rusak.ppid'), content)
    const ran = await ppid('pulihkan', '--dari', at('rusak.ppid'), '--db', at('dari-polos.ppid'))
    expect([ran.exitCode, ran.stderr.trim()]).toEqual([1, 'Cadangan rusak; berkas yang sekarang tidak diubah.'])
    expect(await figuresOf(at('dari-polos.ppid'))).toBe(await figuresOf(db()))
  })

  it('lock a backup with a passphrase from the environment, never from an option', async () => {
    vi.stubEnv('PPID_FRASA_SANDI', 'frasa sandi rekaan yang panjang')
    const backup = at('cadangan', await backUp())
    expect((await ppid('verifikasi', '--db', backup)).exitCode).toBe(0)
    vi.unstubAllEnvs()
    const ran = await ppid('pulihkan', '--dari', backup, '--db', at('terkunci.ppid'))
    expect([ran.exitCode, ran.stderr.trim()]).toEqual([
      1,
      'Cadangan dikunci. Isikan frasa sandinya pada variabel lingkungan PPID_FRASA_SANDI.',
    ])
    expect(existsSync(at('terkunci.ppid'))).toBe(false)
  })

  it('refuse a file that is no register', async () => {
    writeFileSync(at('surat.ppid'), 'bukan register\n'.repeat(200))
    const ran = await ppid('pulihkan', '--dari', at('surat.ppid'), '--db', db())
    expect([ran.exitCode, ran.stderr.trim()]).toEqual([1, 'Berkas ini bukan berkas Register PPID.'])
  })
})
