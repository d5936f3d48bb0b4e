// The marks on a card of the dashboard: the repair, the missing notice, the internal target.
import { describe, expect, test } from 'vitest'
import type { DashboardItem, DateOnly } from '../../../src-main/contract/index.ts'
import { marksOf } from '../../../src-renderer/features/dashboard/dashboard.model.ts'
import { partOfField, pathOfPart } from '../../../src-renderer/features/office/settings-tabs.ts'

const day = (text: string) => text as DateOnly
const ITEM: DashboardItem = {
  entity: 'request',
  id: 1,
  number: '001/PIP/DISKOMINFO/XI/2026',
  applicantName: 'Budi Percobaan',
  subject: 'Rencana kerja',
  dueOn: day('2026-12-08'),
  daysLeft: 10,
  step: 'notice',
  place: 0,
  unnoticed: false,
  waiting: false,
  repairDueOn: null,
  targetOn: null,
}
const words = (change: Partial<DashboardItem>) => marksOf({ ...ITEM, ...change }, '2026-11-24').map((mark) => mark.words)

describe('marks', () => {
  test('a case on its way has none', () => expect(words({})).toEqual([]))

  test('the repair runs, has run out, or cannot be counted yet (Ps.33(3))', () => {
    expect(words({ waiting: true, repairDueOn: day('2026-11-24') })).toEqual(['Perbaikan s.d. 24 Nov 2026'])
    expect(words({ waiting: true, repairDueOn: day('2026-11-23') })).toEqual(['Perbaikan habis 23 Nov 2026'])
    expect(words({ waiting: true })).toEqual(['Tanda terima belum dicatat'])
  })

  test('a decision nobody was told of is named', () => {
    expect(words({ unnoticed: true })).toEqual(['Belum diberitahukan'])
  })

  test('the internal target is to come, today, or missed (Ps.31(3))', () => {
    expect(words({ targetOn: day('2026-11-27') })).toEqual(['Target 27 Nov 2026'])
    expect(words({ targetOn: day('2026-11-24') })).toEqual(['Target hari ini'])
    expect(words({ targetOn: day('2026-11-20') })).toEqual(['Lewat target 20 Nov 2026'])
  })

  test('the step of a dispute and the execution of an answer are named, an answer to an objection needs no mark', () => {
    expect(words({ entity: 'dispute', step: 'session' })).toEqual(['Sidang Komisi Informasi'])
    expect(words({ entity: 'objection', step: 'objectionExecution' })).toEqual(['Pelaksanaan tanggapan keberatan'])
    expect(words({ entity: 'objection', step: 'objectionAnswer' })).toEqual([])
    expect(words({ entity: 'objection', step: 'objectionAnswer', waiting: true })).toEqual(['Berkas belum lengkap'])
  })

  test('every mark names its article', () => {
    const all = marksOf({ ...ITEM, waiting: true, unnoticed: true, targetOn: day('2026-11-20') }, '2026-11-24')
    expect(all.length).toBe(3)
    for (const { hint } of all) expect(hint).toMatch(/Pasal \d+ ayat \(\d\)/)
  })
})

test('target, reminder and repair are found on the tab of the working rules when one of them is refused', () => {
  for (const field of ['restartOnRepair', 'noticeTargetDays', 'reminderTime'])
    expect(pathOfPart(partOfField(field))).toBe('/pengaturan/aturan')
})
