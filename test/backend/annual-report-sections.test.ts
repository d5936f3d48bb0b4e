// The written sections of the annual report, and what must be mended before it is signed (Perki KI 1/2021 Ps.56-58).
import { describe, expect, it } from 'vitest'
import { NARRATIVE_SECTIONS, REPORT_PARTS, REPORT_SECTIONS, type ReportPartName } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { codeOf, DECISION, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const write = (section: ReportPartName, body: string, version = 0, year = 2026) =>
  office.test.attempt('annualReport.writeSection', { agencyId: office.agencyId, year, section, body, version })
const sections = (year = 2026) => office.test.call('annualReport.sections', { agencyId: office.agencyId, year })
const sectionOf = async (section: ReportPartName, year = 2026) => (await sections(year)).find((one) => one.section === section)
const findings = (year = 2026) => office.test.call('annualReport.findings', { agencyId: office.agencyId, year })
const codes = async (year = 2026) => (await findings(year)).map((finding) => finding.code)

describe('a section', () => {
  it('never written is empty, of version 0, and they come in the order of the report', async () => {
    const all = await sections()
    expect(all.map((one) => one.section)).toEqual([...REPORT_PARTS])
    expect(all.every((one) => one.body === '' && one.version === 0 && one.suggestion === null)).toBe(true)
  })

  it('is written, and written again under its version', async () => {
    expect(await write('policy', 'Kebijakan pelayanan')).toMatchObject({ ok: true, value: { version: 1 } })
    expect(await write('policy', 'Kebijakan baru', 1)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await sectionOf('policy')).toEqual({
      section: 'policy',
      kind: 'staff',
      body: 'Kebijakan baru',
      version: 2,
      suggestion: null,
      automatic: null,
      automaticThen: null,
      changedSince: false,
    })
  })

  it('written by two at once is a conflict for the second, also the first time', async () => {
    await write('staff', 'Pertama')
    expect(codeOf(await write('staff', 'Kedua'))).toBe('conflict')
    await write('staff', 'Ketiga', 1)
    expect(codeOf(await write('staff', 'Keempat', 1))).toBe('conflict')
    expect((await sectionOf('staff'))?.body).toBe('Ketiga')
  })

  it('proposes the text of last year until it is written, and never counts it as written', async () => {
    await write('facilities', 'Ruang layanan', 0, 2025)
    expect(await sectionOf('facilities')).toMatchObject({ body: '', version: 0, suggestion: 'Ruang layanan' })
    const missing = (await findings()).filter((finding) => finding.code === 'report.sectionMissing')
    expect(missing.map((finding) => finding.details['section'])).toContain('facilities')
    await write('facilities', '')
    expect(await sectionOf('facilities')).toMatchObject({ body: '', version: 1, suggestion: null })
    expect((await sectionOf('facilities', 2025))?.body).toBe('Ruang layanan')
  })

  it('has at most twenty thousand signs', async () => {
    expect(problemsOf(await write('budget', 'x'.repeat(20_001)))).toEqual(['body text.tooLong'])
    expect(codeOf(await write('budget', 'x'.repeat(20_000)))).toBe('ok')
  })

  it('leaves its text out of the journal', async () => {
    await write('policy', 'Teks panjang')
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(JSON.parse(row?.changes ?? '')).toEqual({ year: 2026, section: 'policy' })
  })
})

describe('a section whose sentences write themselves', () => {
  const received = () => sectionOf('narrativeReceived')
  const stored = () =>
    rowsOf(office.test, "SELECT body, automatic, version FROM report_section WHERE section = 'narrativeReceived'")

  it('says the figures of this moment, and is nothing that staff must write', async () => {
    const nothing = await received()
    expect(nothing).toMatchObject({ kind: 'narrative', body: '', version: 0, suggestion: null, changedSince: false })
    expect(nothing?.automatic).toMatch(/^Nihil\./)
    await registerRequest(office)
    expect((await received())?.automatic).toContain('1 (satu) permohonan')
    const all = await sections()
    expect(all.filter((one) => one.automatic !== null).map((one) => one.section)).toEqual([...NARRATIVE_SECTIONS])
    expect(all.every((one) => one.automatic !== '')).toBe(true)
  })

  it('edited, keeps what it said then, and tells when the figures say something else since', async () => {
    await registerRequest(office)
    const automatic = (await received())?.automatic ?? ''
    await write('narrativeReceived', 'Kalimat petugas.')
    expect(await received()).toMatchObject({ body: 'Kalimat petugas.', automatic, automaticThen: automatic, changedSince: false })
    await registerRequest(office)
    const changed = await received()
    expect(changed).toMatchObject({ body: 'Kalimat petugas.', automaticThen: automatic, changedSince: true })
    expect(changed?.automatic).toContain('2 (dua) permohonan')
    await write('narrativeReceived', 'Kalimat petugas.', 1)
    expect(await received()).toMatchObject({ version: 2, automaticThen: changed?.automatic, changedSince: false })
  })

  it('is given back to the figures by an empty text, by the very same words, and by resetting', async () => {
    const automatic = (await received())?.automatic ?? ''
    const back = { body: '', automaticThen: null, changedSince: false }
    await write('narrativeReceived', automatic)
    expect(await received()).toMatchObject({ ...back, version: 1 })
    await write('narrativeReceived', 'Kalimat petugas.', 1)
    await write('narrativeReceived', '  ', 2)
    expect(await received()).toMatchObject({ ...back, version: 3 })
    await write('narrativeReceived', 'Kalimat petugas.', 3)
    const order = { agencyId: office.agencyId, year: 2026, section: 'narrativeReceived' as const }
    expect(codeOf(await office.test.attempt('annualReport.resetSection', { ...order, version: 3 }))).toBe('conflict')
    expect(await office.test.call('annualReport.resetSection', { ...order, version: 4 })).toEqual({ version: 5 })
    expect(await received()).toMatchObject({ ...back, version: 5 })
    expect(stored()).toEqual([{ body: '', automatic: '', version: 5 }])
    await registerRequest(office)
    expect((await received())?.changedSince).toBe(false)
  })

  it('compares with last year only where the register held something then', async () => {
    const comparison = async () => (await sectionOf('narrativeComparison'))?.automatic
    const first = await comparison()
    await registerRequest(office, { receivedOn: dateOnly('2025-03-03'), backdatingReason: 'Register lama' })
    expect(await comparison()).not.toBe(first)
  })

  it('is never begun from last year, whose figures are others', async () => {
    await write('narrativeClosing', 'Penutup tahun lalu.', 0, 2025)
    expect(await sectionOf('narrativeClosing')).toMatchObject({ body: '', suggestion: null })
  })
})

describe('the findings', () => {
  it('name every mandatory section that is missing; the foreword may be', async () => {
    const missing = async () =>
      (await findings()).filter((one) => one.code === 'report.sectionMissing').map((one) => one.details['section'])
    expect(await missing()).toEqual(REPORT_SECTIONS.filter((section) => section !== 'foreword'))
    for (const section of REPORT_SECTIONS) await write(section, section === 'staff' ? '   ' : 'Isi')
    expect(await missing()).toEqual(['staff'])
  })

  it('say that the year is not over until its last day is', async () => {
    office.test.setNow('2026-12-31T16:59:00Z')
    expect(await codes()).toContain('report.yearNotOver')
    office.test.setNow('2026-12-31T17:00:00Z')
    expect(await codes()).not.toContain('report.yearNotOver')
  })

  it('count late answers, open cases, refusals without a reason and answers without a notice', async () => {
    const { test } = office
    expect(await codes()).not.toContain('report.stillOpen')
    await registerRequest(office)
    const late = await registerRequest(office, { receivedOn: dateOnly('2026-11-02'), backdatingReason: 'Pos' })
    await test.call('requests.decide', { id: late.id, version: 1, decision: DECISION })
    const silent = await registerRequest(office)
    await test.call('requests.decide', { id: silent.id, version: 1, decision: { ...DECISION, noticeOn: null, providedOn: null } })
    const found = Object.fromEntries((await findings()).map((finding) => [finding.code, finding.count]))
    expect(found).toMatchObject({ 'report.stillOpen': 1, 'report.lateAnswers': 1, 'report.closedWithoutNotice': 1 })
  })

  it('are errors only where the report would be wrong, unsigned or made before its year is over', async () => {
    await registerRequest(office)
    const levels = new Map((await findings()).map((finding) => [finding.code, finding.level]))
    expect(levels.get('report.sectionMissing')).toBe('error')
    expect(levels.get('report.stillOpen')).toBe('warning')
    expect(levels.get('report.yearNotOver')).toBe('error')
  })
})
