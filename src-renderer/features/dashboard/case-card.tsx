// One open case of a lane: number, days left, what holds it up, who and what.
import { Badge, Group, Paper, Text, Tooltip } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { DashboardItem } from '../../../src-main/contract/index.ts'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import classes from './dashboard.module.css'
import { marksOf } from './dashboard.model.ts'

const ENTITIES = {
  request: { to: '/permohonan', word: 'Permohonan' },
  objection: { to: '/keberatan', word: 'Keberatan' },
  dispute: { to: '/sengketa', word: 'Sengketa' },
} as const

/** Leads to the case. */
export function CaseCard({ item, today }: { readonly item: DashboardItem; readonly today: string }) {
  const { to, word } = ENTITIES[item.entity]
  return (
    <Paper component={Link} href={`${to}/${item.id}`} withBorder p="xs" className={classes['card']}>
      <Text size="xs" fw={700} className={classes['number']}>
        {item.number}
      </Text>
      <Group gap={4} my={4}>
        <DaysLeftBadge daysLeft={item.daysLeft} dueOn={item.dueOn} />
        {marksOf(item, today).map(({ words, hint }) => (
          <Tooltip key={words} label={hint} multiline w={280}>
            <Badge
              variant="default"
              radius="sm"
              tt="none"
              className={classes['mark']}
              styles={{ root: { minWidth: 0 }, label: { whiteSpace: 'normal' } }}
              leftSection={<IconFlag size={12} className={classes['flag']} />}
            >
              {words}
            </Badge>
          </Tooltip>
        ))}
      </Group>
      <Text size="xs" truncate>
        <Text span inherit c="dimmed">
          {word} ·{' '}
        </Text>
        {item.applicantName}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {item.subject}
      </Text>
    </Paper>
  )
}
