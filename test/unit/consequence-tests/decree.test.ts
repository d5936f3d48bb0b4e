// What a decree lists: the annex and its orders hold only what is excluded, what was found open is named (Ps.49(6)-(7)).
import { describe, expect, it } from 'vitest'
import { composeDocuments } from '../../../src-main/features/consequence-tests/consequence-tests.compose.ts'
import type { TestItem } from '../../../src-main/features/consequence-tests/consequence-tests.contract.ts'
import type { TestResult } from '../../../src-main/features/consequence-tests/consequence-tests.rules.ts'
import type { Agency } from '../../../src-main/features/office/office.contract.ts'
import type { LetterBlock } from '../../../src-main/reporting/letter-model.ts'
import { APPROVAL, DECREE, ITEM, TEST } from '../../backend/consequence-test-fixtures.ts'
import { PROFILE } from '../../support/office.ts'

const AGENCY = { ...PROFILE, id: 1, version: 1, logo: null } as unknown as Agency

function decreeOf(results: readonly TestResult[], kind: 'exclusion' | 'change' = 'exclusion'): readonly LetterBlock[] {
  const earlier = { earlierLegalBasis: '', earlierOpen: '', earlierClosed: '', earlierPeriod: '', earlierDecree: '' }
  const items: TestItem[] = results.map((result, at) => {
    return { ...ITEM, ...earlier, excludedInformationId: at + 1, information: `Informasi ${at + 1} (${result})`, result }
  })
  const test = { ...TEST, kind, items, agencyId: 1, year: 2026, approval: APPROVAL, decree: DECREE, status: 'decided' as const }
  return composeDocuments({ agency: AGENCY, test }).decree.blocks
}

const ordersOf = (blocks: readonly LetterBlock[]) =>
  blocks
    .flatMap((block) => (block.type === 'clauses' ? block.rows : []))
    .filter(({ label }) => label.startsWith('KE'))
    .map(({ label, items }) => `${label} ${items.join(' ')}`)
const listed = (blocks: readonly LetterBlock[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(([first]) => first) : []))

describe('a first classification', () => {
  it('lists in its annex only what is excluded, and names what was found open', () => {
    const blocks = decreeOf(['excluded', 'opened', 'excluded'])
    expect(listed(blocks)).toEqual(['Informasi 1 (excluded)', 'Informasi 3 (excluded)'])
    const orders = ordersOf(blocks)
    expect(orders.map((text) => text.split(' ')[0])).toEqual(['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA'])
    expect(orders[0]).toContain('ditetapkan sebagai Informasi yang Dikecualikan')
    expect(orders[3]).toBe('KEEMPAT Informasi berikut dinyatakan terbuka: Informasi 2 (opened).')
  })

  it('that excludes all it tested declares nothing open', () => {
    const blocks = decreeOf(['excluded', 'excluded'])
    expect(ordersOf(blocks)).toHaveLength(4)
    expect(JSON.stringify(blocks)).not.toContain('dinyatakan terbuka')
  })

  it('that excludes nothing orders no secrecy and has no annex', () => {
    const blocks = decreeOf(['opened', 'opened'])
    expect(ordersOf(blocks)).toEqual([
      'KESATU Informasi berikut dinyatakan terbuka: Informasi 1 (opened); Informasi 2 (opened).',
      'KEDUA Penetapan ini mulai berlaku pada tanggal ditetapkan.',
    ])
    expect(JSON.stringify(blocks)).not.toMatch(/lampiran|kerahasiaannya/i)
  })
})

describe('a change (Ps.53)', () => {
  it('keeps in its annex what it opens beside what it keeps closed', () => {
    const blocks = decreeOf(['excluded', 'opened'], 'change')
    expect(listed(blocks)).toEqual(['Informasi 1 (excluded)', 'Informasi 2 (opened)'])
    expect(ordersOf(blocks)).toHaveLength(4)
  })
})
