// What a check of the journal says, from its answer alone.
import type { ChainFault, JournalCheck, TimeZone } from '../../../src-main/contract/index.ts'
import { formatInstant } from '../../ui/format-instant.ts'

const count = (number: number) => number.toLocaleString('id-ID')

type Fault = NonNullable<JournalCheck['fault']>

const FAULT_WORDS: Readonly<Record<ChainFault, (row: string) => string>> = {
  altered: (row) => `${row} tidak lagi seperti saat ditulis.`,
  unlinked: (row) => `${row} tidak menyambung dengan baris sebelumnya; salah satunya telah diganti.`,
  lost: (row) => `${row} tidak ada lagi di dalam jurnal.`,
  beforeChain: (row) => `Catatan sebelum ${row.toLowerCase()} telah diubah.`,
  cut: (row) => `${row} dan seterusnya tidak ada lagi: akhir jurnal terpotong.`,
}

/** `Baris 123 (24 November 2026 pukul 10.00) tidak lagi seperti saat ditulis.` */
export function faultSentence({ fault, id, at }: Fault, zone: TimeZone): string {
  const when = at === null ? '' : ` (${formatInstant(at, zone)})`
  return FAULT_WORDS[fault](`Baris ${count(id)}${when}`)
}

/** What to do about a broken journal. */
export const FAULT_ADVICE =
  'Berkas register telah diubah dari luar aplikasi, atau rusak. Jangan menghapus berkas apa pun. Buat cadangan sekarang, beri tahu Atasan PPID, dan bandingkan dengan cadangan terakhir yang jurnalnya utuh.'

export type Verdict = { readonly color: 'teal' | 'orange' | 'red'; readonly title: string; readonly text: string }

/** The finished check in two sentences and more. */
export function checkVerdict(found: JournalCheck, zone: TimeZone): Verdict {
  const read = `${count(found.rows)} baris diperiksa.`
  if (found.fault !== null)
    return { color: 'red', title: 'Jurnal tidak utuh', text: `${faultSentence(found.fault, zone)} ${FAULT_ADVICE}` }
  const { strayed } = found
  if (strayed !== null)
    return {
      color: 'orange',
      title: 'Jurnal utuh, tetapi berbeda dengan sebuah cadangan',
      text: `${read} Cadangan ${strayed.fileName} dari ${formatInstant(strayed.madeAt, zone)} berakhir pada baris ${count(strayed.id)} yang tidak sama di sini. Ada catatan yang hilang atau diganti, atau berkas register ditukar dengan yang lebih lama di luar aplikasi: beri tahu Atasan PPID.`,
    }
  const compared = found.backups === 0 ? '' : ` Cocok dengan ${count(found.backups)} cadangan.`
  return { color: 'teal', title: 'Jurnal utuh', text: `${read}${compared} Akhir rantai: baris ${count(found.head.id)}.` }
}
