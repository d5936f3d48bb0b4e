// Who asks: kind of applicant, telephone and e-mail in one cell, name and address in one cell, NIK.
import type { ApplicantKind } from '../../requests/requests.rules.ts'
import { cellText, type GridCell } from './grid.ts'
import { note } from './messages.ts'
import { contentOf, type Reading, reading } from './reading.ts'

/** Names of the kinds inside sentences. */
export const APPLICANT_KIND_WORDS: Readonly<Record<ApplicantKind, string>> = {
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
  return kind === 'individual'
    ? reading(kind)
    : reading(kind, note('applicantKindGuessed', { reading: APPLICANT_KIND_WORDS[kind] }))
}

export type Contact = { readonly phone: string; readonly email: string }

const EMAIL = /[^\s,;:/<>()]+@[^\s,;/<>()]+\.[a-z]{2,}/gi
/** What stands before a number or an address to say which of the two it is. */
const CONTACT_LABEL =
  /\b(?:no(?:mor)?\.?\s*)?(?:telp|tlp|telepon|telpon|telephone|hp|handphone|wa|whats\s?app|e-?\s?mail|surel|kontak|cp)\b[.\s]*(?:\/\s*(?:wa|hp|telp)\b)?\s*[:.]?(?=[\s\d+(]|$)/gi
const EDGE = /^[\s,;:/|()&-]+|[\s,;:/|(&-]+$|\(\s*\)/g

/** Telephone and e-mail out of the cells for contact, several joined. A number that lost its leading zero in Excel gets it back (said). */
export function readContact(...cells: readonly GridCell[]): Reading<Contact> {
  const found = cells.map((cell) => {
    const text = contentOf(cellText(cell))
    const plain = text
      .replace(EMAIL, ' ')
      .replace(CONTACT_LABEL, ' ')
      .replace(/\s+/g, ' ')
      .replace(EDGE, '')
      .replace(EDGE, '')
      .trim()
    // Only a cell of numbers loses a zero; what was typed as text stays as typed.
    const zeroLost = cell.kind === 'number' && /^8\d{8,11}$/.test(plain)
    return { phone: zeroLost ? `0${plain}` : contentOf(plain), emails: text.match(EMAIL) ?? [], zeroLost }
  })
  const joined = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '').join('; ')
  const contact = { phone: joined(found.map(({ phone }) => phone)), email: joined(found.flatMap(({ emails }) => emails)) }
  return reading(contact, ...(found.some(({ zeroLost }) => zeroLost) ? [note('phoneZeroRestored')] : []))
}

/** NIK as digits; kept as written and said when it is not 16 digits or went through a number cell (15-digit limit of Excel). */
export function readNationalId(cell: GridCell): Reading<string> {
  const text = contentOf(cellText(cell)).replace(/^'/, '')
  if (text === '') return reading('')
  const digits = text.replace(/[\s.-]/g, '')
  if (cell.kind === 'number') return reading(digits, note('nationalIdRounded'))
  return /^\d{16}$/.test(digits) ? reading(digits) : reading(text, note('nationalIdSuspicious'))
}

export type Identity = { readonly name: string; readonly address: string } & Contact

const PHONE = /(?<!\d)(?:\+?62|0)8?[\d .-]{6,14}\d(?!\d)/
const DEGREE = /^(?:[A-Z][A-Za-z]{0,4}\.\s?){1,3}[A-Z]?[A-Za-z]{0,4}\.?$|^(?:SH|SE|ST|MM|MH|MT|MSi|SIP|SSos|SKom|SPd|MPd|PhD)$/

/** Name, address, telephone and e-mail out of one cell: a line break, else a comma, ";" or "d/a", parts them (said). */
export function splitIdentity(text: string): Reading<Identity> {
  const [phone = ''] = PHONE.exec(text.replace(EMAIL, ' ')) ?? []
  const rest = text.replace(EMAIL, '\n').replace(phone, phone === '' ? '' : '\n')
  const pieces = rest
    .replace(CONTACT_LABEL, '\n')
    .split(/\n|;|,|\s+d\/a\s+|\s+-\s+|\s+(?=(?:jl|jln|jalan|alamat|dusun|kp|perum)\b\.?:?\s)/i)
    .map((piece) =>
      piece
        .replace(/^\s*(?:nama|alamat)\s*:/i, '')
        .replace(EDGE, '')
        .trim(),
    )
    .filter((piece) => piece !== '')
  const degrees = pieces.slice(1).findIndex((piece) => !DEGREE.test(piece))
  const nameEnds = degrees < 0 ? pieces.length : degrees + 1
  const identity = {
    name: pieces.slice(0, nameEnds).join(', '),
    address: pieces.slice(nameEnds).join(', '),
    phone: phone.trim(),
    email: (text.match(EMAIL) ?? []).join('; '),
  }
  const isSplit = identity.address !== '' || phone !== '' || identity.email !== ''
  return reading(identity, ...(isSplit ? [note('nameAddressSplit')] : []))
}
