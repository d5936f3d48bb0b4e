// Numbers and money as formal Indonesian writes them, digits and words from one value.

const withDigits = (digits: number) =>
  new Intl.NumberFormat('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits })
/** Made once: a register prints tens of thousands of numbers. */
const FORMATS = [withDigits(0), withDigits(1), withDigits(2)] as const

/** `1.234` or `1.234,5`; `digits` decimals. */
export function formatNumber(value: number, digits: 0 | 1 | 2 = 0): string {
  return FORMATS[digits].format(value)
}

/** `Rp5.000.000,00`. */
export function formatRupiah(value: number): string {
  return `Rp${formatNumber(value, 2)}`
}

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']
const SCALES: ReadonlyArray<readonly [number, string]> = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
]

/** The number in words: `seratus dua puluh tiga`, `seribu`. Whole numbers from 0 to 999 trillion; RangeError otherwise. */
export function spellNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) throw new RangeError('only whole numbers from 0 to below 10^15')
  if (value < 12) return UNITS[value] ?? ''
  if (value < 20) return `${UNITS[value - 10]} belas`
  if (value < 100) return joined(`${UNITS[Math.floor(value / 10)]} puluh`, value % 10)
  if (value < 200) return joined('seratus', value - 100)
  if (value < 1000) return joined(`${UNITS[Math.floor(value / 100)]} ratus`, value % 100)
  if (value < 2000) return joined('seribu', value - 1000)
  const [size, word] = SCALES.find(([scale]) => value >= scale) ?? [1e3, 'ribu']
  return joined(`${spellNumber(Math.floor(value / size))} ${word}`, value % size)
}

function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${spellNumber(rest)}`
}

/** `17 (tujuh belas)`: digits and words can never differ. */
export function numberWithWords(value: number): string {
  return `${formatNumber(value)} (${spellNumber(value)})`
}

/** `Rp5.000,00 (lima ribu rupiah)`. */
export function rupiahWithWords(value: number): string {
  return `${formatRupiah(value)} (${spellNumber(value)} rupiah)`
}
