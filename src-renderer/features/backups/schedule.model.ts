// The schedule of the automatic backups in one plain sentence.
import type { InputOf } from '../../../src-main/contract/index.ts'

export type Schedule = InputOf<'backups.saveSettings'>

/** How many of each are kept; the form offers no more than the register accepts. */
export const MOST_KEPT = { keepDaily: 90, keepWeekly: 52, keepMonthly: 60 } as const

/** `Cadangan dibuat saat aplikasi dibuka dan sekali sehari. Yang disimpan: …`. */
export function scheduleWords({ atStart, daily, keepDaily, keepWeekly, keepMonthly }: Schedule): string {
  const when = [...(atStart ? ['setiap aplikasi dibuka'] : []), ...(daily ? ['sekali sehari selama aplikasi terbuka'] : [])]
  const made =
    when.length === 0
      ? 'Cadangan hanya dibuat sebelum impor, perubahan besar, dan pembaruan aplikasi, serta bila Anda membuatnya sendiri.'
      : `Cadangan dibuat ${when.join(' dan ')}, serta sebelum impor, perubahan besar, dan pembaruan aplikasi.`
  return `${made} Yang disimpan: satu untuk setiap hari dari ${keepDaily} hari terakhir, setiap minggu dari ${keepWeekly} minggu terakhir, dan setiap bulan dari ${keepMonthly} bulan terakhir. Yang lebih lama dihapus sendiri; cadangan baik yang terbaru selalu tinggal.`
}

/** True when nothing is made by itself any more: worth a warning. */
export function nothingByItself({ atStart, daily }: Schedule): boolean {
  return !atStart && !daily
}
