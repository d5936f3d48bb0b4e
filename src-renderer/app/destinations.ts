// The pages of the navigation, and how much waits behind each.
import {
  IconBook2,
  IconCalendarEvent,
  IconFileImport,
  IconGavel,
  IconHistory,
  IconHome,
  IconInbox,
  IconLock,
  IconMessageExclamation,
  IconReportAnalytics,
  IconSettings,
  IconShieldLock,
} from '@tabler/icons-react'
import type { OutputOf } from '../../src-main/contract/index.ts'

export const DESTINATIONS = [
  { to: '/', label: 'Beranda', icon: IconHome },
  { to: '/permohonan', label: 'Permohonan', icon: IconInbox },
  { to: '/keberatan', label: 'Keberatan', icon: IconMessageExclamation },
  { to: '/sengketa', label: 'Sengketa', icon: IconGavel },
  { to: '/dip', label: 'Daftar Informasi Publik', icon: IconBook2 },
  { to: '/dik', label: 'Informasi Dikecualikan', icon: IconLock },
  { to: '/kalender', label: 'Kalender', icon: IconCalendarEvent },
  { to: '/impor', label: 'Impor', icon: IconFileImport },
  { to: '/laporan', label: 'Laporan Tahunan', icon: IconReportAnalytics },
  { to: '/riwayat', label: 'Riwayat', icon: IconHistory },
  { to: '/keamanan', label: 'Keamanan Data', icon: IconShieldLock },
  { to: '/pengaturan', label: 'Pengaturan', icon: IconSettings },
] as const

export type Waiting = { readonly count: number; readonly words: string; readonly urgent: boolean }

type Counts = Pick<OutputOf<'dashboard.counts'>, 'requests' | 'objections' | 'disputes'>

const REGISTER_AT: Readonly<Record<string, keyof Counts>> = {
  '/permohonan': 'requests',
  '/keberatan': 'objections',
  '/sengketa': 'disputes',
}

/** What waits behind an address: late or due today is urgent, due within three working days is not yet. None gives none. */
export function waitingAt(to: string, counts: Counts | undefined): readonly Waiting[] {
  const register = REGISTER_AT[to]
  if (counts === undefined || register === undefined) return []
  const { overdue, dueToday, dueSoon } = counts[register]
  const urgent = [overdue > 0 ? `${overdue} terlambat` : '', dueToday > 0 ? `${dueToday} jatuh tempo hari ini` : '']
  return [
    { count: overdue + dueToday, words: urgent.filter((part) => part !== '').join(', '), urgent: true },
    { count: dueSoon, words: `${dueSoon} jatuh tempo dalam 3 hari kerja`, urgent: false },
  ].filter(({ count }) => count > 0)
}
