// Rules of the staff-kept tables of the annual report (Perki KI 1/2021 Ps.57): which there are, their limits and sums.

export const REPORT_LISTS = ['facilities', 'staff', 'budget', 'followUp'] as const
export type ReportListName = (typeof REPORT_LISTS)[number]

/** "sarana dan prasarana pelayanan informasi publik yang dimiliki beserta kondisinya" (Perki KI 1/2021 Ps.57). */
export const FACILITY_CONDITIONS = ['good', 'fair', 'poor'] as const
export type FacilityCondition = (typeof FACILITY_CONDITIONS)[number]

export const MAX_LIST_ROWS = 200
export const MOST_COUNT = 1_000_000
/** Ten trillion rupiah: more than the whole budget of a province; a number above it is a slip of the keys. */
export const MOST_RUPIAH = 10_000_000_000_000

/** Rows of last year to begin from: the same items, but what was given and spent is of its own year alone (ppid 7.3 T15). */
export function beginningRows<R extends object>(list: ReportListName, rows: readonly R[]): R[] {
  return list === 'budget' ? rows.map((row) => ({ ...row, allocated: 0, realised: 0 })) : [...rows]
}

type Budget = { readonly allocated: number; readonly realised: number }

/** Sums of the budget table; `percent` of realisation from 0, null where nothing was allocated. */
export function budgetTotals(rows: readonly Budget[]): { allocated: number; realised: number; percent: number | null } {
  const allocated = rows.reduce((sum, row) => sum + row.allocated, 0)
  const realised = rows.reduce((sum, row) => sum + row.realised, 0)
  return { allocated, realised, percent: realisationPercent({ allocated, realised }) }
}

/** Realised of allocated in percent; null where nothing was allocated, since a share of nothing is no number. */
export function realisationPercent({ allocated, realised }: Budget): number | null {
  return allocated === 0 ? null : (realised / allocated) * 100
}

/** Places of rows that spent more than they were given: allowed, since a budget may be changed in the year, but said. */
export function overspentRows(rows: readonly Budget[]): number[] {
  return rows.flatMap(({ allocated, realised }, place) => (realised > allocated ? [place] : []))
}

/** Marks of a personal name: a title before or after it, a form of address, or an employee number (UU 27/2022 Ps.4). */
const NAME_MARKS =
  /\b(?:Drs|Dra|Ir|dr|H|Hj|Sdr|Sdri)\.\s?\p{Lu}|\b(?:Bapak|Saudara|Saudari)\s\p{Lu}|\p{Ll},\s?(?:S|M|A\.Md)\.\s?\p{Lu}|\bNIP\b/u

/** True for words that look like a person's name; the report counts positions, not people (ppid 7.3 T15). */
export function looksLikePersonName(text: string): boolean {
  return NAME_MARKS.test(text)
}
