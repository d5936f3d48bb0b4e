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

/** How a count moved against last year's, in words. */
export function comparison(now: number, before: number, thing: string): string {
  if (before === 0 && now === 0) return `Sebagaimana tahun sebelumnya, tidak terdapat ${thing}.`
  if (before === 0) return `Pada tahun sebelumnya tidak tercatat ${thing} dalam register ini.`
  if (now === before) return `Jumlah tersebut sama dengan tahun sebelumnya.`
  const word = now > before ? 'meningkat' : 'menurun'
  return `Jumlah tersebut ${word} ${share(Math.abs(now - before), before)} dibandingkan dengan tahun sebelumnya, yaitu ${numberWithWords(before)} ${thing}.`
}

/** `a, b, dan c`. */
export function enumeration(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return items.length === 2 ? items.join(' dan ') : `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`
}
