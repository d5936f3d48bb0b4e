// Cases whose personal data has served its time, and the button that erases it.
import { Alert, Anchor, Button, Group, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { OutputOf, RetentionSetting } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { IfMay } from '../../ui/work.tsx'
import { EraseModal } from './erase-modal.tsx'
import { caseHref, counted, isOff, whatGoes } from './retention.model.ts'

type Preview = OutputOf<'privacy.preview'>

/** Nothing to list while the office keeps everything for ever. */
export function DueCases({ agencyId, setting }: { readonly agencyId: number; readonly setting: RetentionSetting }) {
  const preview = useAppQuery('privacy.preview', { agencyId }, { enabled: !isOff(setting) })
  const [asking, setAsking] = useState(false)
  if (isOff(setting)) return null
  if (preview.error !== null) return <Alert color="red">{errorSentence(preview.error)}</Alert>
  if (preview.data === undefined) return null
  const { due, nextRun } = preview.data
  return (
    <FormSection title="Sudah habis masa retensinya">
      {due === 0 ? (
        <Text size="sm" c="dimmed">
          Tidak ada. Perkara yang masih berjalan, termasuk keberatan dan sengketanya, tidak pernah masuk daftar ini.
        </Text>
      ) : (
        <Stack gap="sm">
          <Group justify="space-between" align="flex-start">
            <Text size="sm">
              <strong>{counted(due, 'perkara')}</strong> sudah selesai dan melewati masa retensinya.
              {nextRun < due && ` Sekali jalan paling banyak ${counted(nextRun, 'perkara')}, yang terlama lebih dahulu.`}
            </Text>
            <IfMay operation="privacy.erase">
              <Button color="red.9" leftSection={<IconEraser size={16} />} onClick={() => setAsking(true)}>
                Hapus data pribadi …
              </Button>
            </IfMay>
          </Group>
          <DueTable preview={preview.data} />
        </Stack>
      )}
      <EraseModal
        agencyId={agencyId}
        preview={preview.data}
        opened={asking}
        onClose={() => setAsking(false)}
        onOtherCases={() => void preview.refetch()}
      />
    </FormSection>
  )
}

function CaseName({ one }: { readonly one: Preview['cases'][number] }) {
  const href = caseHref(one)
  if (href === null) return `${one.number === '' ? 'Sengketa tanpa nomor' : one.number} (di sampah)`
  return (
    <Anchor component={Link} href={href} size="sm">
      {one.number}
    </Anchor>
  )
}

function DueTable({ preview: { cases, due } }: { readonly preview: Preview }) {
  return (
    <>
      <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': 'Daftar perkara' }}>
        <Table striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Nomor register</Table.Th>
              <Table.Th>Selesai</Table.Th>
              <Table.Th>Retensi habis</Table.Th>
              <Table.Th>Yang dihapus</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cases.map((one) => (
              <Table.Tr key={`${one.entity} ${one.id}`}>
                <Table.Td>
                  <CaseName one={one} />
                </Table.Td>
                <Table.Td>{formatDate(one.closedOn)}</Table.Td>
                <Table.Td>{formatDate(one.dueOn)}</Table.Td>
                <Table.Td>{whatGoes(one)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {cases.length < due && (
        <Text size="xs" c="dimmed">
          Ditampilkan {counted(cases.length, 'perkara')} pertama; berita acara memuat semuanya.
        </Text>
      )}
    </>
  )
}
