// The history of one record on its page: who did what and when, and what each change changed.
import { Alert, Button, Group, Stack, Text, Timeline } from '@mantine/core'
import { useState } from 'react'
import type { RecordEntity, RecordLine, TimeZone } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { formatInstant } from '../../ui/format-instant.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { FieldChanges } from './field-changes.tsx'

const AT_FIRST = 5
const MORE = 50

/** The section "Riwayat"; the latest lines first, older ones on demand. */
export function RecordHistoryPanel({ entity, id }: { readonly entity: RecordEntity; readonly id: number }) {
  const { timeZone } = useAgency()
  const [limit, setLimit] = useState(AT_FIRST)
  const { data, error } = useAppQuery('history.ofRecord', { entity, id, offset: 0, limit }, { keepPrevious: true })
  return (
    <FormSection
      title="Riwayat"
      description="Diambil dari jurnal, yang tidak dapat diubah. Nilai data identitas tidak disimpan di dalamnya."
    >
      {error !== null && <Alert color="red">{errorSentence(error)}</Alert>}
      {data?.total === 0 && <Text size="sm">Belum ada riwayat.</Text>}
      {data !== undefined && data.total > 0 && (
        <Timeline bulletSize={14} lineWidth={2} active={data.rows.length}>
          {data.rows.map((line) => (
            <Timeline.Item key={line.id} title={line.action}>
              <Line line={line} zone={timeZone} />
            </Timeline.Item>
          ))}
        </Timeline>
      )}
      {data !== undefined && data.total > data.rows.length && (
        <Group>
          <Button variant="default" size="xs" onClick={() => setLimit(Math.min(500, limit + MORE))}>
            Tampilkan yang lebih lama ({(data.total - data.rows.length).toLocaleString('id-ID')})
          </Button>
        </Group>
      )}
    </FormSection>
  )
}

function Line({ line, zone }: { readonly line: RecordLine; readonly zone: TimeZone }) {
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed">
        {formatInstant(line.at, zone)}
        {line.userName !== '' && ` · ${line.userName}`}
      </Text>
      <FieldChanges fields={line.fields} folded />
    </Stack>
  )
}
