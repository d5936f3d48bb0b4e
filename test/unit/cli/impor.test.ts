// `ppid impor`: a trial that writes nothing, all or nothing, and the counts as one JSON document.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf, ppid, ppidProcess, SAMPLES } from './run-ppid.ts'

type Counts = {
  read: number
  accepted: number
  rejected: number
  joined: number
  skippedHeadings: number
  written: number
  messages: { row: number; column: string; level: string; text: string }[]
}

let folder: string
let db: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-impor-'))
  db = join(folder, 'register.ppid')
})
afterEach(() => rmSync(folder, { recursive: true }))

const rowsIn = (table: string): number => {
  const file = new Database(db, { readonly: true })
  const count = Number(file.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  file.close()
  return count
}
const balanced = (counts: Counts) => counts.read === counts.accepted + counts.rejected + counts.joined + counts.skippedHeadings
const TWO_OF_THREE =
  'No;Tanggal;Nama;Informasi Yang Diminta\n1;13-02-2022;Satu;Data A\n2;31-02-2022;Dua;Data B\n3;15-02-2022;Tiga;Data C\n'
const register = (content = TWO_OF_THREE) => {
  const path = join(folder, 'register.csv')
  writeFileSync(path, content)
  return path
}

describe('a trial', () => {
  it('of a register that does not exist yet makes none', async () => {
    const ran = await ppid('impor', join(SAMPLES, 'dip-jabar-2023.xlsx'), '--db', db, '--jenis', 'dip', '--uji', '--json')
    const counts = jsonOf(ran) as Counts
    expect([counts.read, counts.accepted, counts.rejected, counts.joined, counts.skippedHeadings, counts.written]).toEqual([
      112, 52, 0, 46, 14, 0,
    ])
    expect([balanced(counts), existsSync(db), ran.exitCode]).toEqual([true, false, 2])
    expect(ran.stderr).toMatch(/Dibaca 112 = diterima 52 \+ ditolak 0 \+ digabung 46 \+ judul\/pemisah 14\./)
    expect(ran.stderr).toMatch(/Uji coba: tidak ada yang ditulis\./)
  })

  it('of a register that exists leaves its rows', async () => {
    await ppid('impor', join(SAMPLES, 'dip-jabar-2023.xlsx'), '--db', db, '--jenis', 'dip')
    const before = rowsIn('journal')
    await ppid('impor', join(SAMPLES, 'dip-jabar-2023.xlsx'), '--db', db, '--jenis', 'dip', '--uji')
    expect([rowsIn('public_information'), rowsIn('journal')]).toEqual([52, before])
  })
})

describe('an import', () => {
  it.each(['xlsx', 'csv'])('of the sample register as %s writes what it accepted', (kind) => {
    const ran = ppidProcess(
      'impor',
      join(SAMPLES, `register-sumedang-2022.${kind}`),
      '--db',
      db,
      '--jenis',
      'permohonan',
      '--lewati',
      '--json',
    )
    const counts = jsonOf(ran) as Counts
    expect([balanced(counts), counts.written, rowsIn('request')]).toEqual([true, counts.accepted, counts.accepted])
    expect([0, 2]).toContain(ran.exitCode)
  })

  it('with a rejected row writes nothing, names the row, and fails', async () => {
    const ran = await ppid('impor', register(), '--db', db, '--jenis', 'permohonan', '--json')
    const counts = jsonOf(ran) as Counts
    expect([ran.exitCode, counts.accepted, counts.rejected, counts.written]).toEqual([1, 2, 1, 0])
    expect(counts.messages.filter((message) => message.level === 'error')).toMatchObject([{ row: 3, column: 'B' }])
    expect(ran.stderr).toMatch(/^Baris 3 B: /m)
    expect(rowsIn('request')).toBe(0)
  })

  it('with --lewati writes the others and has exit code 2', async () => {
    const ran = await ppid('impor', register(), '--db', db, '--jenis', 'permohonan', '--lewati', '--json')
    expect([ran.exitCode, (jsonOf(ran) as Counts).written, rowsIn('request')]).toEqual([2, 2, 2])
  })

  it('without --json has nothing on stdout', async () => {
    const ran = await ppid('impor', register(), '--db', db, '--jenis', 'permohonan', '--lewati')
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toMatch(/Ditulis: 2 baris\./)
  })

  it('of something else fails with the reason, and does not change the register', async () => {
    await ppid('impor', register(), '--db', db, '--jenis', 'permohonan', '--lewati')
    const before = rowsIn('journal')
    writeFileSync(join(folder, 'foto.xlsx'), Buffer.from('ffd8ffe000104a46', 'hex'))
    const ran = await ppid('impor', join(folder, 'foto.xlsx'), '--db', db, '--jenis', 'dip', '--json')
    expect([ran.exitCode, ran.stdout, rowsIn('journal')]).toEqual([1, '', before])
    expect(ran.stderr).toMatch(/Berkas bukan tabel yang dapat dibaca/)
  })

  it('never writes an identity to the terminal', async () => {
    const ran = await ppid(
      'impor',
      join(SAMPLES, 'register-sumedang-2022.csv'),
      '--db',
      db,
      '--jenis',
      'permohonan',
      '--lewati',
      '--json',
    )
    const phones = readFileSync(join(SAMPLES, 'register-sumedang-2022.csv'), 'utf8').match(/\b8\d{8,}\b/g) ?? []
    expect(phones.length).toBeGreaterThan(0)
    for (const phone of phones) expect(ran.stdout + ran.stderr).not.toContain(phone)
  })
})

describe('a register of several offices', () => {
  it('asks for --opd, and knows the code whatever its case', async () => {
    await ppid('impor', register(), '--db', db, '--jenis', 'permohonan', '--lewati')
    const file = new Database(db)
    file.exec(
      "INSERT INTO agency (government_name, name, short_code, time_zone, working_week, executor_label, numbering_template, created_at) SELECT government_name, 'Dinas Dua', 'DUA', time_zone, working_week, executor_label, numbering_template, created_at FROM agency",
    )
    file.close()
    expect((await ppid('angka', '--db', db, '--tahun', '2022')).stderr).toMatch(/Pilih dengan --opd KODE/)
    expect((await ppid('angka', '--db', db, '--tahun', '2022', '--opd', 'tiga')).stderr).toMatch(
      /OPD dengan kode itu tidak ditemukan/,
    )
    const ran = await ppid('angka', '--db', db, '--tahun', '2022', '--opd', 'dua', '--json')
    expect((jsonOf(ran) as { agencyName: string }).agencyName).toBe('Dinas Dua')
  })
})
