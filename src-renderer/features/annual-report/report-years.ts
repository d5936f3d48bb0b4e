// Which years a report can be made of, and which one is meant first.

const YEARS_BACK = 4
const FIRST_YEAR = 2008

/** The year just over until its report is due on 31 March (Perki KI 1/2021 Ps.56), then the running year. */
export function firstYear(today: string): number {
  const year = Number(today.slice(0, 4))
  return today.slice(5) <= '03-31' ? year - 1 : year
}

/** The last years and every year with requests, newest first. */
export function yearChoices(today: string, received: readonly number[]): readonly number[] {
  const year = Number(today.slice(0, 4))
  const recent = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back)
  return [...new Set([...recent, ...received])].filter((one) => one >= FIRST_YEAR).toSorted((a, b) => b - a)
}

/** Tabs of the page, as they stand in its address. */
export const REPORT_TABS = ['angka', 'naskah', 'periksa', 'penetapan'] as const
export type ReportTab = (typeof REPORT_TABS)[number]

/** The address of a year's report, at the tab it was opened with. */
export const reportAddress = (year: number, tab: ReportTab) => (tab === 'angka' ? `/laporan/${year}` : `/laporan/${year}/${tab}`)

/** The tab of an address; an unknown one opens the figures. */
export const reportTab = (word: string): ReportTab => REPORT_TABS.find((tab) => tab === word) ?? 'angka'
