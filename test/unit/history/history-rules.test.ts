// What the trash keeps, and the journal the other way round.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverted, isPair, keptUntil, TRASH_DAYS, trashedSince } from '../../../src-main/features/history/history.rules.ts'
import { actionWords, recordLine } from '../../../src-main/features/history/history.words.ts'

const line = (changes: object, entity = 'request', action = 'update') =>
  recordLine({
    id: 1,
    at: '2026-11-24T03:00:00.000Z',
    user_name: 'Petugas',
    agency_id: 1,
    entity,
    entity_id: 1,
    action,
    changes: JSON.stringify(changes),
  })

describe('the trash', () => {
  it('keeps a deletion a year to the instant', () => {
    expect(keptUntil('2026-11-24T03:00:00.000Z', 365)).toBe('2027-11-24T03:00:00.000Z')
    expect(trashedSince('2027-11-24T03:00:00.000Z', 365)).toBe('2026-11-24T03:00:00.000Z')
  })

  it('for any instant holds exactly what is not over yet', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.integer({ min: TRASH_DAYS.least, max: TRASH_DAYS.most }),
        (day, days) => {
          expect(trashedSince(keptUntil(day.toISOString(), days), days)).toBe(day.toISOString())
        },
      ),
    )
  })
})

describe('changes inverted', () => {
  it('swap the value before and after, and leave what is only noted', () => {
    expect(inverted({ title: ['A', 'B'], reason: 'Keliru', ids: [1, 2], fields: ['title', 'year'] })).toEqual({
      title: ['B', 'A'],
      reason: 'Keliru',
      ids: [1, 2],
      fields: ['title', 'year'],
    })
  })

  it('twice are the changes again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.tuple(fc.jsonValue(), fc.jsonValue()), fc.jsonValue())), (changes) => {
        expect(inverted(inverted(changes))).toEqual(changes)
      }),
    )
  })

  it('know a pair from a list of three', () => {
    expect([isPair('title', ['a', 'b']), isPair('title', ['a', 'b', 'c']), isPair('ids', [1, 2])]).toEqual([true, false, false])
  })
})

describe('a line in words', () => {
  it('names what was undone', () => {
    expect(actionWords('request', 'undo', 'create')).toBe('Diurungkan: didaftarkan')
    expect(actionWords('request', 'bringBack', 'discard')).toBe('Penghapusan ditarik kembali: pencatatan dibatalkan')
    expect(actionWords('dipEdition', 'decide', undefined)).toBe('Ditetapkan')
  })

  it('writes truths, days, codes and lists as words', () => {
    expect(line({ underControl: [null, true], decidedOn: [null, '2026-11-24'], channel: ['email', 'counter'] }).fields).toEqual([
      { field: 'Di bawah penguasaan', before: null, after: 'Ya', hidden: false },
      { field: 'Tanggal keputusan', before: null, after: '24 November 2026', hidden: false },
      expect.objectContaining({ field: 'Saluran' }),
    ])
    const codes = line({ checklistCodes: ['[]', '["B-a1","T-a"]'] }, 'publicInformation')
    expect(codes.fields).toEqual([{ field: 'Butir daftar periksa', before: null, after: 'B-a1; T-a', hidden: false }])
  })

  it('keeps the numbers of the program to itself and cuts a long text', () => {
    expect(line({ of: 'update', jobId: 'x', position: [1, 2] }, 'publicInformation').fields).toEqual([])
    expect(line({ purpose: ['', 'x'.repeat(900)] }).fields[0]?.after).toHaveLength(401)
  })
})
