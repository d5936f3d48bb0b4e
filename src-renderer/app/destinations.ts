// The pages of the navigation, and how much waits behind each.
import {
  IconBook2,
  IconCalendarEvent,
  IconFileImport,
  IconGavel,
  IconHome,
  IconInbox,
  IconLock,
  IconMessageExclamation,
  IconReportAnalytics,
  IconSettings,
} from '@tabler/icons-react'
import type { DashboardItem, OutputOf } from '../../src-main/contract/index.ts'

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
  { to: '/pengaturan', label: 'Pengaturan', icon: IconSettings },
] as const

export type Waiting = { readonly count: string; readonly words: string; readonly late: boolean }

type Today = Pick<OutputOf<'dashboard.today'>, 'overdue' | 'dueToday'>

const ENTITY_AT: Readonly<Record<string, DashboardItem['entity']>> = { '/permohonan': 'request', '/keberatan': 'objection' }

/** Late and due cases behind an address; undefined when there are none. A lane too long to be listed counts as "50+". */
export function waitingAt(to: string, today: Today | undefined): Waiting | undefined {
  const entity = ENTITY_AT[to]
  if (today === undefined || entity === undefined) return undefined
  const among = ({ items }: Today['overdue']) => items.filter((item) => item.entity === entity).length
  const late = among(today.overdue)
  const due = among(today.dueToday)
  if (late + due === 0) return undefined
  const cut = today.overdue.total > today.overdue.items.length || today.dueToday.total > today.dueToday.items.length
  const parts = [late > 0 ? `${late} terlambat` : '', due > 0 ? `${due} jatuh tempo hari ini` : ''].filter((part) => part !== '')
  return { count: `${late + due}${cut ? '+' : ''}`, words: parts.join(', '), late: late > 0 }
}
