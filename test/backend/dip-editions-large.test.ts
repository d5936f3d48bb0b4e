// A list of 10,000 entries is decided while one waits, and every line of it is frozen.
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { countOf, useOffice } from './fixtures.ts'

const ENTRIES = 10_000
const LIMIT_MS = 2000
const office = useOffice()

function fill(): void {
  const db = new Database(office.test.databasePath)
  const insert = db.prepare(
    `INSERT INTO public_information (agency_id, category, title, summary, holder_unit, responsible, retention_text, status, updated_on, position)
     VALUES (?, 'periodic', ?, 'Ringkasan isi dokumen yang memuat program dan kegiatan', 'Sekretariat', 'Sekretaris', '5 tahun', 'draft', '2026-01-05', ?)`,
  )
  db.transaction(() => {
    for (let at = 1; at <= ENTRIES; at++) insert.run(office.agencyId, `Informasi ${at}`, at)
  })()
  db.close()
}

it('10,000 entries are decided in under two seconds', async () => {
  fill()
  const proposal = { year: 2026, period: 'S2', letterNumber: '', letterOn: null, note: '' } as const
  const ref = await office.test.call('dipEditions.propose', { agencyId: office.agencyId, proposal, leftOut: [] })
  const on = dateOnly('2026-11-20')
  const start = performance.now()
  const decision = { decreeNumber: '188', decreeOn: on, approvedBy: 'Sekda Contoh', approvedOn: on }
  expect((await office.test.call('dipEditions.decide', { ...ref, decision })).entries).toBe(ENTRIES)
  expect(performance.now() - start).toBeLessThan(LIMIT_MS)
  expect(countOf(office.test, 'SELECT count(DISTINCT information_id) FROM dip_edition_entry')).toBe(ENTRIES)
  expect(countOf(office.test, "SELECT count(*) FROM public_information WHERE status = 'decided'")).toBe(ENTRIES)
})
