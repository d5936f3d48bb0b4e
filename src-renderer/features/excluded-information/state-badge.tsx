// Where an entry of the DIK stands, as a badge.
import { Badge } from '@mantine/core'
import { EXCLUSION_STATE_LABELS, type ExclusionState } from '../../../src-main/contract/index.ts'

export const STATE_COLORS: Readonly<Record<ExclusionState, string>> = {
  draft: 'gray',
  inForce: 'blue',
  expiresSoon60: 'yellow',
  expiresSoon30: 'orange',
  expired: 'red',
  opened: 'teal',
}

/** Light, so that a list of many stays calm. */
export function StateBadge({ state }: { readonly state: ExclusionState }) {
  return (
    <Badge color={STATE_COLORS[state]} variant="light" autoContrast>
      {EXCLUSION_STATE_LABELS[state]}
    </Badge>
  )
}
