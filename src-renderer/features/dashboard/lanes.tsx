// The three lanes of open cases: late, due today, due within three working days.
import { Badge, Group, Paper, ScrollArea, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCalendarDue, IconClock } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { Link } from 'wouter'
import type { DashboardItem, OutputOf } from '../../../src-main/contract/index.ts'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import classes from './dashboard.module.css'

type Today = OutputOf<'dashboard.today'>

const LANES = [
  { of: 'overdue', title: 'Terlambat', icon: IconAlertTriangle, color: 'red', none: 'Tidak ada yang terlambat.' },
  { of: 'dueToday', title: 'Jatuh tempo hari ini', icon: IconCalendarDue, color: 'orange', none: 'Tidak ada untuk hari ini.' },
  { of: 'dueSoon', title: 'Dalam 3 hari kerja', icon: IconClock, color: 'yellow', none: 'Tidak ada dalam waktu dekat.' },
] as const

/** Side by side; each scrolls on its own. */
export function Lanes({ today }: { readonly today: Pick<Today, 'overdue' | 'dueToday' | 'dueSoon'> }) {
  return (
    <SimpleGrid cols={3} spacing="md">
      {LANES.map(({ of, ...look }) => (
        <Lane key={of} lane={today[of]} {...look} />
      ))}
    </SimpleGrid>
  )
}

type LaneProps = {
  readonly title: string
  readonly icon: ComponentType<{ size?: number }>
  readonly color: string
  readonly none: string
  readonly lane: Today['overdue']
}

function Lane({ title, icon: Icon, color, none, lane }: LaneProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Group gap="xs">
        <Icon size={18} />
        <Title order={3} size="h5">
          {title}
        </Title>
        <Badge color={lane.total === 0 ? 'gray' : color} variant="light">
          {lane.total}
        </Badge>
      </Group>
      <ScrollArea.Autosize mah={400} type="auto" offsetScrollbars>
        <Stack gap="xs">
          {lane.items.length === 0 && (
            <Text size="sm" c="dimmed">
              {none}
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
      </ScrollArea.Autosize>
    </Stack>
  )
}

const ENTITIES = {
  request: { to: '/permohonan', word: 'Permohonan' },
  objection: { to: '/keberatan', word: 'Keberatan' },
} as const

function LaneItem({ item }: { readonly item: DashboardItem }) {
  const { to, word } = ENTITIES[item.entity]
  return (
    <Paper component={Link} href={`${to}/${item.id}`} withBorder p="xs" px="sm" className={classes['card']}>
      <Group justify="space-between" wrap="nowrap" gap="xs" mb={2}>
        <Text size="xs" c="dimmed">
          {word}
        </Text>
        <DaysLeftBadge daysLeft={item.daysLeft} dueOn={item.dueOn} />
      </Group>
      <Text size="sm" fw={600} truncate>
        {item.number}
      </Text>
      <Text size="sm" truncate>
        {item.applicantName}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {item.subject}
      </Text>
    </Paper>
  )
}
