// How the lists of items are written down: what is usual is left out.
import { type ChecklistItem, OFFICE_KINDS } from './checklist.rules.ts'

type Written = Pick<ChecklistItem, 'code' | 'law' | 'title'> & Partial<ChecklistItem>

const PERKI = 'Perki KI 1/2021'

/** Suggested retention by sort of record [D]; the schedule (JRA) of the office decides. */
export const RETENTION = {
  general: { active: 2, inactive: 3, fate: 'reassess' },
  lasting: { active: 2, inactive: 8, fate: 'permanent' },
  financial: { active: 2, inactive: 8, fate: 'destroy' },
  passing: { active: 1, inactive: 2, fate: 'destroy' },
} as const

/** Completes the items of a category: for every office, not to be answered with nihil, nothing supplied by a register. */
export const itemsOf = (category: ChecklistItem['category'], written: readonly Written[]): readonly ChecklistItem[] =>
  written.map((item) => ({
    hint: '',
    parts: [],
    duty: 'all',
    appliesTo: OFFICE_KINDS,
    condition: '',
    mayBeNil: false,
    auto: null,
    retention: RETENTION.general,
    ...item,
    category,
    // Ps.18: what is periodic is announced at least every 6 months.
    cycleMonths: category === 'periodic' ? 6 : null,
    law: `${item.law} ${PERKI}`,
  }))
