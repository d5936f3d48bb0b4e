// Nothing excluded and no internal note reaches the applicant's side, however it is broken over lines.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTACHMENT_KINDS, type CaseEntity } from '../../../src-main/features/attachments/attachments.rules.ts'
import {
  attachmentForApplicant,
  type CasePart,
  leaksIn,
  letterForApplicant,
  partsOfSide,
} from '../../../src-main/features/case-file/case-file.rules.ts'

const secret = { where: 'excluded', text: 'Rincian letak kamera pengawas gedung arsip' }

describe('a text that is excluded', () => {
  it.each([
    ['as it is', 'Adapun rincian letak kamera pengawas gedung arsip adalah rahasia.'],
    ['broken over lines', 'Rincian letak\nkamera  pengawas gedung\narsip'],
    ['with other signs between', 'RINCIAN LETAK KAMERA-PENGAWAS, GEDUNG ARSIP'],
  ])('is found %s', (_how, document) => {
    expect(leaksIn(document, [secret], [])).toEqual([secret])
  })

  it('is found by one telling sentence of it', () => {
    const note = 'Gaji staf khusus dibayar dari rekening cadangan kas daerah. Jangan disampaikan kepada pemohon.'
    const long = { where: 'notes', text: note }
    expect(
      leaksIn('Adapun gaji staf khusus dibayar dari rekening cadangan kas daerah, sebagaimana diketahui.', [long], []),
    ).toEqual([long])
    expect(leaksIn('Gaji staf khusus dibayar oleh daerah.', [long], [])).toEqual([])
  })

  it('is no leak where the applicant asked for it in these words', () => {
    const asked = ['Mohon rincian letak kamera pengawas gedung arsip tahun 2025']
    expect(leaksIn('Rincian letak kamera pengawas gedung arsip', [secret], asked)).toEqual([])
  })

  it('is not found in a longer word', () => {
    expect(leaksIn('peristirahatan umum', [{ where: 'notes', text: 'istirahatan umum' }], [])).toEqual([])
  })

  it('too short to be a secret is left', () => {
    expect(leaksIn('sudah ditelepon', [{ where: 'notes', text: 'ditelepon' }], [])).toEqual([])
  })

  it('is found wherever it stands in any document', () => {
    const words = fc.array(fc.constantFrom('surat', 'jalan', 'kota', 'air', 'tahun', '2025'), { maxLength: 20 })
    const gap = fc.constantFrom(' ', '\n', ' - ', '; ')
    fc.assert(
      fc.property(words, words, gap, (before, after, between) => {
        const document = [...before, secret.text.replaceAll(' ', between), ...after].join(between)
        expect(leaksIn(document, [secret], [])).toEqual([secret])
      }),
    )
  })
})

describe('the applicant’s side', () => {
  const part = (id: string, forApplicant: boolean): CasePart => ({
    id,
    group: 'letters',
    entity: null,
    title: id,
    on: null,
    size: null,
    forApplicant,
  })

  it('holds no note between rooms and no paper that the applicant neither brought nor was given', () => {
    expect(letterForApplicant('forwardingNote')).toBe(false)
    expect(letterForApplicant('writtenNotice')).toBe(true)
    const given = (entity: CaseEntity) => ATTACHMENT_KINDS.filter((kind) => attachmentForApplicant(kind, entity))
    expect(given('request')).toEqual(['identityCard', 'powerOfAttorney', 'deed', 'answer', 'ruling', 'courtRuling'])
    // What answers an objection or a petition is the office's pleading.
    for (const entity of ['objection', 'dispute'] as const) expect(given(entity)).not.toContain('answer')
  })

  it('keeps the order of the whole', () => {
    const parts = [part('a', true), part('b', false), part('c', true)]
    expect(partsOfSide(parts, 'applicant').map(({ id }) => id)).toEqual(['a', 'c'])
    expect(partsOfSide(parts, 'office')).toEqual(parts)
  })
})
