// Tying entries of the list of public information to an item: search, then tie or untie.
import { Button, Group, Modal, ScrollArea, Stack, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { INFORMATION_STATUS_LABELS, type PublicInformation } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { notifyError } from '../../ui/notify.ts'
import { type Entry, withCode } from './checklist.model.ts'

type Props = { readonly agencyId: number; readonly entry: Entry; readonly onClose: () => void }

const SHOWN = 30
const SEARCH_DELAY_MS = 200
const ALL = { category: null, status: null, year: null, checklist: null, trashed: false, order: 'position' } as const

/** Stays open, so that several entries can be tied in a row. */
export function ChooseEntriesModal({ agencyId, entry: { item }, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, SEARCH_DELAY_MS)
  const asked = useAppQuery(
    'publicInformation.list',
    { agencyId, ...ALL, search, offset: 0, limit: SHOWN },
    { keepPrevious: true },
  )
  const total = asked.data?.total ?? 0
  return (
    <Modal opened onClose={onClose} title={`Pilih informasi untuk ${item.code}`} size="xl">
      <Stack gap="sm">
        <Text size="sm">{item.title}</Text>
        <TextInput
          type="search"
          aria-label="Cari informasi"
          placeholder="Cari judul, ringkasan, atau unit"
          leftSection={<IconSearch size={16} />}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {asked.data !== undefined && total === 0 && (
          <Text size="sm" c="dimmed">
            {search === ''
              ? 'Daftar Informasi Publik masih kosong. Buat draf, atau impor daftar yang sudah ada.'
              : 'Tidak ada informasi yang cocok. Ubah kata pencarian, atau buat draf.'}
          </Text>
        )}
        {total > 0 && (
          <ScrollArea.Autosize
            mah="46vh"
            type="auto"
            offsetScrollbars
            viewportProps={{ tabIndex: 0, 'aria-label': 'Hasil pencarian' }}
          >
            <Found agencyId={agencyId} code={item.code} rows={asked.data?.rows ?? []} />
          </ScrollArea.Autosize>
        )}
        {total > SHOWN && (
          <Text size="xs" c="dimmed">
            {SHOWN} dari {total.toLocaleString('id-ID')} informasi. Cari untuk mempersempit.
          </Text>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>Selesai</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

type FoundProps = { readonly agencyId: number; readonly code: string; readonly rows: readonly PublicInformation[] }

function Found({ agencyId, code, rows }: FoundProps) {
  return (
    <Table verticalSpacing={6} aria-label="Informasi yang ditemukan">
      <Table.Tbody>
        {rows.map((row) => (
          <FoundRow key={row.id} agencyId={agencyId} code={code} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

type RowProps = { readonly agencyId: number; readonly code: string; readonly row: PublicInformation }

function FoundRow({ agencyId, code, row }: RowProps) {
  const patch = useAppCommand('publicInformation.patch')
  const tied = row.checklistCodes.includes(code)
  const toggle = () => {
    const change = { checklistCodes: withCode(row.checklistCodes, code, !tied) }
    patch.mutate({ agencyId, entries: [{ id: row.id, version: row.version }], change }, { onError: notifyError })
  }
  const label = tied ? 'Lepas' : 'Tautkan'
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm">{row.title}</Text>
        <Text size="xs" c="dimmed">
          {[INFORMATION_STATUS_LABELS[row.status], row.year === null ? '' : String(row.year), row.checklistCodes.join(', ')]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td w={110} ta="right">
        <Button
          size="compact-sm"
          variant={tied ? 'default' : 'light'}
          loading={patch.isPending}
          onClick={toggle}
          aria-label={`${label} ${row.title}`}
        >
          {label}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
