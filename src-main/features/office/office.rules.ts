// Words and pure decisions about the office, its officials and its register numbers.
import type { DateOnly } from '../../kernel/date-only.ts'
import { monthOf, yearOf } from '../../kernel/date-only.ts'

/** Structure of Perki KI 1/2021 Ps.6(1) plus the head of the public body (Lamp. II). */
export const OFFICIAL_ROLES = ['ppidSuperior', 'ppid', 'ppidExecutor', 'serviceOfficer', 'advisoryTeam', 'bodyHead'] as const
export type OfficialRole = (typeof OFFICIAL_ROLES)[number]

export const CAPACITIES = ['definitif', 'Plt.', 'Plh.', 'Pj.'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** Perki says "PPID Pelaksana", texts of the Permendagri 3/2017 era "PPID Pembantu" (ppid 2). */
export const EXECUTOR_LABELS = ['Pelaksana', 'Pembantu'] as const

export const NUMBER_TYPES = ['PIP', 'KEB', 'SKT', 'ND', 'PPJ', 'PT', 'SKP', 'TT', 'KW', 'STK', 'BAM'] as const
/**
 * Series of numbers (ppid 9.2): PIP permohonan, KEB keberatan; letters: SKT keterangan tidak lengkap, ND nota dinas,
 * PPJ perpanjangan, PT pemberitahuan tertulis, SKP keputusan penolakan, TT tanda terima, KW kuitansi,
 * STK tanggapan keberatan, BAM berita acara musyawarah.
 */
export type NumberType = (typeof NUMBER_TYPES)[number]

/** No law fixes a format; this is the default of ppid 9.2 [D]. */
export const DEFAULT_NUMBERING_TEMPLATE = '{seq:3}/{type}/{unit}/{romanMonth}/{year}'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const
const TOKEN = /\{(seq)(?::([1-9]))?\}|\{(type|unit|romanMonth|month|year)\}/g

/** True when the template has the sequence and the year, without which numbers of two years would be the same. */
export function isNumberingTemplate(template: string): boolean {
  const rest = template.replace(TOKEN, '')
  return /\{seq(:[1-9])?\}/.test(template) && template.includes('{year}') && template.includes('{type}') && !/[{}]/.test(rest)
}

/** Fills a numbering template; the month is that of registration and does not reset the sequence (ppid 9.2). */
export function formatRegisterNumber(
  template: string,
  parts: { readonly seq: number; readonly type: NumberType; readonly unit: string; readonly registeredOn: DateOnly },
): string {
  const month = monthOf(parts.registeredOn)
  const words: Record<string, string> = {
    type: parts.type,
    unit: parts.unit,
    romanMonth: ROMAN[month - 1] ?? '',
    month: String(month).padStart(2, '0'),
    year: String(yearOf(parts.registeredOn)),
  }
  return template.replace(TOKEN, (_all, seq: string | undefined, width: string | undefined, name: string | undefined) =>
    seq === undefined ? (words[name ?? ''] ?? '') : String(parts.seq).padStart(Number(width ?? 1), '0'),
  )
}

/** `Plt.` and the like as it stands before a position; empty for a definitive official. */
export function capacityWord(capacity: string): string {
  return capacity === 'definitif' ? '' : capacity
}

/** The position as it is held: `Plt. Kepala Dinas`; an official without a position has only the capacity. */
export function heldPosition(official: { readonly capacity: string; readonly position: string }): string {
  return [capacityWord(official.capacity), official.position].filter((part) => part !== '').join(' ')
}

export type OfficialName = { readonly frontTitle: string; readonly name: string; readonly backTitle: string }

/** Full name with academic titles, for letters (Permendagri 1/2023 Ps.44); decrees print `name` alone. */
export function nameWithTitles(official: OfficialName): string {
  const front = official.frontTitle === '' ? '' : `${official.frontTitle} `
  const back = official.backTitle === '' ? '' : `, ${official.backTitle}`
  return `${front}${official.name}${back}`
}

export const NIP_WARNINGS = ['nip.length', 'nip.birthDate', 'nip.sex'] as const
export type NipWarning = (typeof NIP_WARNINGS)[number]

/**
 * Doubts about a NIP or NI PPPK of 18 digits (ppid 9.4). A doubt warns and never blocks: old 9-digit numbers exist.
 * An empty NIP gives none.
 */
export function checkNip(nip: string, isDay: (year: number, month: number, day: number) => boolean): readonly NipWarning[] {
  const digits = nip.replace(/\s+/g, '')
  if (digits === '') return []
  if (!/^\d{18}$/.test(digits)) return ['nip.length']
  const warnings: NipWarning[] = []
  if (!isDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))) warnings.push('nip.birthDate')
  if (digits[14] !== '1' && digits[14] !== '2') warnings.push('nip.sex')
  return warnings
}

/** NIP as it is printed: `YYYYMMDD YYYYMM S NNN`; anything that is not 18 digits is left as typed. */
export function formatNip(nip: string): string {
  const digits = nip.replace(/\s+/g, '')
  if (!/^\d{18}$/.test(digits)) return nip
  return `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`
}

type LetterheadProfile = Readonly<Record<'address' | 'city' | 'postalCode' | 'phone' | 'fax' | 'email' | 'website', string>>

/**
 * The lines under the name of the OPD in its letterhead (ppid 9.3); empty parts are left out. On paper a label and its value
 * stay together by a `gap` that does not break.
 */
export function letterheadLines(profile: LetterheadProfile, gap = ' '): readonly string[] {
  const labelled = (label: string, value: string) => (value === '' ? '' : `${label}${gap}${value}`)
  const joined = (parts: readonly string[], between: string) => parts.filter((part) => part !== '').join(between)
  return [
    joined([profile.address, joined([profile.city, profile.postalCode], ' ')], ', '),
    joined(
      [
        labelled('Telepon', profile.phone),
        labelled('Faksimile', profile.fax),
        labelled('Pos-el', profile.email),
        labelled('Laman', profile.website),
      ],
      '  ',
    ),
  ].filter((line) => line !== '')
}
