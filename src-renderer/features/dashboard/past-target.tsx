// Cases whose internal target has come though their limit is still far: one amber line, so that no lane is needed for them.
import { Alert, Anchor, Text, Tooltip } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { DashboardItem } from '../../../src-main/contract/index.ts'
import { formatShortDate } from '../../ui/format-date.ts'

const SHOWN = 6

/** Nothing when every notice is on target. */
export function PastTarget({ items }: { readonly items: readonly DashboardItem[] }) {
  if (items.length === 0) return null
  const left = items.length - SHOWN
  return (
    <Alert color="yellow" icon={<IconFlag size={18} />} mt="sm" p="xs" aria-label="Target internal pemberitahuan">
      <Text size="sm" span>
        {items.length} permohonan mencapai target internal pemberitahuan (Pasal 31 ayat (3) Perki KI 1/2021):{' '}
      </Text>
      {items.slice(0, SHOWN).map((item, index) => (
        <span key={item.id}>
          {index > 0 && ', '}
          <Tooltip label={`Target ${formatShortDate(item.targetOn ?? item.dueOn)}, batas ${formatShortDate(item.dueOn)}`}>
            <Anchor component={Link} href={`/permohonan/${item.id}`} size="sm" fw={600}>
              {item.number}
            </Anchor>
          </Tooltip>
        </span>
      ))}
      {left > 0 && (
        <Text size="sm" span>
          {' '}
          dan {left} lainnya
        </Text>
      )}
    </Alert>
  )
}
