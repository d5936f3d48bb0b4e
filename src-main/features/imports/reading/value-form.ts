// Reads in which form information exists: "Hard & Soft File", "Website, hardcopy, dan softcopy", "PDF, Excel".
import { note, quote } from './messages.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

const SOFT =
  /soft|digital|elektronik|pdf|excel|xls|word|docx?|file|berkas|online|daring|web|situs|e-?mail|aplikasi|link|tautan|rekam|video|audio|flash|\bcd\b|dvd|jpe?g|\bppt|medsos|media sosial|data\s?base|youtube|instagram/i
const HARD =
  /hard|cetak|print|fisik|buku|kertas|foto\s?copy|fotokopi|manual|brosur|leaflet|baliho|banner|papan|poster|map\b|dokumen tertulis/i

export type FormReading = { readonly soft: boolean; readonly hard: boolean }

/** Both false when nothing is said; unknown words are said and leave both false. */
export function readForm(text: string): Reading<FormReading> {
  if (saysNothing(text)) return reading({ soft: false, hard: false })
  const form = { soft: SOFT.test(text.replace(/hard\s*file/gi, 'hard')), hard: HARD.test(text) }
  if (form.soft || form.hard) return reading(form)
  return reading(form, note('formNotRecognised', { value: quote(text) }))
}
