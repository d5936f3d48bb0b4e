// The lanes of open cases: late, due today, due within three working days, and those that wait for the applicant.
import { Badge, Group, ScrollArea, SimpleGrid, Stack, Text, Title, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCalendarDue, IconClock, IconUserPause } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { CaseCard } from './case-card.tsx'

type Today = OutputOf<'dashboard.today'>

const LANES = [
  { of: 'overdue', title: 'Terlambat', icon: IconAlertTriangle, color: 'red', none: 'Tidak ada yang terlambat.', hint: null },
  {
    of: 'dueToday',
    title: 'Hari ini',
    icon: IconCalendarDue,
    color: 'orange',
    none: 'Tidak ada yang jatuh tempo hari ini.',
    hint: null,
  },
  {
    of: 'dueSoon',
    title: 'Dalam 3 hari kerja',
    icon: IconClock,
    color: 'yellow',
    none: 'Tidak ada dalam waktu dekat.',
    hint: null,
  },
  {
    of: 'waiting',
    title: 'Menunggu pemohon',
    icon: IconUserPause,
    color: 'blue',
    none: 'Tidak ada berkas yang ditunggu.',
    hint: 'Surat keterangan tidak lengkap sudah dikirim dan berkas belum dilengkapi (Pasal 33 Perki KI 1/2021). Jangka waktu jawaban tetap berjalan, sehingga perkara dapat juga tampil pada jalur lain.',
  },
] as const

/** Side by side; each scrolls on its own. */
export function Lanes({ today }: { readonly today: Today }) {
  return (
    <SimpleGrid cols={4} spacing="sm">
      {LANES.map(({ of, ...look }) => (
        <Lane key={of} lane={today[of]} day={today.today} {...look} />
      ))}
    </SimpleGrid>
  )
}

type LaneProps = {
  readonly title: string
  readonly icon: ComponentType<{ size?: number }>
  readonly color: string
  readonly none: string
  readonly hint: string | null
  readonly lane: Today['overdue']
  readonly day: string
}

function Lane({ title, icon: Icon, color, none, hint, lane, day }: LaneProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title} miw={0}>
      <Tooltip label={hint} disabled={hint === null} multiline w={300}>
        <Group gap={6} wrap="nowrap">
          <Icon size={18} />
          <Title order={4} size="h6">
            {title}
          </Title>
          <Badge color={lane.total === 0 ? 'gray' : color} variant="light">
            {lane.total}
          </Badge>
        </Group>
      </Tooltip>
      <ScrollArea.Autosize mah={340} type="auto" scrollbars="y" offsetScrollbars="present">
        <Stack gap="xs">
          {lane.items.length === 0 && (
            <Text size="sm" c="dimmed">
              {none}
            </Text>
          )}
          {lane.items.map((item) => (
            <CaseCard key={`${item.entity}-${item.id}-${item.step}-${item.place}`} item={item} today={day} />
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
