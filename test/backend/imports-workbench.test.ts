// A file on the workbench: read as the clerk decides, repaired row by row or all alike, and taken back.
import { describe, expect, it } from 'vitest'
import type { ImportRepair, InputOf, OutputOf } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { checkFile, commitFile } from '../support/imports.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { chosenFile, codeOf, countOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()

const HEADER = 'No;Tanggal;Nama;Alamat;Isi Surat;Keperluan'
const LINES = [
  '1;13-02-2022;Warga Satu;Jalan Satu;Data anggaran;skripsi',
  '2;31-02-2022;Warga Dua;Jalan Dua;Data jalan;skripsi',
  '3;15-02-2022;Warga Tiga;Jalan Tiga;;skripsi',
  ';;;;dan data jembatan;',
  '4;16-02-2022;Warga Empat;Jalan Empat;Data sekolah;lomba',
  '4;16-02-2022;Warga Empat;Jalan Empat;Data sekolah;lomba',
]
const FILE = [HEADER, ...LINES].join('\n')

async function check(text = FILE, name = 'register.csv') {
  const token = chosenFile(office.test, name, text)
  const { jobId, state } = await checkFile(office.test, { agencyId: office.agencyId, kind: 'request', token })
  expect(state.error).toBeUndefined()
  return jobId
}
const summary = (jobId: string) => office.test.call('imports.summary', { jobId })
const repair = (jobId: string, deed: ImportRepair) => office.test.call('imports.repair', { jobId, repair: deed })
const rows = async (jobId: string, state: InputOf<'imports.rows'>['state'] = null) =>
  (await office.test.call('imports.rows', { jobId, state, code: null, offset: 0, limit: 500 })).rows
const textOf = (row: OutputOf<'imports.rows'>['rows'][number] | undefined, field: string) =>
  row?.cells.find((cell) => cell.field === field)?.text
const commit = (jobId: string, skipRejected = false) =>
  commitFile(office.test, { agencyId: office.agencyId, jobId, skipRejected })
const sum = ({ counts }: OutputOf<'imports.summary'>) => Object.values(counts.states).reduce((a, b) => a + b, 0)

/** The column that the app cannot name is given its field. */
async function remap(
  jobId: string,
  columns: Record<string, string | null>,
  extra: Partial<InputOf<'imports.remap'>['plan']> = {},
) {
  const { plan, sheets } = await summary(jobId)
  const sheet = sheets[0]?.sheet ?? ''
  const own = { [sheet]: { isLeftOut: false, header: null, columns } }
  const next = await office.test.call('imports.remap', { jobId, plan: { ...plan, sheets: own, ...extra } })
  expect((await office.test.jobEnded(next.jobId)).state).toBe('done')
  return summary(jobId)
}
async function mapped() {
  const jobId = await check()
  await remap(jobId, { 4: 'informationRequested', 5: 'purpose' })
  return jobId
}

describe('columns', () => {
  it('that are not recognised leave the file blocked, and read once they are given a field', async () => {
    const jobId = await check()
    const before = await summary(jobId)
    expect([before.blocked, before.columns.find(({ letter }) => letter === 'E')?.field]).toEqual([true, null])
    const after = await remap(jobId, { 4: 'informationRequested', 5: 'purpose' })
    expect([after.blocked, after.columns.find(({ letter }) => letter === 'E')]).toMatchObject([
      false,
      {
        field: 'informationRequested',
        confidence: 1,
        chosen: true,
        samples: ['Data anggaran', 'Data jalan', 'dan data jembatan'],
      },
    ])
    expect([after.counts.read, sum(after)]).toEqual([LINES.length, LINES.length])
  })

  it('two of one field are joined', async () => {
    const jobId = await check()
    await remap(jobId, { 4: 'informationRequested', 5: 'informationRequested' })
    expect(textOf((await rows(jobId))[0], 'informationRequested')).toBe('Data anggaran; skripsi')
  })

  it('a constant fills what every row leaves blank', async () => {
    const jobId = await check()
    await remap(jobId, { 4: 'informationRequested', 5: null }, { constants: { purpose: 'Tidak disebutkan' } })
    expect(textOf((await rows(jobId))[0], 'purpose')).toBe('Tidak disebutkan')
  })

  it('a mapping saved under a name reads the next file of the layout by itself', async () => {
    const jobId = await mapped()
    const { id } = await office.test.call('imports.saveMapping', { agencyId: office.agencyId, jobId, name: 'Register lama' })
    const next = await summary(await check(FILE.replace('Warga Satu', 'Warga Lain'), 'lain.csv'))
    expect([next.blocked, next.mapping]).toEqual([false, { id, name: 'Register lama' }])
    await office.test.call('imports.deleteMapping', { agencyId: office.agencyId, id })
    expect((await summary(await check())).mapping).toBeNull()
  })
})

describe('repairs', () => {
  it('a cell written over is read again, and undo brings it back', async () => {
    const jobId = await mapped()
    const [bad] = await rows(jobId, 'rejected')
    expect(bad?.messages).toContainEqual(expect.objectContaining({ row: 3, column: 'B', level: 'error' }))
    const place = { sheet: bad?.sheet ?? '', row: 3, field: 'receivedOn' }
    expect(await office.test.call('imports.cell', { jobId, ...place })).toEqual({ text: '31-02-2022', same: 1 })
    const { counts } = await repair(jobId, { type: 'cell', ...place, text: '28-02-2022' })
    expect([counts.states.rejected, counts.canUndo]).toEqual([0, true])
    expect((await office.test.call('imports.undoRepair', { jobId })).counts.states.rejected).toBe(1)
  })

  it('a text is replaced wherever the field says it', async () => {
    const jobId = await mapped()
    const [first] = await rows(jobId)
    const place = { sheet: first?.sheet ?? '', row: 2, field: 'purpose' }
    expect((await repair(jobId, { type: 'value', ...place, text: 'Penelitian' })).changed).toBe(3)
    const purposes = (await rows(jobId)).map((row) => textOf(row, 'purpose'))
    expect(purposes.filter((text) => text === 'Penelitian')).toHaveLength(3)
    expect(purposes.filter((text) => text === 'lomba')).toHaveLength(2)
  })

  it('rows left out are counted as such and do not come in', async () => {
    const jobId = await mapped()
    const row = (await rows(jobId))[0]
    const named = [{ sheet: row?.sheet ?? '', row: row?.row ?? 0 }]
    const { counts } = await repair(jobId, { type: 'leaveOut', rows: named, code: null, leftOut: true })
    expect([counts.states.leftOut, counts.read]).toEqual([1, LINES.length])
    await commit(jobId, true)
    expect(countOf(office.test, "SELECT count(*) FROM request WHERE applicant_name = 'Warga Satu'")).toBe(0)
  })

  it('stay with their rows when the columns are decided anew', async () => {
    const jobId = await mapped()
    const [bad] = await rows(jobId, 'rejected')
    const place = { sheet: bad?.sheet ?? '', row: 3, field: 'receivedOn' }
    await repair(jobId, { type: 'cell', ...place, text: '28-02-2022' })
    expect((await remap(jobId, { 4: 'informationRequested', 5: null })).counts.states.rejected).toBe(0)
  })

  it('of a row that is no entry find nothing', async () => {
    const jobId = await mapped()
    const deed = { type: 'cell', sheet: 'register', row: 999, field: 'purpose', text: 'x' } as const
    expect(codeOf(await office.test.attempt('imports.repair', { jobId, repair: deed }))).toBe('notFound')
  })
})

describe('duplicates', () => {
  it('in the file are marked and come in, unless the clerk skips them', async () => {
    const jobId = await mapped()
    const twin = (await rows(jobId)).find((row) => row.duplicate !== null)
    expect(twin).toMatchObject({ row: 7, duplicate: { of: 'file', choice: 'keep', label: 'baris 6' } })
    const { counts } = await repair(jobId, { type: 'duplicate', row: null, of: 'file', choice: 'skip' })
    expect(counts.states.duplicate).toBe(1)
    expect(await commit(jobId, true)).toMatchObject({ ok: true, value: { written: 3 } })
  })

  it('of the register are skipped, and merged when told: blanks there are filled, nothing else is changed', async () => {
    const bare = 'No;Tanggal;Nama;Informasi Yang Diminta;Pekerjaan;Tujuan\n1;13-02-2022;Warga Satu;Data A;;Lomba\n'
    await commit(await check(bare, 'lama.csv'))
    const jobId = await check(bare.replace(';;Lomba', ';Guru;Skripsi'), 'baru.csv')
    expect((await summary(jobId)).counts.states.duplicate).toBe(1)
    expect(codeOf(await commit(jobId))).toBe('imports.nothingToImport')
    await repair(jobId, { type: 'duplicate', row: null, of: 'register', choice: 'merge' })
    expect(await commit(jobId)).toMatchObject({ ok: true, value: { written: 0, merged: 1 } })
    expect(rowsOf(office.test, 'SELECT occupation, purpose, version FROM request')).toEqual([
      { occupation: 'Guru', purpose: 'Lomba', version: 2 },
    ])
  })
})

describe('an import taken back', () => {
  const batch = (id: number) => office.test.call('imports.batch', { id })
  const undo = async (id: number) => {
    const { jobId } = await office.test.call('imports.undoBatch', { id })
    return office.test.jobEnded(jobId)
  }

  it('leaves the register but for what was worked on since, which is named; its numbers become void', async () => {
    await commit(await mapped(), true)
    const before = await batch(1)
    expect(before).toMatchObject({ read: 6, present: 4, workedOn: { total: 0 }, undoneAt: null, states: { rejected: 1 } })
    await office.test.call('requests.revealIdentity', { id: 1, reason: 'Memeriksa alamat' })
    const form = { ...REQUEST_FORM, receivedOn: dateOnly('2022-02-13'), backdatingReason: 'Register lama' }
    await office.test.call('requests.update', { id: 2, version: 1, form })
    expect((await batch(1)).workedOn).toMatchObject({ total: 1, entries: [{ id: 2 }] })
    expect((await undo(1)).state).toBe('done')
    const after = await batch(1)
    expect([after.present, after.undone]).toEqual([1, 3])
    expect(countOf(office.test, 'SELECT id FROM request')).toBe(2)
    const [last] = rowsOf<{ changes: string }>(
      office.test,
      "SELECT changes FROM journal WHERE entity = 'registerNumber' AND action = 'void' ORDER BY id DESC LIMIT 1",
    )
    expect((JSON.parse(last?.changes ?? '{}') as { numbers: string[] }).numbers).toHaveLength(3)
  })

  it('is one step: undo brings all of it back', async () => {
    await commit(await mapped(), true)
    await undo(1)
    const { undo: step } = await office.test.call('history.next', { agencyId: office.agencyId })
    await office.test.call('history.undo', { agencyId: office.agencyId, stepId: step?.id ?? 0 })
    expect((await batch(1)).present).toBe(4)
  })

  it('of which nothing is left says so', async () => {
    await commit(await mapped(), true)
    await undo(1)
    expect((await undo(1)).error?.code).toBe('imports.nothingToUndo')
  })
})
