// Pieces of sentences that write themselves from the figures: digits and words from one value.
import { formatDay } from '../../../reporting/date-format.ts'
import { formatNumber, numberWithWords } from '../../../reporting/number-format.ts'
import { periodKind, periodName, type ReportPeriod } from '../period.figures.ts'

/** Below this count a percentage says nothing: it is left out, or the number itself is named. */
export const SMALLEST_BASE = 10

/** A label in the midst of a sentence. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Words that begin a sentence or a heading. */
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `17 (tujuh belas) permohonan`. */
export function counted(value: number, thing: string): string {
  return `${numberWithWords(value)} ${thing}`
}

/** Share in percent with one decimal, `–` of nothing; neither nothing nor everything is claimed where rounding alone would say so. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (part / whole) * 100
  if (part > 0 && percent < 0.05) return 'kurang dari 0,1%'
  if (part < whole && percent >= 99.95) return 'lebih dari 99,9%'
  return `${formatNumber(percent, 1)}%`
}

/** ` (81,0%)`, or nothing of a handful. */
export function shareInBrackets(part: number, whole: number): string {
  return whole < SMALLEST_BASE ? '' : ` (${share(part, whole)})`
}

/** `A`, `A dan B`, `A, B, dan C`. */
export function listed(parts: readonly string[]): string {
  const [first = '', second = ''] = parts
  if (parts.length <= 1) return first
  if (parts.length === 2) return `${first} dan ${second}`
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1)}`
}

/** `sampai dengan 31 Desember 2026`. */
export const until = (period: ReportPeriod) => `sampai dengan ${formatDay(period.to)}`

/** What came before a period, in words that fit any period. */
export const before = (period: ReportPeriod) => (periodKind(period) === 'year' ? 'tahun sebelumnya' : 'periode sebelumnya')

/** The sentences that are not empty, one after the other. */
export const joined = (sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(' ')

/** The words of the entry that has everything; null when several share it or there is nothing. */
export function sole(entries: readonly Entry[], whole: number): string | null {
  return whole === 0 ? null : (entries.find(([, count]) => count === whole)?.[0] ?? null)
}

type Entry = readonly [words: string, value: number]
type Most = {
  readonly thing: string
  /** Said when one entry has everything. */
  readonly all: (words: string) => string
  /** Begins the sentence that goes on with the number. */
  readonly most: (words: string) => string
}

/**
 * The largest entry with its number and share; several that are equal are named together. Nothing when all are zero.
 * `whole` is null where the entries overlap, so that a share would mislead.
 */
export function largest(entries: readonly Entry[], whole: number | null, { thing, all, most }: Most): string {
  const value = Math.max(0, ...entries.map(([, count]) => count))
  if (value === 0) return ''
  const names = entries.filter(([, count]) => count === value).map(([words]) => words)
  const alone = whole === null ? entries.filter(([, count]) => count > 0).length === 1 : value === whole
  if (alone) return `${all(listed(names))}.`
  if (names.length > 1) return `${most(listed(names))}, masing-masing ${counted(value, thing)}.`
  return `${most(listed(names))}, yaitu ${counted(value, thing)}${whole === null ? '' : shareInBrackets(value, whole)}.`
}

/** How the count moved against that of an earlier period, in words. */
export function comparison(now: number, earlier: number, thing: string, earlierPeriod: ReportPeriod): string {
  const then = `pada ${periodName(earlierPeriod)}`
  if (earlier === 0) return `Pada ${periodName(earlierPeriod)} ${now === 0 ? 'juga ' : ''}tidak terdapat ${thing}.`
  if (now === 0) return `Pada ${periodName(earlierPeriod)} terdapat ${counted(earlier, thing)}.`
  if (now === earlier) return `Jumlah tersebut sama dengan jumlah ${then}.`
  const word = now > earlier ? 'meningkat' : 'menurun'
  const by = earlier < SMALLEST_BASE ? '' : `${share(Math.abs(now - earlier), earlier)} `
  return `Jumlah tersebut ${word} ${by}dari ${counted(earlier, thing)} ${then}.`
}

type Balance = {
  readonly openAtStart: number
  readonly received: number
  readonly closed: number
  readonly openAtEnd: number
}

/** What was left over from before, and how far the work has come on the last day. */
export function balanceSentences(
  { openAtStart, received, closed, openAtEnd }: Balance,
  thing: string,
  period: ReportPeriod,
): string {
  const handled = openAtStart + received
  const left = `Sisa ${thing} dari ${before(period)} berjumlah ${counted(openAtStart, thing)}`
  const carried =
    openAtStart === 0
      ? `Tidak terdapat sisa ${thing} dari ${before(period)}.`
      : received === 0
        ? `${left}.`
        : `${left} sehingga ${thing} yang ditangani berjumlah ${counted(handled, thing)}.`
  if (handled === 0) return carried
  const handledOnes = `${upperFirst(thing)} yang ditangani`
  const all = handled === 1 ? handledOnes : `${handledOnes} seluruhnya`
  if (openAtEnd === 0) return `${carried} ${all} telah selesai ${until(period)}.`
  if (closed === 0) return `${carried} ${all} masih dalam proses pada ${formatDay(period.to)}.`
  return `${carried} Sampai dengan ${formatDay(period.to)}, sebanyak ${counted(closed, thing)} telah selesai dan ${counted(openAtEnd, thing)} masih dalam proses.`
}
