// What the clerk sees first: what is late, what is due, who is waited for, how the year stands.
import { Alert, Anchor, Button, Group, Skeleton, Title } from '@mantine/core'
import { IconAlertTriangle, IconFileImport, IconInbox, IconMessageExclamation, IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatWeekday } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { ReportReminderPanel } from '../annual-report/report-reminder-panel.tsx'
import { BackupReminderPanel } from '../backups/backup-reminder-panel.tsx'
import { CompletenessPanel } from '../checklist/completeness-panel.tsx'
import { EditionReminderPanel } from '../dip-editions/edition-reminder-panel.tsx'
import { ExclusionAlertsPanel } from '../excluded-information/exclusion-alerts-panel.tsx'
import { RetentionReminderPanel } from '../privacy/retention-reminder-panel.tsx'
import { DeskTools } from './desk-tools.tsx'
import { Lanes } from './lanes.tsx'
import { PastTarget } from './past-target.tsx'
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
        <Button data-reads mt="sm" display="block" variant="default" size="xs" onClick={() => void today.refetch()}>
          Coba lagi
        </Button>
      </Alert>
    )
  if (today.data === undefined) return <Skeleton height={420} />
  return <Dashboard today={today.data} agencyId={agency.id} agencyName={agency.name} />
}

type DashboardProps = { readonly today: Today; readonly agencyId: number; readonly agencyName: string }

function Dashboard({ today, agencyId, agencyName }: DashboardProps) {
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
      {/* In January the new year has nothing yet, and last year's report is due. */}
      <ReportReminderPanel agencyId={agencyId} />
      <BackupReminderPanel />
      <RetentionReminderPanel agencyId={agencyId} />
      {empty ? (
        <NewOffice />
      ) : (
        <>
          <Group justify="space-between" mb="sm">
            <Title order={3} size="h5">
              Yang perlu ditangani
            </Title>
            <DeskTools agencyId={agencyId} today={today.today} />
          </Group>
          <Lanes today={today} />
          <PastTarget items={today.pastTarget} />
          <YearCounts year={today.year} />
          <Title order={3} size="h5" mt="lg" mb="xs">
            Daftar informasi
          </Title>
          <EditionReminderPanel agencyId={agencyId} entries={today.year.publicInformation} />
          <ExclusionAlertsPanel agencyId={agencyId} />
          <CompletenessPanel agencyId={agencyId} />
        </>
      )}
    </>
  )
}

function isEmpty({ overdue, dueToday, dueSoon, waiting, year }: Today): boolean {
  const counts = [
    overdue.total,
    dueToday.total,
    dueSoon.total,
    waiting.total,
    year.received,
    year.open,
    year.objections,
    year.publicInformation,
  ]
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
