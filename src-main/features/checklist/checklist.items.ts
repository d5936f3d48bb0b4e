// The mandatory items of Perki KI 1/2021 as data, in the order of the regulation; codes as in ppid 3.3.
import { ANYTIME_ITEMS } from './checklist.items-anytime.ts'
import { IMMEDIATE_ITEMS } from './checklist.items-immediate.ts'
import { PERIODIC_DETAIL_ITEMS } from './checklist.items-periodic-detail.ts'
import { PERIODIC_ITEMS } from './checklist.items-periodic.ts'
import type { ChecklistItem } from './checklist.rules.ts'

/** Every item an office can be asked for. Ps.16 (BUMD) and Ps.17 (political parties) do not concern an office. */
export const CHECKLIST_ITEMS: readonly ChecklistItem[] = [
  ...PERIODIC_ITEMS,
  ...PERIODIC_DETAIL_ITEMS,
  ...IMMEDIATE_ITEMS,
  ...ANYTIME_ITEMS,
]

const BY_CODE: ReadonlyMap<string, ChecklistItem> = new Map(CHECKLIST_ITEMS.map((item) => [item.code, item]))

/** The item of a code; undefined for a code that is none. */
export const checklistItem = (code: string): ChecklistItem | undefined => BY_CODE.get(code)
