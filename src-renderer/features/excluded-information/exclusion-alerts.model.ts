// What the list says of an entry that needs attention.
import type { ExcludedInformationRow } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

type Entry = Pick<ExcludedInformationRow, 'state' | 'endsOn' | 'reviewOn'>

/** One sentence: that it is open or ends first, else the review. */
export function alertSentence({ state, endsOn, reviewOn }: Entry): string {
  const end = endsOn === null ? '' : formatDate(endsOn)
  if (state === 'expired') return `terbuka otomatis sejak jangka waktu berakhir ${end}; usulkan ke Daftar Informasi Publik`
  if (state === 'opened') return 'sudah dibuka tetapi belum ada di Daftar Informasi Publik (Pasal 52 ayat (4) Perki KI 1/2021)'
  if (state === 'expiresSoon30') return `berakhir ${end}, kurang dari 30 hari kerja lagi`
  if (state === 'expiresSoon60') return `berakhir ${end}, kurang dari 60 hari kerja lagi`
  return reviewOn === null ? '' : `perlu ditinjau kembali sejak ${formatDate(reviewOn)}`
}
