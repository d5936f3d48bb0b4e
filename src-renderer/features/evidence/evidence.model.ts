// What the evidence page says, from the answers alone.
import { LINK_FAULT_LABELS, type LinkFault, type OutputOf, type Wholeness } from '../../../src-main/contract/index.ts'
import { sizeWords } from '../../ui/size-words.ts'

export type Summary = OutputOf<'evidence.summary'>

export const LISTS = ['files', 'without', 'faulty', 'duplicates'] as const
export type ListName = (typeof LISTS)[number]

const count = (number: number) => number.toLocaleString('id-ID')

/** Name of a list with how many it holds. */
export function listLabel(list: ListName, summary: Summary | undefined): string {
  const words = { files: 'Berkas', without: 'Tanpa bukti', faulty: 'Tautan bermasalah', duplicates: 'Tautan ganda' }[list]
  if (summary === undefined) return words
  const numbers = {
    files: summary.files,
    without: summary.withoutEvidence,
    faulty: summary.faultyLinks,
    duplicates: summary.duplicateLinks,
  }
  return `${words} (${count(numbers[list])})`
}

/** Share of entries with evidence, its denominator visible (ppid 3.4). */
export function coverageWords({ entries, withoutEvidence }: Summary): string {
  if (entries === 0) return 'Belum ada informasi dalam daftar.'
  return `${count(entries - withoutEvidence)} dari ${count(entries)} informasi mempunyai berkas atau tautan.`
}

/** Faults of a link in one line. */
export function faultWords(faults: readonly LinkFault[]): string {
  return faults.map((fault) => LINK_FAULT_LABELS[fault]).join('; ')
}

export type Verdict = { readonly sound: boolean; readonly title: string; readonly text: string }

/** The check of the stored files in two sentences. */
export function wholenessVerdict(found: Wholeness): Verdict {
  if (found.checked === 0)
    return { sound: true, title: 'Belum ada berkas', text: 'Tidak ada berkas yang tersimpan dalam register.' }
  const read = `${count(found.checked)} berkas (${sizeWords(found.bytes)}) dibaca ulang dan dicocokkan.`
  if (found.damaged.length > 0)
    return {
      sound: false,
      title: `${count(found.damaged.length)} berkas rusak`,
      text: `${read} Lampirkan ulang berkas asli pada informasi di bawah ini, atau pulihkan register dari cadangan yang lebih lama.`,
    }
  return { sound: true, title: 'Semua berkas utuh', text: read }
}

const HOLDER_ADDRESSES = {
  publicInformation: '/dip',
  request: '/permohonan',
  objection: '/keberatan',
  dispute: '/sengketa',
} as const
type Holder = Wholeness['damaged'][number]['holders'][number]

/** Page of what holds a file. */
export const holderAddress = ({ entity, id }: Holder) => `${HOLDER_ADDRESSES[entity]}/${id}`

/** What holds a file, in words; papers of a case are named by the case, never by a person. */
export function holderWords({ entity, id, label }: Holder): string {
  if (entity === 'publicInformation') return label
  return {
    request: `Lampiran permohonan (catatan ${id})`,
    objection: `Lampiran keberatan (catatan ${id})`,
    dispute: `Lampiran sengketa (catatan ${id})`,
  }[entity]
}
