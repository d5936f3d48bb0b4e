// The page of a dispute as data: the sittings as they are edited, who came, and the steps that are offered.
import { describe, expect, test } from 'vitest'
import { blankDispute, type Dispute, type DisputeSession } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { disputeSteps, openingDoubt } from '../../../src-renderer/features/disputes/dispute-steps.model.ts'
import {
  attendanceWords,
  emptySession,
  sessionFormOf,
  sessionOf,
  sessionProblems,
  withoutSession,
  withSession,
} from '../../../src-renderer/features/disputes/session-form.model.ts'

const TODAY = dateOnly('2026-11-24')
const dispute = { ...blankDispute(5, dateOnly('2026-11-02')), procedure: 'mediation', id: 1, version: 3 } as unknown as Dispute
const sitting = (change: Partial<DisputeSession> = {}): DisputeSession => ({
  kind: 'mediation',
  on: dateOnly('2026-11-16'),
  time: '09:00',
  summonsReceivedOn: dateOnly('2026-11-10'),
  agenda: 'Mediasi pertama',
  place: 'Kantor Komisi Informasi',
  attendedBy: { applicant: true, respondent: false },
  note: '',
  ...change,
})

describe('a sitting', () => {
  test('comes back from its form as it went in, attendance unknown or known', () => {
    for (const attendedBy of [
      { applicant: null, respondent: null },
      { applicant: true, respondent: false },
    ])
      expect(sessionOf(sessionFormOf(sitting({ attendedBy })))).toEqual(sitting({ attendedBy }))
  })

  test('to be added is the preliminary one first, then a mediation, then adjudication once that failed', () => {
    expect(emptySession(dispute).kind).toBe('preliminary')
    expect(emptySession({ ...dispute, sessions: [sitting()] }).kind).toBe('mediation')
    expect(emptySession({ ...dispute, sessions: [sitting()], mediationResult: 'failed' }).kind).toBe('adjudication')
    expect(emptySession({ ...dispute, sessions: [sitting()], procedure: 'adjudication' }).kind).toBe('adjudication')
  })

  test('is put in, changed and taken out in its place', () => {
    const two = { ...dispute, sessions: [sitting(), sitting({ on: dateOnly('2026-11-18') })] }
    expect(withSession(two, null, sitting({ note: 'baru' })).sessions.map(({ note }) => note)).toEqual(['', '', 'baru'])
    expect(withSession(two, 0, sitting({ note: 'ubah' })).sessions.map(({ note }) => note)).toEqual(['ubah', ''])
    expect(withoutSession(two, 0).sessions.map(({ on }) => on)).toEqual(['2026-11-18'])
  })

  test('is refused at its fields', () => {
    const codes = (change: object) =>
      sessionProblems({ ...sessionFormOf(sitting()), ...change }, dispute, TODAY).map(({ path, code }) => `${path} ${code}`)
    expect(codes({})).toEqual([])
    expect(codes({ on: null })).toEqual(['on text.required'])
    expect(codes({ time: '9 pagi' })).toEqual(['time time.invalid'])
    expect(codes({ on: '2026-12-01' })).toEqual(['on dispute.attendanceAhead'])
    expect(codes({ on: '2026-12-01', applicant: 'unknown', respondent: 'unknown' })).toEqual([])
    expect(codes({ summonsReceivedOn: '2026-11-17' })).toEqual(['summonsReceivedOn dispute.summonsAfterSession'])
  })

  test('says who came', () => {
    const nobody = { applicant: null, respondent: null }
    expect(attendanceWords(sitting(), TODAY)).toBe('Pemohon hadir, termohon tidak hadir')
    expect(attendanceWords(sitting({ attendedBy: nobody }), TODAY)).toBe('Belum dicatat')
    expect(attendanceWords(sitting({ attendedBy: nobody, on: dateOnly('2026-12-01') }), TODAY)).toBe('Akan datang')
  })
})

test('a ruling after which a court ruled is drafted only when the clerk says it stood', () => {
  const none = { courtRuledOn: null, courtResult: '', cassationRuledOn: null, cassationResult: '' }
  expect(openingDoubt(none)).toBeNull()
  expect(openingDoubt({ ...none, courtRuledOn: TODAY, courtResult: 'Putusan KI dibatalkan' })).toContain(
    'Pengadilan sudah memutus: Putusan KI dibatalkan.',
  )
  expect(openingDoubt({ ...none, cassationRuledOn: TODAY })).toContain('Mahkamah Agung sudah memutus: hasilnya belum dicatat.')
})

test('the step that moves the case on comes first', () => {
  const open = { stage: 'ruled', finality: null, mayOpenInformation: false, openedInformationId: null } as const
  expect(disputeSteps(open)).toEqual(['session', 'edit'])
  expect(disputeSteps({ ...open, finality: { on: TODAY, reason: 'mediated' } })[0]).toBe('declareFinal')
  const final = { ...open, stage: 'final', mayOpenInformation: true } as const
  expect(disputeSteps(final)).toEqual(['openInformation', 'edit'])
  expect(disputeSteps({ ...final, mayOpenInformation: false, openedInformationId: 4 })).toEqual(['showInformation', 'edit'])
})
