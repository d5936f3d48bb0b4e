// What a backup holds beside the register in use, and what a restore would set aside.
import type { BackupCounts, BackupPreview } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

const CONTENTS = [
  ['requests', 'Permohonan', 'permohonan'],
  ['objections', 'Keberatan', 'keberatan'],
  ['disputes', 'Sengketa', 'sengketa'],
  ['publicInformation', 'Daftar Informasi Publik', 'informasi publik'],
  ['excludedInformation', 'Informasi dikecualikan', 'informasi dikecualikan'],
  ['attachments', 'Lampiran', 'lampiran'],
] as const satisfies readonly (readonly [keyof BackupCounts, string, string])[]

const BOOKS: readonly (keyof BackupCounts)[] = ['requests', 'objections']

const NUMBER = new Intl.NumberFormat('id-ID')

export type PreviewRow = {
  readonly label: string
  readonly inBackup: string
  /** Null when the register in use cannot be read. */
  readonly present: string | null
  /** How many more the register in use has; negative when it has fewer. */
  readonly more: number
}

/** One row for each kind of content that either side has, then the newest registrations; the two books always stand there. */
export function previewRows({ counts, presentCounts, newest, presentNewest }: BackupPreview): readonly PreviewRow[] {
  const isThere = (key: keyof BackupCounts) => BOOKS.includes(key) || counts[key] > 0 || (presentCounts?.[key] ?? 0) > 0
  const contents = CONTENTS.filter(([key]) => isThere(key)).map(([key, label]) => ({
    label,
    inBackup: NUMBER.format(counts[key]),
    present: presentCounts === null ? null : NUMBER.format(presentCounts[key]),
    more: presentCounts === null ? 0 : presentCounts[key] - counts[key],
  }))
  const day = (on: string | null) => (on === null ? '–' : formatDate(on))
  const newestRow = (label: string, key: 'requests' | 'objections') => ({
    label,
    inBackup: day(newest[key]),
    present: presentNewest === null ? null : day(presentNewest[key]),
    more: 0,
  })
  return [
    ...contents,
    newestRow('Permohonan terbaru diterima', 'requests'),
    newestRow('Keberatan terbaru diterima', 'objections'),
  ]
}

/** True when nothing stands in the register in use: nothing can be set aside. */
export function presentIsEmpty({ presentCounts }: BackupPreview): boolean {
  return presentCounts !== null && CONTENTS.every(([key]) => presentCounts[key] === 0)
}

/** What the register in use has and the backup has not, in one sentence; null when nothing would be set aside. */
export function setAsideWords(preview: BackupPreview): string | null {
  const { presentCounts, counts, journalRowsAfter, sameRegister } = preview
  if (presentCounts === null || presentIsEmpty(preview)) return null
  if (sameRegister === false) return 'Cadangan ini berasal dari register lain. Seluruh isi register sekarang akan disisihkan.'
  const parts = CONTENTS.flatMap(([key, , name]) => {
    const more = presentCounts[key] - counts[key]
    return more > 0 ? [`${NUMBER.format(more)} ${name}`] : []
  })
  if (parts.length > 0) return `${joined(parts)} dicatat sesudah cadangan ini dan akan disisihkan.`
  if (journalRowsAfter === 0) return null
  if (journalRowsAfter === null) return 'Perubahan yang dicatat sesudah cadangan ini akan disisihkan.'
  return `${NUMBER.format(journalRowsAfter)} perubahan dicatat sesudah cadangan ini dan akan disisihkan.`
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} dan ${parts.at(-1)}`
}

/** `132 permohonan, 12 keberatan`: what is in a backup, on one line; empty registers say so. */
export function contentWords(counts: BackupCounts | null): string {
  if (counts === null) return ''
  const parts = CONTENTS.flatMap(([key, , name]) => (counts[key] > 0 ? [`${NUMBER.format(counts[key])} ${name}`] : []))
  return parts.length === 0 ? 'Register kosong' : parts.join(', ')
}
