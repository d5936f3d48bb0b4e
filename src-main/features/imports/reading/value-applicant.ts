// Who asks: kind of applicant, telephone and e-mail in one cell, name and address in one cell, NIK.
import type { ApplicantKind } from '../../requests/requests.rules.ts'
import { cellText, type GridCell } from './grid.ts'
import { note } from './messages.ts'
import { contentOf, type Reading, reading } from './reading.ts'

const KIND_WORDS: Readonly<Record<ApplicantKind, string>> = {
  individual: 'perorangan',
  group: 'kelompok orang',
  legalEntity: 'badan hukum',
}
const LEGAL_ENTITY =
  /^(?:pt|cv|ud|pd|pp|firma|yayasan|koperasi|perkumpulan|universitas|institut|politeknik|sekolah|polres|polsek|polda|kodim|dinas|badan|kantor|kementerian|kejaksaan|pengadilan|bank|rsud|bpk|kpk|bps)\b\.?|\b(?:tbk|persero)\b/i
const GROUP =
  /^(?:lsm|kelompok|komunitas|aliansi|forum|paguyuban|himpunan|ormas|gerakan|solidaritas|tim|karang taruna|serikat)\b/i

/** Kind by the words of a column ("Perorangan", "Badan Hukum"); undefined when it says nothing known. */
export function readApplicantKind(text: string): ApplicantKind | undefined {
  if (/kelompok|group/i.test(text)) return 'group'
  if (/badan|lembaga|perusahaan|organisasi|instansi|yayasan|hukum/i.test(text)) return 'legalEntity'
  if (/per\s?orang|individu|pribadi|mahasiswa|umum|warga/i.test(text)) return 'individual'
  return undefined
}

/** Kind by the name itself; a person unless the name is plainly an institution's or a group's (said). */
export function guessApplicantKind(name: string): Reading<ApplicantKind> {
  const kind = LEGAL_ENTITY.test(name) ? 'legalEntity' : GROUP.test(name) ? 'group' : 'individual'
  return kind === 'individual' ? reading(kind) : reading(kind, note('applicantKindGuessed', { reading: KIND_WORDS[kind] }))
}

export type Contact = { readonly phone: string; readonly email: string }

const EMAIL = /[^\s,;/<>()]+@[^\s,;/<>()]+\.[a-z]{2,}/i

/** Telephone and e-mail out of one cell. A number that lost its leading zero in Excel gets it back (said). */
export function readContact(cell: GridCell): Reading<Contact> {
  const text = contentOf(cellText(cell))
  const email = EMAIL.exec(text)?.[0] ?? ''
  const rest = contentOf(text.replace(email, '').replace(/^[\s,;/|]+|[\s,;/|]+$/g, ''))
  if (cell.kind === 'number' && /^8\d{8,11}$/.test(rest)) return reading({ phone: `0${rest}`, email }, note('phoneZeroRestored'))
  return reading({ phone: rest, email })
}

/** NIK as digits; kept as written and said when it is not 16 digits or went through a number cell (15-digit limit of Excel). */
export function readNationalId(cell: GridCell): Reading<string> {
  const text = contentOf(cellText(cell)).replace(/^'/, '')
  if (text === '') return reading('')
  const digits = text.replace(/[\s.-]/g, '')
  if (cell.kind === 'number') return reading(digits, note('nationalIdRounded'))
  return /^\d{16}$/.test(digits) ? reading(digits) : reading(text, note('nationalIdSuspicious'))
}

/** "Nama & Alamat" in one cell: a line break, else the first comma or "d/a", parts them (said). */
export function splitNameAddress(text: string): Reading<{ readonly name: string; readonly address: string }> {
  const match = /^(.+?)(?:\n|,\s*|\s+d\/a\s+|\s*;\s*|\s+-\s+|\s+(?=jl\.?\s|jalan\s))([\s\S]+)$/i.exec(text.trim())
  if (match === null) return reading({ name: text.trim(), address: '' })
  const address = (match[2] ?? '').replace(/\s+/g, ' ').trim()
  return reading({ name: (match[1] ?? '').trim(), address }, note('nameAddressSplit'))
}
