// Time and person of a line, in one cell.
import { Text } from '@mantine/core'
import type { TimeZone } from '../../../src-main/contract/index.ts'
import { formatShortInstant } from '../../ui/format-instant.ts'

type Props = { readonly at: string; readonly userName: string; readonly zone: TimeZone }

/** An office without accounts shows the time alone. */
export function WhoAndWhen({ at, userName, zone }: Props) {
  return (
    <>
      {formatShortInstant(at, zone)}
      {userName !== '' && (
        <Text size="sm" c="dimmed">
          {userName}
        </Text>
      )}
    </>
  )
}
