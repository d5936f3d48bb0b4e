// Ten thousand rows in one file: every one accounted for, written in one stroke, numbered without a gap.
import { describe, expect, it } from 'vitest'
import { IMPORT_LAYOUTS, type LayoutName } from '../support/import-layouts.ts'
import { generateImportFile } from '../support/import-files.ts'
import { checkFile, commitFile, countsOf } from '../support/imports.ts'
import { chosenFile, codeOf, countOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()

async function check(
  kind: 'request' | 'objection' | 'publicInformation' | 'excludedInformation',
  name: string,
  content: string | Uint8Array,
) {
  const token = chosenFile(office.test, name, content)
  const { jobId } = await checkFile(office.test, { agencyId: office.agencyId, kind, token, year: 2023 })
  return { jobId, summary: countsOf(await office.test.call('imports.summary', { jobId })) }
}

describe('ten thousand rows', () => {
  const COUNT = 10_000
  const line = (index: number) =>
    `${index};${String((index % 28) + 1).padStart(2, '0')}-${String((index % 12) + 1).padStart(2, '0')}-2023;Warga ${index};Data nomor ${index}`

  it('are all written or none, in one transaction with one batch', async () => {
    const lines = Array.from({ length: COUNT }, (_, index) => line(index + 1))
    const { jobId, summary } = await check(
      'request',
      'besar.csv',
      `No;Tanggal;Nama;Informasi Yang Diminta\n${lines.join('\n')}\n`,
    )
    expect([summary.read, summary.accepted, summary.rejected, summary.joined, summary.headings]).toEqual([COUNT, COUNT, 0, 0, 0])
    const result = await commitFile(office.test, { agencyId: office.agencyId, jobId, skipRejected: false })
    expect(result).toMatchObject({ ok: true, value: { written: COUNT } })
    expect(rowsOf(office.test, 'SELECT min(seq) AS first, max(seq) AS last, count(*) AS count FROM register_number')).toEqual([
      { first: 1, last: COUNT, count: COUNT },
    ])
    const last = await office.test.call('imports.rows', { jobId, state: null, code: null, offset: COUNT - 1, limit: 500 })
    expect([last.rows.length, last.total]).toEqual([1, COUNT])
    const { requests } = await office.test.call('annualReport.figures', { agencyId: office.agencyId, year: 2023 })
    expect(requests.received).toBe(COUNT)
  })
})

// A layout without a column that its register needs comes in only once the clerk has said what stands for it.
const COMPLETE = (Object.keys(IMPORT_LAYOUTS) as LayoutName[]).filter((name) => !('lacks' in IMPORT_LAYOUTS[name]))

describe.each(COMPLETE)('a file laid out as %s', (layout) => {
  it('is written with as many entries as it has, and every row is accounted for', async () => {
    const file = await generateImportFile(layout, 7, { entries: 20 })
    const { jobId, summary } = await check(file.kind, file.fileName, file.bytes)
    expect(summary.read).toBe(summary.accepted + summary.rejected + summary.joined + summary.headings)
    expect([summary.read, summary.accepted, summary.rejected]).toEqual([file.truth.read, file.truth.entries, 0])
    const result = await commitFile(office.test, { agencyId: office.agencyId, jobId, skipRejected: false })
    expect(codeOf(result)).toBe('ok')
    const table = {
      request: 'request',
      objection: 'objection',
      publicInformation: 'public_information',
      excludedInformation: 'excluded_information',
    }[file.kind]
    expect(countOf(office.test, `SELECT count(*) FROM ${table}`)).toBe(file.truth.entries)
  })
})
