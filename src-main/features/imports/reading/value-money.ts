// Reads a fee cell: "Gratis", "Rp 5.000,-", "Rp. 12.500,00", "5 ribu", a plain number.
import { cellText, type GridCell, textCell } from './grid.ts'
import { note, quote } from './messages.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

const FREE = /^(?:gratis|bebas(?: biaya)?|tanpa biaya|tidak (?:ada|dikenakan|dipungut) biaya|cuma-cuma|free|nol)\b/i
const AMOUNT = /^(?:rp|idr)?[.\s]*(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2}))?(?:\s*,?\s*-+)?\s*(?:rupiah)?$/i
const THOUSANDS = /^(?:rp|idr)?[.\s]*(\d+(?:,\d+)?)\s*(ribu|rb|k|juta|jt)(?:\s*rupiah)?$/i

export type Fee = {
  /** Whole rupiah; null when the cell is empty or names no sum. */
  readonly rupiah: number | null
  /** How it was paid, where the cell says so too. */
  readonly payment: string
}

const PAYMENT = /^(.*?)[\s,;/(-]*\b((?:secara\s+|via\s+|dengan\s+)?(?:tunai|cash|transfer|qris|bank)\b[^()]*)\)?$/i

/** The sum of a fee cell, and the payment beside it; said when no sum can be read. "Gratis" is 0, an empty cell is not. */
export function readMoney(cell: GridCell): Reading<Fee> {
  const text = cellText(cell).trim()
  const [, sum = '', paid = ''] = PAYMENT.exec(text) ?? []
  const { value: rupiah, notes } = readSum(cell.kind === 'number' ? cell : textCell(paid === '' ? text : sum))
  return reading({ rupiah, payment: paid.trim() }, ...notes)
}

function readSum(cell: GridCell): Reading<number | null> {
  if (cell.kind === 'number') return reading(Math.round(cell.number))
  const text = cellText(cell).trim()
  if (saysNothing(text)) return reading(null)
  if (FREE.test(text)) return reading(0)
  const scaled = THOUSANDS.exec(text)
  if (scaled !== null) {
    const factor = /^j/i.test(scaled[2] ?? '') ? 1_000_000 : 1_000
    return reading(Math.round(Number((scaled[1] ?? '').replace(',', '.')) * factor))
  }
  const amount = AMOUNT.exec(text)
  if (amount === null) return reading(null, note('feeUnreadable', { value: quote(text) }))
  const rupiah = Number((amount[1] ?? '').replace(/[.\s]/g, ''))
  return reading(Number(amount[2] ?? 0) >= 50 ? rupiah + 1 : rupiah)
}
