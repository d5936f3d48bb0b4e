// The fields a line of the history changed: what stood before, and what stands after.
import { Anchor, Box, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecordLine } from '../../../src-main/contract/index.ts'

const AT_FIRST = 6

export type FieldChangesProps = {
  readonly fields: RecordLine['fields']
  /** None is shown until they are asked for. */
  readonly folded?: boolean
}

/** One line a field, the first few until more are asked for; nothing where none was changed. */
export function FieldChanges({ fields, folded = false }: FieldChangesProps) {
  const [whole, setWhole] = useState(false)
  if (fields.length === 0) return null
  const atFirst = folded ? 0 : AT_FIRST
  const isLong = folded || fields.length > AT_FIRST + 1
  const shown = isLong && !whole ? fields.slice(0, atFirst) : fields
  return (
    <>
      {shown.length > 0 && (
        <Box component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {shown.map((change, at) => (
            <Text key={`${at} ${change.field}`} component="li" size="sm" style={{ overflowWrap: 'anywhere' }}>
              <Text span c="dimmed" size="sm">
                {change.field}:{' '}
              </Text>
              <Change {...change} />
            </Text>
          ))}
        </Box>
      )}
      {isLong && (
        <Anchor component="button" type="button" size="sm" ta="left" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Ringkas' : folded ? `Lihat ${fields.length} isian` : `dan ${fields.length - atFirst} isian lain`}
        </Anchor>
      )}
    </>
  )
}

function Change({ before, after, hidden }: RecordLine['fields'][number]) {
  if (hidden) return 'diubah'
  if (before === null) return after ?? '–'
  return (
    <>
      <Text span td="line-through" c="dimmed" size="sm">
        {before}
      </Text>{' '}
      <IconArrowRight size={14} role="img" aria-label="menjadi" style={{ verticalAlign: 'middle' }} />{' '}
      {after ?? <em>dikosongkan</em>}
    </>
  )
}
