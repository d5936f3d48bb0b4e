// What the clerk sees first: what is late, what is due, how the year stands.
import { Alert, Badge, Button, Group, Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCalendarDue, IconClock, IconFileImport, IconPlus } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { Link } from 'wouter'
import type { DashboardItem, OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatWeekday } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import classes from './dashboard.module.css'

type Today = OutputOf<'dashboard.today'>

/** `#/`. */
export function DashboardPage() {
  const agency = useAgency()
  const today = useAppQuery('dashboard.today', { agencyId: agency.id }).data
  if (today === undefined) return <Skeleton height={420} />
  return (
    <>
      <PageHeader
        title="Beranda"
        subtitle={`${formatWeekday(today.today)}${today.isWorkingDay ? '' : ' · bukan hari kerja'} · ${agency.name}`}
        actions={
          <Button component={Link} href="/permohonan/baru" leftSection={<IconPlus size={16} />}>
            Permohonan baru
          </Button>
        }
      />
      {today.calendarMissingYears.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} mb="md">
          Hari libur tahun {today.calendarMissingYears.join(', ')} belum tersedia, padahal ada tenggat yang jatuh pada tahun itu.{' '}
          <Link href="/kalender">Buka kalender</Link>
        </Alert>
      )}
      <YearCounts year={today.year} />
      <Lanes today={today} />
    </>
  )
}

function YearCounts({ year }: { readonly year: Today['year'] }) {
  const counts: readonly (readonly [string, number, string])[] = [
    [`Permohonan ${year.year}`, year.received, '/permohonan'],
    ['Belum diputus', year.open, '/permohonan'],
    ['Sudah diputus', year.closed, '/permohonan'],
    ['Tepat waktu', year.onTime, '/laporan'],
    ['Terlambat', year.late, '/laporan'],
    ['Keberatan', year.objections, '/keberatan'],
    ['Sengketa', year.disputes, '/sengketa'],
    ['Informasi publik', year.publicInformation, '/dip'],
  ]
  return (
    <SimpleGrid cols={{ base: 4, lg: 8 }} spacing="sm" mb="lg">
      {counts.map(([label, count, to]) => (
        <Paper key={label} component={Link} href={to} withBorder p="sm" className={classes['card']}>
          <Text fz={24} fw={700} lh={1.1}>
            {new Intl.NumberFormat('id-ID').format(count)}
          </Text>
          <Text size="xs" c="dimmed">
            {label}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  )
}

function Lanes({ today }: { readonly today: Today }) {
  const { overdue, dueToday, dueSoon, year } = today
  if (overdue.total + dueToday.total + dueSoon.total === 0)
    return (
      <EmptyState
        icon={IconCalendarDue}
        title="Tidak ada yang jatuh tempo"
        text={
          year.received + year.publicInformation === 0
            ? 'Register masih kosong. Mulailah dengan mengimpor data dari Excel atau mencatat permohonan pertama.'
            : 'Tidak ada permohonan atau keberatan yang harus ditanggapi dalam tiga hari kerja ini.'
        }
        action={
          year.received + year.publicInformation === 0 ? (
            <Group>
              <Button component={Link} href="/impor" variant="default" leftSection={<IconFileImport size={16} />}>
                Impor dari Excel
              </Button>
              <Button component={Link} href="/permohonan/baru">
                Permohonan baru
              </Button>
            </Group>
          ) : undefined
        }
      />
    )
  return (
    <SimpleGrid cols={{ base: 1, md: 3 }} spacing="md">
      <Lane title="Terlambat" icon={IconAlertTriangle} color="red" lane={overdue} />
      <Lane title="Jatuh tempo hari ini" icon={IconCalendarDue} color="orange" lane={dueToday} />
      <Lane title="Dalam 3 hari kerja" icon={IconClock} color="yellow" lane={dueSoon} />
    </SimpleGrid>
  )
}

type LaneProps = {
  readonly title: string
  readonly icon: ComponentType<{ size?: number }>
  readonly color: string
  readonly lane: Today['overdue']
}

function Lane({ title, icon: Icon, color, lane }: LaneProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Group gap="xs">
        <Icon size={18} />
        <Title order={3} size="h5">
          {title}
        </Title>
        <Badge color={color} variant="light">
          {lane.total}
        </Badge>
      </Group>
      {lane.items.length === 0 && (
        <Text size="sm" c="dimmed">
          Tidak ada.
        </Text>
      )}
      {lane.items.map((item) => (
        <LaneItem key={`${item.entity}-${item.id}`} item={item} />
      ))}
      {lane.total > lane.items.length && (
        <Text size="xs" c="dimmed">
          dan {lane.total - lane.items.length} lainnya di dalam daftar
        </Text>
      )}
    </Stack>
  )
}

function LaneItem({ item }: { readonly item: DashboardItem }) {
  const to = `${item.entity === 'request' ? '/permohonan' : '/keberatan'}/${item.id}`
  return (
    <Paper component={Link} href={to} withBorder p="sm" className={classes['card']}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600} truncate>
          {item.number}
        </Text>
        <DaysLeftBadge daysLeft={item.daysLeft} dueOn={item.dueOn} />
      </Group>
      <Text size="sm" truncate>
        {item.applicantName}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {item.subject}
      </Text>
    </Paper>
  )
}
