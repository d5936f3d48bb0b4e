// What the pages of publication and evidence say.
import { describe, expect, test } from 'vitest'
import type { Wholeness } from '../../../src-main/contract/index.ts'
import {
  coverageWords,
  faultWords,
  holderAddress,
  holderWords,
  listLabel,
  wholenessVerdict,
} from '../../../src-renderer/features/evidence/evidence.model.ts'
import { leftOutWords, obstacle, placeWords } from '../../../src-renderer/features/publication/publication.model.ts'

const NONE = { draft: 0, proposed: 0, decided: 0, withdrawn: 0, excluded: 0 }

describe('publication', () => {
  test('says why entries stay inside, and nothing when none does', () => {
    expect(leftOutWords({ leftOut: NONE })).toBe('')
    expect(leftOutWords({ leftOut: { ...NONE, draft: 1200, excluded: 2 } })).toBe('1.200 draf, 2 dikecualikan seluruhnya')
  })

  test('is stopped by an empty list and by personal data, in words', () => {
    const doubt = { kind: 'phone' as const, shown: '0812***', count: 1, entries: [] }
    expect(obstacle({ entries: 0, personal: [] })).toContain('Belum ada informasi')
    expect(obstacle({ entries: 3, personal: [doubt] })).toContain('1 kemungkinan data pribadi')
    expect(obstacle({ entries: 3, personal: [] })).toBeUndefined()
  })

  test('names the place of a finding', () => {
    expect(placeWords({ field: 'title', title: 'Kontak' })).toBe('judul “Kontak”')
    expect(placeWords({ field: 'summary', title: 'Kontak' })).toBe('ringkasan pada “Kontak”')
  })
})

describe('evidence', () => {
  const summary = { entries: 10, files: 3, bytes: 9, withoutEvidence: 2, links: 6, faultyLinks: 1, duplicateLinks: 4 }
  const sound: Wholeness = { checked: 2, bytes: 2048, damaged: [], orphans: { count: 0, bytes: 0 }, misnamed: [] }

  test('counts in its labels and keeps the denominator visible', () => {
    expect(listLabel('files', undefined)).toBe('Berkas')
    expect(listLabel('duplicates', summary)).toBe('Tautan ganda (4)')
    expect(coverageWords(summary)).toBe('8 dari 10 informasi mempunyai berkas atau tautan.')
    expect(coverageWords({ ...summary, entries: 0 })).toBe('Belum ada informasi dalam daftar.')
    expect(faultWords(['scheme', 'space'])).toBe('Tidak diawali http:// atau https://; Mengandung spasi')
  })

  test('says what to do with damaged files', () => {
    expect(wholenessVerdict(sound)).toMatchObject({ sound: true, title: 'Semua berkas utuh' })
    expect(wholenessVerdict({ ...sound, checked: 0 })).toMatchObject({ sound: true, title: 'Belum ada berkas' })
    const damaged = [{ sha256: 'a'.repeat(64), size: 1, holders: [] }]
    const verdict = wholenessVerdict({ ...sound, damaged })
    expect(verdict).toMatchObject({ sound: false, title: '1 berkas rusak' })
    expect(verdict.text).toContain('cadangan')
  })

  test('leads to what holds a file and names a case by its number alone', () => {
    expect(holderAddress({ entity: 'request', id: 4, label: 'identityCard' })).toBe('/permohonan/4')
    expect(holderWords({ entity: 'request', id: 4, label: 'identityCard' })).toBe('Lampiran permohonan (catatan 4)')
    expect(holderWords({ entity: 'publicInformation', id: 4, label: 'Renja' })).toBe('Renja')
  })
})
