// Who may set a status, what stands in the public list, and the words of the retention column.
import { describe, expect, it } from 'vitest'
import {
  INFORMATION_STATUSES,
  isInThePublicList,
  mayBecome,
  RETENTION_FATES,
  retentionWords,
} from '../../../src-main/features/public-information/public-information.rules.ts'

describe('a status set by hand (Perki KI 1/2021 Ps.45)', () => {
  it('is never decided or announced before an edition decided it', () => {
    for (const before of [null, 'draft', 'proposed', 'withdrawn'] as const)
      expect(INFORMATION_STATUSES.filter((after) => mayBecome(before, after))).toEqual(['draft', 'proposed', 'withdrawn'])
  })

  it('is any once the entry is decided', () => {
    for (const before of ['decided', 'published'] as const)
      expect(INFORMATION_STATUSES.filter((after) => mayBecome(before, after))).toEqual([...INFORMATION_STATUSES])
  })
})

it('the public list holds what is proposed, decided and announced', () => {
  expect(INFORMATION_STATUSES.filter(isInThePublicList)).toEqual(['proposed', 'decided', 'published'])
})

describe('the seventh official column', () => {
  const none = { retentionText: '', retentionActive: null, retentionInactive: null, retentionFate: null }
  it.each([
    [{ ...none, retentionText: '5 tahun', retentionActive: 2 }, '5 tahun'],
    [
      { ...none, retentionActive: 2, retentionInactive: 3, retentionFate: 'destroy' as const },
      '2 tahun aktif, 3 tahun inaktif, musnah',
    ],
    [{ ...none, retentionFate: 'permanent' as const }, 'permanen'],
    [{ ...none, retentionActive: 0 }, '0 tahun aktif'],
    [none, ''],
  ])('%j is printed %j', (retention, words) => expect(retentionWords(retention)).toBe(words))

  it('has a word for every fate', () => {
    for (const retentionFate of RETENTION_FATES) expect(retentionWords({ ...none, retentionFate })).not.toBe('')
  })
})
