// The mandatory checklist on a real register: kind of office, answers with reason, entries tied, template, gap list as a file.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { InputOf, OutputOf } from '../../src-main/contract/index.ts'
import { completenessOf } from '../../src-main/features/checklist/checklist.assess.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { kyselyOver } from '../../src-main/storage/handles.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { setUpOffice } from '../support/office.ts'
import {
  chosenFile,
  codeOf,
  countOf,
  INFORMATION,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  rowsOf,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
const here = () => ({ agencyId: office.agencyId })
const overview = () => office.test.call('checklist.overview', here())
const line = async (code: string) => {
  const found = (await overview()).lines.find((one) => one.code === code)
  if (found === undefined) throw new Error(`no line ${code}`)
  return found
}
const answer = (code: string, said: InputOf<'checklist.answer'>['answer']) =>
  office.test.attempt('checklist.answer', { ...here(), code, answer: said })
const draft = (...codes: string[]) => office.test.call('checklist.addDrafts', { ...here(), year: 2026, codes })

/** Sets a column of an entry past the app: only an edition makes an entry published. */
function setEntry(id: number, set: string): void {
  const db = new Database(office.test.databasePath)
  db.exec(`UPDATE public_information SET ${set} WHERE id = ${id}`)
  db.close()
}

/** A published entry with a link, tied to the items. */
async function publish(codes: string[], updatedOn = '2026-11-24'): Promise<number> {
  const entry = { ...INFORMATION, checklistCodes: codes }
  const { id } = await office.test.call('publicInformation.add', { ...here(), entry })
  setEntry(id, `status = 'published', updated_on = '${updatedOn}'`)
  return id
}

describe('the kind of office', () => {
  it('is unknown until chosen, and the office is then seen as an ordinary one', async () => {
    const { kind, today, summary } = await overview()
    expect([kind, today]).toEqual([null, '2026-11-24'])
    expect(summary.overall).toEqual({ satisfied: 0, applicable: 47 })
  })

  it('changes the denominators, and the journal says from what to what', async () => {
    await office.test.call('checklist.setOfficeKind', { ...here(), kind: 'licensing' })
    const { kind, summary } = await overview()
    expect(kind).toBe('licensing')
    expect(summary).toEqual({
      periodic: { satisfied: 0, applicable: 31 },
      immediate: { satisfied: 0, applicable: 8 },
      anytime: { satisfied: 0, applicable: 18 },
      overall: { satisfied: 0, applicable: 57 },
    })
    await office.test.call('checklist.setOfficeKind', { ...here(), kind: 'health' })
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(JSON.parse(row?.changes ?? '')).toEqual({ kind: ['licensing', 'health'] })
    expect(countOf(office.test, 'SELECT count(*) FROM checklist_office')).toBe(1)
  })
})

describe('what the office says of an item', () => {
  it('"not applicable" with a reason takes it out of the denominator, and back', async () => {
    expect(problemsOf(await answer('B-a4', { say: 'applies', applies: false, reason: ' ' }))).toEqual([
      'answer.reason text.required',
    ])
    await answer('B-a4', { say: 'applies', applies: false, reason: 'Tidak ada pejabat wajib lapor' })
    expect(await line('B-a4')).toMatchObject({
      source: 'office',
      state: { kind: 'notApplicable', reason: 'Tidak ada pejabat wajib lapor', source: 'office' },
    })
    expect((await overview()).summary.periodic.applicable).toBe(29)
    await answer('B-a4', { say: 'asKind' })
    expect(await line('B-a4')).toMatchObject({ source: 'kind', state: { kind: 'missing' }, appliesReason: '' })
    expect(countOf(office.test, 'SELECT count(*) FROM checklist_answer')).toBe(0)
  })

  it('"applicable" brings a conditional item in', async () => {
    await answer('S-01', { say: 'applies', applies: true, reason: 'Kantor memantau sungai' })
    expect((await overview()).summary.immediate).toEqual({ satisfied: 0, applicable: 1 })
  })

  it('a nihil is dated, has its reason, lapses, and can be taken back', async () => {
    expect(problemsOf(await answer('T-l', { say: 'nil', on: '2026-11-25', reason: 'x' }))).toEqual(['answer.on date.inFuture'])
    await answer('T-l', { say: 'nil', on: '2026-11-20', reason: 'Tidak ada laporan' })
    expect(await line('T-l')).toMatchObject({
      state: { kind: 'nil', until: '2026-12-31' },
      nil: { on: '2026-11-20', reason: 'Tidak ada laporan' },
    })
    expect((await overview()).summary.anytime.satisfied).toBe(1)
    office.test.setNow('2027-01-01T03:00:00Z')
    expect((await line('T-l')).state).toEqual({ kind: 'missing', nilLapsedOn: '2026-12-31' })
    await answer('T-l', { say: 'noNil' })
    expect((await line('T-l')).state).toEqual({ kind: 'missing', nilLapsedOn: null })
  })

  it('nihil and applicability are kept apart', async () => {
    await answer('B-i2', { say: 'nil', on: '2026-11-20', reason: 'Tidak ada pengadaan' })
    await answer('B-i2', { say: 'applies', applies: false, reason: 'Pengadaan di dinas induk' })
    expect((await line('B-i2')).state.kind).toBe('notApplicable')
    await answer('B-i2', { say: 'asKind' })
    expect((await line('B-i2')).state).toEqual({ kind: 'nil', until: '2027-05-20' })
  })

  it.each(['B-a1', 'T-h'])('%s can not be nihil', async (code) => {
    expect(codeOf(await answer(code, { say: 'nil', on: '2026-11-20', reason: 'Tidak ada' }))).toBe('checklist.nilNotAllowed')
  })

  it('a code that no item has is refused', async () => {
    expect(codeOf(await answer('B-z9', { say: 'asKind' }))).toBe('notFound')
    expect(codeOf(await office.test.attempt('checklist.entriesOf', { ...here(), code: 'B-z9' }))).toBe('notFound')
  })

  it('one office does not answer for another', async () => {
    const other = await setUpOffice(office.test, { shortCode: 'LAIN', name: 'Dinas Lain' })
    await answer('T-l', { say: 'nil', on: '2026-11-20', reason: 'Tidak ada laporan' })
    await publish(['B-a1'])
    const { lines, summary } = await office.test.call('checklist.overview', { agencyId: other })
    expect(summary.overall.satisfied).toBe(0)
    expect(lines.filter((one) => one.linked > 0 || one.nil !== null)).toEqual([])
    expect(codeOf(await office.test.attempt('checklist.overview', { agencyId: 99 }))).toBe('notFound')
  })

  it('completeness for the report and the dashboard is that of the screen', async () => {
    await answer('T-l', { say: 'nil', on: '2026-11-20', reason: 'Tidak ada laporan' })
    await publish(['B-a1', 'B-a3'])
    const read = kyselyOver(openDatabase(office.test.databasePath, { readOnly: true }))
    const { kind, ...summary } = await completenessOf(read, { id: office.agencyId }, dateOnly('2026-11-24'))
    await read.destroy()
    expect([kind, summary]).toEqual([null, (await overview()).summary])
    expect(summary.overall).toEqual({ satisfied: 4, applicable: 47 })
  })
})

describe('entries tied to an item', () => {
  it('go from draft to satisfied, and out of date after six months', async () => {
    const { ids } = await draft('B-d2')
    const id = ids[0] ?? 0
    expect(await line('B-d2')).toMatchObject({
      state: { kind: 'notPublished' },
      linked: 1,
      published: 0,
      updatedOn: '2026-11-24',
    })
    setEntry(id, "status = 'published'")
    expect(await line('B-d2')).toMatchObject({ state: { kind: 'noEvidence' }, linked: 1, published: 1 })
    setEntry(id, "link = 'https://contoh.example/neraca.pdf'")
    expect((await line('B-d2')).state).toEqual({ kind: 'satisfied', until: '2027-05-24' })
    office.test.setNow('2027-05-25T03:00:00Z')
    expect((await line('B-d2')).state).toEqual({ kind: 'outdated', since: '2027-05-25' })
    const [entry] = await office.test.call('checklist.entriesOf', { ...here(), code: 'B-d2' })
    const entries = [{ id, version: entry?.version ?? 0 }]
    await office.test.call('publicInformation.confirm', { ...here(), entries })
    expect((await line('B-d2')).state).toEqual({ kind: 'satisfied', until: '2027-11-25' })
  })

  it('a file is evidence as well as a link', async () => {
    const { ids } = await draft('B-d2')
    const id = ids[0] ?? 0
    const token = chosenFile(office.test, 'neraca.pdf', '%PDF-1.4')
    await office.test.call('publicInformation.attachFile', { id, version: 1, token })
    setEntry(id, "status = 'published'")
    expect((await line('B-d2')).state.kind).toBe('satisfied')
  })

  it('one entry answers several items; tying and untying do not make it more current', async () => {
    const id = await publish(['B-e1', 'B-e2'], '2026-05-01')
    expect([(await line('B-e1')).state.kind, (await line('B-e2')).state.kind]).toEqual(['outdated', 'outdated'])
    const [entry] = await office.test.call('checklist.entriesOf', { ...here(), code: 'B-e1' })
    expect(entry).toMatchObject({ id, hasEvidence: true, status: 'published', checklistCodes: ['B-e1', 'B-e2'] })
    const entries = [{ id, version: entry?.version ?? 0 }]
    await office.test.call('publicInformation.patch', { ...here(), entries, change: { checklistCodes: ['B-e1', 'T-h'] } })
    expect([(await line('B-e2')).state.kind, (await line('T-h')).state.kind]).toEqual(['missing', 'satisfied'])
    expect((await line('B-e1')).state.kind).toBe('outdated')
  })

  it('in the trash count for nothing', async () => {
    const id = await publish(['B-a1'])
    expect((await line('B-a1')).state.kind).toBe('satisfied')
    setEntry(id, "trashed_at = '2026-11-24T03:00:00Z'")
    expect(await line('B-a1')).toMatchObject({ state: { kind: 'missing' }, linked: 0 })
    expect(await office.test.call('checklist.entriesOf', { ...here(), code: 'B-a1' })).toEqual([])
  })

  it('are read by index, however long the list', () => {
    const plan = rowsOf<{ detail: string }>(
      office.test,
      `EXPLAIN QUERY PLAN SELECT code.value FROM public_information AS entry, json_each(entry.checklist_codes) AS code
       WHERE entry.agency_id = 1 AND entry.trashed_at IS NULL AND json_extract(entry.checklist_codes, '$[0]') > ''`,
    )
    expect(plan.map((row) => row.detail).join('; ')).toContain('public_information_checklist')
  })
})

describe('what the registers know', () => {
  it('requests of the year are counted for the figures of Ps.15(5)', async () => {
    await registerRequest(office)
    expect((await overview()).registers).toEqual({ year: 2026, requests: 1, openedCases: 0 })
    expect((await line('B-e1')).state.kind).toBe('missing')
  })

  it('an objection upheld makes "information declared open" apply (Ps.21(1)q)', async () => {
    expect((await line('T-q')).state).toMatchObject({ kind: 'notApplicable', source: 'register' })
    const { id } = await office.test.call('objections.register', { ...here(), form: OBJECTION_FORM })
    const db = new Database(office.test.databasePath)
    db.exec(`UPDATE objection SET outcome = 'upheldPartly', answered_on = '2026-11-24' WHERE id = ${id}`)
    db.close()
    expect((await line('T-q')).state.kind).toBe('missing')
    expect((await overview()).registers.openedCases).toBe(1)
  })

  it('an opened case ends the nihil of that item, and refuses another (Ps.21(1)q)', async () => {
    const nil = { say: 'nil', on: '2026-11-20', reason: 'Belum ada' } as const
    await answer('T-q', { say: 'applies', applies: true, reason: 'Selalu diperiksa' })
    expect(codeOf(await answer('T-q', nil))).toBe('ok')
    expect(await line('T-q')).toMatchObject({ state: { kind: 'nil' }, mayBeNil: true })
    const { id } = await office.test.call('objections.register', { ...here(), form: OBJECTION_FORM })
    const db = new Database(office.test.databasePath)
    db.exec(`UPDATE objection SET outcome = 'upheldFully', answered_on = '2026-11-24' WHERE id = ${id}`)
    db.close()
    expect(await line('T-q')).toMatchObject({ state: { kind: 'missing', nilLapsedOn: null }, mayBeNil: false })
    expect(codeOf(await answer('T-q', nil))).toBe('checklist.nilNotAllowed')
    expect((await line('T-l')).mayBeNil).toBe(true)
  })

  it('the list itself is answered by its published entries', async () => {
    expect((await line('T-a')).state.kind).toBe('missing')
    await publish([])
    expect((await line('T-a')).state).toEqual({ kind: 'satisfied', until: null })
  })
})

describe('the starter template', () => {
  const template = () => office.test.call('checklist.starterTemplate', { ...here(), year: 2026 })

  it('adds what was left ticked, in one step that undo takes back', async () => {
    await office.test.call('checklist.setOfficeKind', { ...here(), kind: 'education' })
    const lines = await template()
    expect(lines.map((one) => one.code)).toContain('B-b9')
    const codes = lines.map((one) => one.code).filter((code) => code !== 'B-b9')
    const { ids } = await draft(...codes)
    expect(ids).toHaveLength(codes.length)
    expect((await template()).map((one) => one.code)).toEqual(['B-b9'])
    expect(countOf(office.test, "SELECT count(*) FROM public_information WHERE status = 'draft'")).toBe(codes.length)
    expect((await overview()).summary.overall.satisfied).toBe(0)
    const { undo } = await office.test.call('history.next', here())
    expect(undo).toMatchObject({ operation: 'checklist.addDrafts', changedRows: codes.length })
    await office.test.call('history.undo', { ...here(), stepId: undo?.id ?? 0 })
    expect(await template()).toEqual(lines)
  })

  it('the same item twice makes one draft, and the item answered by others none', async () => {
    expect((await draft('B-c1', 'B-c1')).ids).toHaveLength(1)
    const refused = await office.test.attempt('checklist.addDrafts', { ...here(), year: 2026, codes: ['B-c1', 'T-p'] })
    expect(codeOf(refused)).toBe('checklist.answeredByRegister')
    expect(countOf(office.test, 'SELECT count(*) FROM public_information')).toBe(1)
  })
})

describe('the gap list as a file', () => {
  async function written(format: 'xlsx' | 'pdf'): Promise<string> {
    await publish(['B-a1'], '2026-05-01')
    const path = join(office.test.folder, `kekurangan.${format}`)
    const saveToken = office.test.backend.files.keep(path)
    const { jobId } = await office.test.call('checklist.exportGaps', { ...here(), format, paper: 'A4', saveToken })
    const ended: OutputOf<'jobs.state'> = await office.test.jobEnded(jobId)
    expect(ended.state).toBe('done')
    return path
  }

  it('as a workbook has a row for every gap', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(await written('xlsx'))
    const sheet = book.getWorksheet('Kekurangan')
    const codes = (sheet?.getColumn(2).values ?? []).filter((value) => typeof value === 'string' && /^[BST]-/.test(value))
    const gaps = (await overview()).lines.filter(({ state }) => !['satisfied', 'nil', 'notApplicable'].includes(state.kind))
    expect(codes).toEqual(gaps.map((gap) => gap.code))
  })

  it('on paper says how many are satisfied, and that it is no official score', async () => {
    const text = execFileSync('pdftotext', ['-layout', await written('pdf'), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
    for (const words of ['DAFTAR KEKURANGAN INFORMASI WAJIB', 'Kedaluwarsa', 'bukan nilai resmi', 'Terpenuhi 1 dari 47 butir'])
      expect(text, words).toContain(words)
  })
})
