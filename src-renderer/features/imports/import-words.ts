// Words of the import.
import type { ImportKind, OutputOf } from '../../../src-main/contract/index.ts'

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

export const STATE_WORDS = { accepted: 'Diterima', doubtful: 'Perlu diperiksa', rejected: 'Ditolak' } as const
export const STATE_COLORS = { accepted: 'teal', doubtful: 'yellow', rejected: 'red' } as const

type Summary = Pick<OutputOf<'imports.summary'>, 'read' | 'accepted' | 'rejected' | 'joined' | 'skippedHeadings'>

/** Every row read is accounted for: `Dibaca 40 = diterima 36 + …`. */
export function balanceWords({ read, accepted, rejected, joined, skippedHeadings }: Summary): string {
  return `Dibaca ${read} baris = diterima ${accepted} + ditolak ${rejected} + lanjutan yang digabung ${joined} + judul dan pemisah ${skippedHeadings}`
}
