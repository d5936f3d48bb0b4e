// The tab "Langkah": what was done in the office, the next step to take back or repeat, and where taking back stops.
import { Alert, Badge, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconGavel } from '@tabler/icons-react'
import { useState } from 'react'
import type { Agency, ListedStep } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatInstant } from '../../ui/format-instant.ts'
import { PAGE_ROWS, PagedTable } from '../../ui/paged-table.tsx'
import { stepWords, useUndo, type UndoWay, WAY_WORDS } from '../../ui/undo-steps.tsx'
import { WhoAndWhen } from './who-and-when.tsx'

/** Each row is one command, whatever it changed. */
export function StepsTab({ agency }: { readonly agency: Agency }) {
  const [page, setPage] = useState(1)
  const input = { agencyId: agency.id, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS }
  return (
    <Stack gap="md">
      <NextSteps agency={agency} />
      <PagedTable
        label="Langkah"
        columns={[{ label: 'Waktu', width: 180 }, 'Tindakan', { label: 'Baris', width: 80 }, { label: 'Keadaan', width: 200 }]}
        asked={useAppQuery('history.steps', input, { keepPrevious: true })}
        page={page}
        onPage={setPage}
        empty="Belum ada tindakan yang dicatat."
      >
        {(step) => (
          <Table.Tr key={step.id}>
            <Table.Td>
              <WhoAndWhen {...step} zone={agency.timeZone} />
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              {step.title}
              {step.about !== '' && (
                <Text size="sm" c="dimmed">
                  {step.about}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{step.changedRows.toLocaleString('id-ID')}</Table.Td>
            <Table.Td>
              <State step={step} />
            </Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Stack>
  )
}

function NextSteps({ agency }: { readonly agency: Agency }) {
  const { undo, redo, blocked, run } = useUndo(agency.id)
  const button = (way: UndoWay, step: typeof undo) => {
    const Icon = way === 'undo' ? IconArrowBackUp : IconArrowForwardUp
    const { verb } = WAY_WORDS[way]
    return (
      <Button variant="default" leftSection={<Icon size={16} />} disabled={step === null} onClick={() => run(way)}>
        {step === null ? verb : `${verb}: ${stepWords(step)}`}
      </Button>
    )
  }
  return (
    <Stack gap="xs">
      <Text size="sm">
        Setiap perubahan register dapat diurungkan satu per satu, dari yang terakhir (Ctrl+Z), dan diulangi (Ctrl+Shift+Z). Nomor
        register yang sudah diberikan tetap terpakai.
      </Text>
      <Group gap="xs">
        {button('undo', undo)}
        {button('redo', redo)}
      </Group>
      {blocked !== null && (
        <Alert color="blue" variant="light" icon={<IconGavel size={18} />} title="Pembatalan berhenti di sini">
          {stepWords(blocked)}, {formatInstant(blocked.at, agency.timeZone)}, sudah sah. Tindakan itu dan semua sebelumnya tidak
          dapat diurungkan; perbaikilah dengan pencatatan baru.
        </Alert>
      )}
    </Stack>
  )
}

function State({ step }: { readonly step: ListedStep }) {
  if (step.state === 'undone')
    return (
      <Badge variant="light" color="gray" tt="none">
        Diurungkan
      </Badge>
    )
  return step.final ? (
    <Badge variant="light" color="blue" tt="none">
      Sah, tetap
    </Badge>
  ) : (
    <Badge variant="light" color="teal" tt="none">
      Berlaku
    </Badge>
  )
}
