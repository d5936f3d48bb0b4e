// What is ticked for a side, and how the timeline stands by day.
import { describe, expect, it } from 'vitest'
import type { CaseFilePart } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { byDay, dossierName, ticksFor, type TimelineEvent } from '../../../src-renderer/features/case-file/case-file.model.ts'

const part = (id: string, forApplicant: boolean): CaseFilePart => ({
  id,
  group: 'letters',
  entity: 'request',
  title: id,
  on: null,
  size: null,
  forApplicant,
})
const event = (on: string, title: string, internal = false): TimelineEvent => ({
  on: dateOnly(on),
  entity: 'request',
  entityId: 1,
  source: 'act',
  title,
  detail: '',
  internal,
  recordedAt: null,
})

describe('a dossier', () => {
  it('offers the applicant’s side only what may go there', () => {
    const parts = [part('letter-1', true), part('letter-2', false)]
    expect(ticksFor(parts, 'office')).toEqual(['letter-1', 'letter-2'])
    expect(ticksFor(parts, 'applicant')).toEqual(['letter-1'])
  })

  it('is named by its register number and its side', () => {
    expect(dossierName('001/PIP/DK/XI/2026', 'applicant', 'zip')).toBe('Berkas-Perkara-001-PIP-DK-XI-2026-pihak-pemohon.zip')
    expect(dossierName('001/PIP/DK/XI/2026', 'office', 'pdf')).toBe('Berkas-Perkara-001-PIP-DK-XI-2026-badan-publik.pdf')
  })
})

describe('the timeline', () => {
  const events = [
    event('2026-11-02', 'a'),
    event('2026-11-02', 'b', true),
    event('2026-11-03', 'c', true),
    event('2026-11-04', 'd'),
  ]

  it('stands by day', () => {
    expect(byDay(events, true).map(({ on, events: own }) => [on, own.length])).toEqual([
      ['2026-11-02', 2],
      ['2026-11-03', 1],
      ['2026-11-04', 1],
    ])
  })

  it('leaves out a day on which only internal things happened', () => {
    expect(byDay(events, false).map(({ on }) => on)).toEqual(['2026-11-02', '2026-11-04'])
  })
})
