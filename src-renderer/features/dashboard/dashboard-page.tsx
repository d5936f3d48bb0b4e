// What the clerk sees first: what is late, what is due, how the year stands.
import { Alert, Anchor, Button, Group, Skeleton } from '@mantine/core'
import { IconAlertTriangle, IconFileImport, IconInbox, IconMessageExclamation, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatWeekday } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { Lanes } from './lanes.tsx'
import { YearCounts } from './year-counts.tsx'

type Today = OutputOf<'dashboard.today'>

/** `#/`. */
export function DashboardPage() {
  const agency = useAgency()
  const today = useAppQuery('dashboard.today', { agencyId: agency.id })
  if (today.error !== null)
    return (
      <Alert color="red" title="Beranda tidak dapat dibaca">
        {errorSentence(today.error)}
        <Button mt="sm" display="block" variant="default" size="xs" onClick={() => void today.refetch()}>
          Coba lagi
        </Button>
      </Alert>
    )
  if (today.data === undefined) return <Skeleton height={420} />
  return <Dashboard today={today.data} agencyName={agency.name} />
}

function Dashboard({ today, agencyName }: { readonly today: Today; readonly agencyName: string }) {
  const empty = isEmpty(today)
  return (
    <>
      <PageHeader
        title="Beranda"
        subtitle={`${formatWeekday(today.today)}${today.isWorkingDay ? '' : ' (bukan hari kerja)'} · ${agencyName}`}
        actions={
          <>
            <Button component={Link} href="/keberatan/baru" variant="default" leftSection={<IconMessageExclamation size={16} />}>
              Keberatan baru
            </Button>
            <Button component={Link} href="/permohonan/baru" leftSection={<IconPlus size={16} />}>
              Permohonan baru
            </Button>
          </>
        }
      />
      <CalendarWarning years={today.calendarMissingYears} />
      {empty ? (
        <NewOffice />
      ) : (
        <>
          <Lanes today={today} />
          <YearCounts year={today.year} />
        </>
      )}
    </>
  )
}

function isEmpty({ overdue, dueToday, dueSoon, year }: Today): boolean {
  const counts = [overdue.total, dueToday.total, dueSoon.total, year.received, year.open, year.objections, year.publicInformation]
  return counts.every((count) => count === 0)
}

function CalendarWarning({ years }: { readonly years: readonly number[] }) {
  if (years.length === 0) return null
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} />} mb="md" p="xs">
      Hari libur tahun {years.join(', ')} belum tersedia, padahal tenggat dapat jatuh pada tahun itu.{' '}
      <Anchor component={Link} href="/kalender" size="sm" fw={600}>
        Lengkapi di Kalender
      </Anchor>
    </Alert>
  )
}

function NewOffice() {
  return (
    <EmptyState
      icon={IconInbox}
      title="Register masih kosong"
      text="Masukkan register lama dari Excel, atau catat permohonan pertama. Yang segera jatuh tempo akan tampil di halaman ini."
      action={
        <Group mt="xs" gap="sm">
          <Button component={Link} href="/impor" variant="default" leftSection={<IconFileImport size={16} />}>
            Impor dari Excel
          </Button>
          <Button component={Link} href="/permohonan/baru" leftSection={<IconPlus size={16} />}>
            Catat permohonan
          </Button>
        </Group>
      }
    />
  )
}
