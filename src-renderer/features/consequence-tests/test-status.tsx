// How far a test is, as a badge.
import { Badge } from '@mantine/core'
import { TEST_STATUS_LABELS, type TestStatus } from '../../../src-main/contract/index.ts'

const COLORS: Readonly<Record<TestStatus, string>> = { draft: 'gray', approved: 'blue', decided: 'teal' }

/** Light, as all states are. */
export function TestStatusBadge({ status }: { readonly status: TestStatus }) {
  return (
    <Badge color={COLORS[status]} variant="light" autoContrast>
      {TEST_STATUS_LABELS[status]}
    </Badge>
  )
}
