// Words of the import.
import type { ImportCounts, ImportKind, ImportRowState } from '../../../src-main/contract/index.ts'
import type { Term } from '../../ui/equation.tsx'

export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  publicInformation: 'Daftar Informasi Publik (DIP)',
  excludedInformation: 'Informasi yang Dikecualikan (DIK)',
  request: 'Register permohonan',
  objection: 'Register keberatan',
}

/** As short as a button wants it. */
export const SHORT_KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  publicInformation: 'DIP',
  excludedInformation: 'DIK',
  request: 'register permohonan',
  objection: 'register keberatan',
}

export const KIND_ADDRESS: Readonly<Record<ImportKind, string>> = {
  publicInformation: '/dip',
  excludedInformation: '/dik',
  request: '/permohonan',
  objection: '/keberatan',
}

export const STATE_WORDS: Readonly<Record<ImportRowState, string>> = {
  good: 'Siap',
  doubtful: 'Perlu diperiksa',
  rejected: 'Ditolak',
  duplicate: 'Sudah ada',
  leftOut: 'Dikeluarkan',
  joined: 'Digabung',
  heading: 'Judul/pemisah',
}
export const STATE_COLORS: Readonly<Record<ImportRowState, string>> = {
  good: 'teal',
  doubtful: 'yellow',
  rejected: 'red',
  duplicate: 'blue',
  leftOut: 'gray',
  joined: 'gray',
  heading: 'gray',
}

export const LEVEL_WORDS = { error: 'Kesalahan', doubtful: 'Mohon diperiksa', info: 'Keterangan' } as const

const number = new Intl.NumberFormat('id-ID')

/** A count as Indonesians write it: `1.250`. */
export const countWords = (count: number) => number.format(count)

/** Every row read is accounted for: `baris dibaca 40 = siap 36 + …`. States without rows are not named. */
export function balanceTerms({ read, states }: Pick<ImportCounts, 'read' | 'states'>): {
  readonly left: readonly Term[]
  readonly right: readonly Term[]
} {
  const named = (Object.keys(STATE_WORDS) as ImportRowState[]).filter((state) => states[state] > 0 || state === 'good')
  return {
    left: [{ label: 'baris dibaca', value: read }],
    right: named.map((state) => ({ label: STATE_WORDS[state].toLowerCase(), value: states[state] })),
  }
}

const FIRST_YEAR = 2008
const LAST_YEAR = 2100

/** Why a year cannot be taken; undefined for a good one or none. */
export function yearProblem(year: number | null): string | undefined {
  if (year === null || (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined
  return `Isi tahun antara ${FIRST_YEAR} dan ${LAST_YEAR}, atau kosongkan.`
}

/** How sure the app is of a column, in a word. */
export function confidenceWord(confidence: number, field: string | null, isChosen: boolean): string {
  if (isChosen) return 'Dipilih sendiri'
  if (field === null) return 'Tidak dikenali'
  if (confidence >= 0.9) return 'Yakin'
  return confidence >= 0.7 ? 'Cukup yakin' : 'Ragu, mohon diperiksa'
}
