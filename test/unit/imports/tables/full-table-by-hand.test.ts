// A full table that was changed by hand, or comes where things are otherwise: nothing doubled, nothing guessed, nothing lost unsaid.
import { describe, expect, it } from 'vitest'
import type { ImportKind } from '../../../../src-main/features/imports/imports.workbench.contract.ts'
import { REGISTER_TABLES } from '../../../../src-main/features/imports/tables/register-tables.ts'
import { openTestBackend, type TestBackend } from '../../../support/backend.ts'
import { changeRow, changeWorkbook, exportedTable, putValues, sheetOf } from '../../../support/full-tables.ts'
import { checkFile, commitFile, importFile } from '../../../support/imports.ts'
import { REQUEST_FORM, setUpOffice } from '../../../support/office.ts'
import { fillTables } from '../../../support/random-tables.ts'
import { codeOf, countOf, DECISION, registerRequest, rowsOf, useOffice } from '../../../backend/fixtures.ts'

const office = useOffice()

const tokenOf = (test: TestBackend, path: string) => test.backend.files.keep(path)

async function checked(path: string, kind: ImportKind | null = null, { test, agencyId } = office) {
  const { jobId } = await checkFile(test, { agencyId, kind, token: tokenOf(test, path) })
  const summary = await test.call('imports.summary', { jobId })
  const { rows } = await test.call('imports.rows', { jobId, state: null, code: null, offset: 0, limit: 100 })
  return { jobId, summary, rows, commit: () => commitFile(test, { agencyId, jobId, skipRejected: false }) }
}

/** A second, empty office of the same name, or of another. */
async function elsewhere(work: (there: { test: TestBackend; agencyId: number }) => Promise<void>, name?: string) {
  const test = await openTestBackend()
  try {
    await work({ test, agencyId: await setUpOffice(test, name === undefined ? {} : { name }) })
    expect(test.faults).toEqual([])
  } finally {
    await test.close()
  }
}

const grant = (id: number, change: object = {}) =>
  office.test.call('requests.decide', { id, version: 1, decision: { ...DECISION, ...change } })

describe('a table of entries that are there already', () => {
  it.each(['excludedInformation', 'publicInformation', 'request', 'objection'] as const)(
    'brings none of %s in a second time',
    async (kind) => {
      fillTables(office.test, office.agencyId, 5, 6)
      const { summary, commit } = await checked(await exportedTable(office.test, office.agencyId, kind))
      expect(summary.counts.states).toMatchObject({ good: 0, doubtful: 0, rejected: 0, duplicate: 6 })
      expect(codeOf(await commit())).toBe('imports.nothingToImport')
    },
  )

  it('knows a request by its number even when its name and matter were corrected', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await changeRow(path, 'request', 2, { 'Nama Pemohon': 'Budi Perbaikan', 'Informasi yang Diminta': 'Hal lain' })
    const { summary, rows } = await checked(path)
    expect([summary.counts.states.duplicate, rows[0]?.duplicate?.label]).toEqual([1, '001/PIP/DISKOMINFO/XI/2026'])
  })

  it('brings in the row that was added without a number, under the next one', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await changeRow(path, 'request', 3, {
      'Nama Pemohon': 'Warga Baru',
      'Tanggal Diterima': '25/11/2026',
      'Informasi yang Diminta': 'Peta',
      Saluran: 'Telepon/lisan',
      'Kategori Pemohon': 'Perorangan',
      'Belum Didokumentasikan': 'Tidak',
      Softcopy: 'Tidak',
      Hardcopy: 'Tidak',
      'Biaya Penyalinan': 0,
      'Biaya Pengiriman': 0,
      'Biaya Lain': 0,
    })
    const { rows, commit } = await checked(path)
    expect(rows[1]?.messages).toEqual([])
    expect(codeOf(await commit())).toBe('ok')
    expect(
      rowsOf(office.test, 'SELECT registration_number, received_on, due_on, outcome FROM request ORDER BY id'),
    ).toMatchObject([
      {},
      { registration_number: '002/PIP/DISKOMINFO/XI/2026', received_on: '2026-11-25', due_on: '2026-12-09', outcome: null },
    ])
  })
})

describe('a cell changed to what the form refuses', () => {
  const CASES = [
    ['Nama Pemohon', '', 'Kolom "Nama Pemohon" wajib diisi.'],
    ['Tanggal Diterima', '31/02/2026', 'Isian "31/02/2026" pada kolom "Tanggal Diterima" bukan tanggal (hari/bulan/tahun).'],
    ['Saluran', 'Merpati pos', 'Isian "Merpati pos" pada kolom "Saluran" tidak termasuk pilihan yang tersedia.'],
    [
      'Pasal Penolakan',
      'Pasal 17 huruf a; Pasal 99',
      'Isian "Pasal 99" pada kolom "Pasal Penolakan" tidak termasuk pilihan yang tersedia.',
    ],
    ['Biaya Lain', -5, 'Isian "-5" pada kolom "Biaya Lain" bukan bilangan bulat yang diperbolehkan.'],
    ['Softcopy', 'barangkali', 'Isian "barangkali" pada kolom "Softcopy" bukan "Ya" atau "Tidak".'],
    ['Alamat', 'x'.repeat(401), 'Isian kolom "Alamat" terlalu panjang.'],
    ['Keputusan', 'Ditolak', 'Kolom "Tanggal Keputusan" wajib diisi.'],
    ['Diperpanjang Tanggal', '01/12/2026', 'Kolom "Alasan Perpanjangan" wajib diisi.'],
    ['Urutan Nomor', '', 'Kolom "Urutan Nomor" wajib diisi.'],
    ['Tanggal Dicatat', '01/11/2026', 'Tanggal pada kolom "Tanggal Dicatat" mendahului tanggal diterima.'],
    ['Keterangan', { error: '#REF!' }, 'Isian "#REF!" pada kolom "Keterangan" bukan isian.'],
  ] as const

  it('is rejected with the sentence of its field, at its cell', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await changeWorkbook(path, (workbook) => {
      const sheet = sheetOf(workbook, REGISTER_TABLES.request.sheet)
      const first = sheet.getRow(2).values
      CASES.forEach(([heading, value], index) => {
        sheet.getRow(index + 2).values = first
        putValues(sheet, index + 2, { [heading]: value === '' ? null : value })
      })
    })
    const { rows } = await checked(path)
    expect(rows.map(({ state, messages }) => [state, messages[0]?.text])).toEqual(CASES.map(([, , text]) => ['rejected', text]))
    const letters = rows.map(({ messages }) => messages[0]?.column)
    expect(new Set(letters).size).toBe(CASES.length)
    expect(letters[0]).toBe('H')
  })

  it('can be repaired in the preview, and then comes in', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await changeRow(path, 'request', 2, { Saluran: 'Merpati pos' })
    await elsewhere(async (there) => {
      const { jobId, rows, commit } = await checked(path, null, there)
      expect(rows[0]?.state).toBe('rejected')
      const [sheet, row] = [REGISTER_TABLES.request.sheet, 2]
      await there.test.call('imports.repair', {
        jobId,
        repair: { type: 'cell', sheet, row, field: 'channel', text: 'Surat/pos' },
      })
      expect(codeOf(await commit())).toBe('ok')
      expect(rowsOf(there.test, 'SELECT channel FROM request')).toEqual([{ channel: 'post' }])
    })
  })
})

describe('the columns', () => {
  it('may stand in another order, and further ones are said not to be read', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await changeWorkbook(path, (workbook) => {
      const sheet = sheetOf(workbook, REGISTER_TABLES.request.sheet)
      sheet.spliceColumns(1, 0, ['Catatan saya', 'penting'])
    })
    await elsewhere(async (there) => {
      const { summary, commit } = await checked(path, null, there)
      expect(summary.messages.map(({ code }) => code)).toEqual(['exactTable', 'columnNotUsed'])
      expect(codeOf(await commit())).toBe('ok')
    })
  })

  it('must all be there, else nothing comes in', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await changeWorkbook(path, (workbook) => sheetOf(workbook, REGISTER_TABLES.request.sheet).spliceColumns(1, 1))
    const { summary, commit } = await checked(path)
    expect([summary.blocked, summary.counts.states.rejected]).toEqual([true, 1])
    expect(summary.messages[0]?.text).toContain('"Nomor Pendaftaran"')
    expect(codeOf(await commit())).toBe('imports.nothingToImport')
  })

  it('of a DIK never enter the DIP, whatever is asked for', async () => {
    fillTables(office.test, office.agencyId, 3, 4)
    const path = await exportedTable(office.test, office.agencyId, 'excludedInformation')
    const { summary } = await checked(path, 'publicInformation')
    expect([summary.recognised, summary.blocked, summary.counts.states.rejected]).toEqual(['excludedInformation', true, 4])
  })
})

describe('a number', () => {
  it('of another office becomes the old number of a new one', async () => {
    await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await elsewhere(async (there) => {
      await importFile(there.test, { agencyId: there.agencyId, kind: null, token: tokenOf(there.test, path) }, false)
      expect(rowsOf(there.test, 'SELECT registration_number, original_number FROM request')).toEqual([
        { registration_number: '001/PIP/DISKOMINFO/XI/2026', original_number: '001/PIP/DISKOMINFO/XI/2026' },
      ])
    }, 'Dinas Perhubungan')
  })

  it('that was given out here and is void stays void; the entry gets the next', async () => {
    const { id } = await registerRequest(office)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await office.test.call('requests.discard', { id, version: 1, reason: 'Salah ketik' })
    await importFile(office.test, { agencyId: office.agencyId, kind: null, token: tokenOf(office.test, path) }, false)
    expect(rowsOf(office.test, 'SELECT registration_number AS now, original_number AS before FROM request')).toEqual([
      { now: '002/PIP/DISKOMINFO/XI/2026', before: '001/PIP/DISKOMINFO/XI/2026' },
    ])
  })

  it('after the table is the one after its last', async () => {
    fillTables(office.test, office.agencyId, 9, 3)
    const path = await exportedTable(office.test, office.agencyId, 'request')
    await elsewhere(async (there) => {
      await importFile(there.test, { agencyId: there.agencyId, kind: null, token: tokenOf(there.test, path) }, false)
      const { seq } = rowsOf<{ seq: number }>(
        there.test,
        'SELECT max(number_seq) AS seq FROM request WHERE number_year = 2026',
      )[0] ?? { seq: 0 }
      const { registrationNumber } = await there.test.call('requests.register', { agencyId: there.agencyId, form: REQUEST_FORM })
      expect(registrationNumber).toBe(`${String(seq + 1).padStart(3, '0')}/PIP/DISKOMINFO/XI/2026`)
    })
  })
})

describe('what an entry names of another register', () => {
  it('is noted when it is not there, and what it covered is not announced', async () => {
    fillTables(office.test, office.agencyId, 21, 8)
    const paths = {
      publicInformation: await exportedTable(office.test, office.agencyId, 'publicInformation'),
      request: await exportedTable(office.test, office.agencyId, 'request'),
      objection: await exportedTable(office.test, office.agencyId, 'objection'),
    }
    const covered = countOf(
      office.test,
      "SELECT count(*) FROM public_information WHERE excluded_information_id IS NOT NULL AND status IN ('proposed', 'decided', 'published')",
    )
    const linked = countOf(office.test, 'SELECT count(*) FROM request WHERE excluded_information_id IS NOT NULL')
    const objected = countOf(office.test, 'SELECT count(*) FROM objection WHERE request_id IS NOT NULL')
    const drafts = countOf(office.test, "SELECT count(*) FROM public_information WHERE status = 'draft'")
    expect([covered, linked, objected].every((count) => count > 0)).toBe(true)
    await elsewhere(async (there) => {
      // The objections first: their requests are not there yet.
      for (const kind of ['objection', 'publicInformation', 'request'] as const) {
        const { rows, commit } = await checked(paths[kind], null, there)
        expect(rows.flatMap(({ messages }) => messages.map(({ code }) => code))).toContain('exactLink')
        expect(codeOf(await commit())).toBe('ok')
      }
      expect(countOf(there.test, "SELECT count(*) FROM public_information WHERE status = 'draft'")).toBe(drafts + covered)
      expect(
        countOf(there.test, "SELECT count(*) FROM request WHERE notes LIKE '%Informasi dikecualikan sebagai dasar: %'"),
      ).toBe(linked)
      expect(
        countOf(there.test, "SELECT count(*) FROM objection WHERE notes LIKE '%Nomor permohonan pada register lama: %'"),
      ).toBe(objected)
    })
  })
})

describe('items of a request', () => {
  const ITEMS = [
    { text: 'Anggaran', outcome: 'grantedFully' as const, note: '' },
    { text: 'Data pribadi', outcome: 'refused' as const, note: 'Pasal 17 huruf h' },
  ]
  const register = async () => {
    const { id } = await registerRequest(office)
    await grant(id, {
      outcome: 'grantedPartly',
      items: ITEMS,
      refusalReasons: ['article17h'],
      refusalText: 'Rahasia pribadi',
      redactionNote: 'Sebagian',
    })
    return exportedTable(office.test, office.agencyId, 'request')
  }

  it('stand on a sheet of their own, and one that is wrong rejects its request at its own cell', async () => {
    const path = await register()
    await changeRow(path, 'request', 3, { 'Keputusan Butir': 'Entah' }, 'Butir Permohonan')
    const { rows } = await checked(path)
    expect(rows[0]).toMatchObject({
      state: 'rejected',
      messages: [{ sheet: 'Butir Permohonan', row: 3, column: 'C', code: 'exactNotAllowed' }],
    })
  })

  it('of no request on the main sheet are said to stay behind', async () => {
    const path = await register()
    await changeRow(path, 'request', 3, { 'Nomor Pendaftaran': '999' }, 'Butir Permohonan')
    const { summary } = await checked(path)
    expect(summary.messages.find(({ code }) => code === 'exactPartAlone')).toMatchObject({ sheet: 'Butir Permohonan', row: 3 })
  })
})

describe('the export', () => {
  it('may be of one year, and is journaled before it leaves', async () => {
    fillTables(office.test, office.agencyId, 4, 6)
    const path = await exportedTable(office.test, office.agencyId, 'request', 2025)
    expect((await checked(path)).summary.counts.read).toBe(0)
    expect(rowsOf(office.test, "SELECT action, changes FROM journal WHERE entity = 'imports'")).toEqual([
      { action: 'export', changes: JSON.stringify({ kind: 'request', year: 2025 }) },
    ])
  })

  it('of a blank workbook takes nothing out, and what it makes is known again', async () => {
    const path = `${office.test.folder}/templat.xlsx`
    const { jobId } = await office.test.call('imports.template', { kind: 'objection', saveToken: tokenOf(office.test, path) })
    expect(await office.test.jobEnded(jobId)).toMatchObject({ state: 'done' })
    const { summary } = await checked(path)
    expect([summary.kind, summary.counts.states.heading, summary.counts.read]).toEqual(['objection', 1, 1])
  })
})
