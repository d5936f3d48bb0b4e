// Sentences that write themselves from the figures: digits and words from one value.
import { formatNumber, numberWithWords } from '../../../reporting/number-format.ts'

/** `17 (tujuh belas) permohonan`, or `nihil` for none. */
export function counted(value: number, thing: string): string {
  return value === 0 ? `nihil (0) ${thing}` : `${numberWithWords(value)} ${thing}`
}

/** Share in percent with one decimal, `–` of nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${formatNumber((part / whole) * 100, 1)}%`
}

/** Below this count last year's number is named instead of a percentage. */
const SMALLEST_BASE = 10

/** How a count moved against last year's, in words. */
export function comparison(now: number, before: number, thing: string): string {
  if (before === 0 && now === 0) return `Sebagaimana tahun sebelumnya, tidak terdapat ${thing}.`
  if (before === 0) return `Pada tahun sebelumnya tidak tercatat ${thing} dalam register ini.`
  if (now === before) return `Jumlah tersebut sama dengan tahun sebelumnya.`
  const word = now > before ? 'meningkat' : 'menurun'
  // A percentage of a handful says nothing.
  if (before < SMALLEST_BASE) return `Jumlah tersebut ${word} dari ${numberWithWords(before)} ${thing} pada tahun sebelumnya.`
  return `Jumlah tersebut ${word} ${share(Math.abs(now - before), before)} dibandingkan dengan tahun sebelumnya, yaitu ${numberWithWords(before)} ${thing}.`
}
