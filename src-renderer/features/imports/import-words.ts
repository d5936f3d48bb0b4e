// Words of the import.
import { type ImportKind, type OutputOf, TIME_ZONES, type TimeZone } from '../../../src-main/contract/index.ts'
import type { Term } from '../../ui/equation.tsx'

export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  publicInformation: 'Daftar Informasi Publik (DIP)',
  excludedInformation: 'Informasi yang Dikecualikan (DIK)',
  request: 'Register permohonan',
  objection: 'Register keberatan',
}

export const KIND_ADDRESS: Readonly<Record<ImportKind, string>> = {
  publicInformation: '/dip',
  excludedInformation: '/dik',
  request: '/permohonan',
  objection: '/keberatan',
}

export type RowState = 'accepted' | 'doubtful' | 'rejected'

export const STATE_WORDS: Readonly<Record<RowState, string>> = {
  accepted: 'Siap',
  doubtful: 'Perlu diperiksa',
  rejected: 'Ditolak',
}
export const STATE_COLORS: Readonly<Record<RowState, string>> = { accepted: 'teal', doubtful: 'yellow', rejected: 'red' }

export const LEVEL_WORDS = { error: 'Kesalahan', doubtful: 'Mohon diperiksa', info: 'Keterangan' } as const

type Summary = Pick<OutputOf<'imports.summary'>, 'read' | 'accepted' | 'rejected' | 'joined' | 'skippedHeadings'>

/** Every row read is accounted for: `dibaca 40 = diterima 36 + …`. */
export function balanceTerms(summary: Summary): { readonly left: readonly Term[]; readonly right: readonly Term[] } {
  return {
    left: [{ label: 'dibaca', value: summary.read }],
    right: [
      { label: 'diterima', value: summary.accepted },
      { label: 'ditolak', value: summary.rejected },
      { label: 'digabung', value: summary.joined },
      { label: 'judul/penomoran dilewati', value: summary.skippedHeadings },
    ],
  }
}

const FIRST_YEAR = 2008
const LAST_YEAR = 2100

/** Why a year cannot be taken; undefined for a good one or none. */
export function yearProblem(year: number | null): string | undefined {
  if (year === null || (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined
  return `Isi tahun antara ${FIRST_YEAR} dan ${LAST_YEAR}, atau kosongkan.`
}

export type RowCounts = { readonly accepted: number; readonly doubtful: number; readonly rejected: number }

/** What to look at first: what was refused, then what is doubtful. */
export function firstShown({ rejected, doubtful }: Pick<RowCounts, 'rejected' | 'doubtful'>): RowState | 'all' {
  if (rejected > 0) return 'rejected'
  return doubtful > 0 ? 'doubtful' : 'all'
}

const WIB_HOURS = 7

/** Day and time at the office: `24 Nov 2026, 14.05 WIB`. */
export function officeTime(instant: string, zone: TimeZone): string {
  const hours = WIB_HOURS + TIME_ZONES.indexOf(zone)
  const shifted = new Date(new Date(instant).getTime() + hours * 3_600_000)
  const words = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(shifted)
  return `${words} ${zone}`
}
