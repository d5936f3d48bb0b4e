// The tab "Jurnal": everything that was done, in words; filtered, checked, exported.
import { Anchor, Group, Select, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Agency, DateOnly, InputOf, JournalRow } from '../../../src-main/contract/index.ts'
import { parseDateOnly } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { PAGE_ROWS, PagedTable } from '../../ui/paged-table.tsx'
import { FieldChanges } from './field-changes.tsx'
import { JournalCheck } from './journal-check.tsx'
import { recordAddress } from './record-address.ts'
import { WhoAndWhen } from './who-and-when.tsx'

type Filter = Pick<InputOf<'journal.list'>, 'entity' | 'action' | 'userName'> & {
  readonly from: DateOnly | null
  readonly to: DateOnly | null
}
const ALL: Filter = { entity: null, action: null, userName: null, from: null, to: null }

/** The rows of the office and those common to all offices. */
export function JournalTab({ agency }: { readonly agency: Agency }) {
  const [filter, setFilter] = useState(ALL)
  const [page, setPage] = useState(1)
  const input = { agencyId: agency.id, ...filter, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS }
  return (
    <Stack gap="md">
      <JournalCheck zone={agency.timeZone} />
      <Group align="flex-end" justify="space-between">
        <Filters
          agencyId={agency.id}
          filter={filter}
          onChange={(change) => {
            setFilter({ ...filter, ...change })
            setPage(1)
          }}
        />
        <BookExport
          title="Ekspor jurnal"
          suggestedName={`Jurnal-${agency.shortCode}.xlsx`}
          start={(token) => invoke('journal.export', { agencyId: agency.id, ...filter, token })}
        >
          <Text size="sm">
            Buku kerja memuat baris menurut saringan di layar, dengan sidik setiap baris dan sidik akhir jurnal. Ekspor ini
            sendiri dicatat di dalam jurnal.
          </Text>
        </BookExport>
      </Group>
      <PagedTable
        label="Jurnal"
        columns={[
          { label: 'Baris', width: 80 },
          { label: 'Waktu', width: 180 },
          { label: 'Catatan', width: '26%' },
          { label: 'Tindakan', width: '18%' },
          'Perubahan',
        ]}
        asked={useAppQuery('journal.list', input, { keepPrevious: true })}
        page={page}
        onPage={setPage}
        empty="Tidak ada baris jurnal menurut saringan ini."
      >
        {(row) => (
          <Table.Tr key={row.id} style={{ verticalAlign: 'top' }}>
            <Table.Td>{row.id.toLocaleString('id-ID')}</Table.Td>
            <Table.Td>
              <WhoAndWhen {...row} zone={agency.timeZone} />
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <Subject row={row} />
            </Table.Td>
            <Table.Td>{row.action}</Table.Td>
            <Table.Td>
              <FieldChanges fields={row.fields} />
            </Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Stack>
  )
}

/** The kind of record, and its name as the way to its page. */
function Subject({ row }: { readonly row: JournalRow }) {
  const address = row.subject === '' ? undefined : recordAddress(row.entity, row.entityId)
  return (
    <>
      {row.kind}
      {row.subject !== '' && (
        <div>
          {address === undefined ? (
            <Text size="sm">{row.subject}</Text>
          ) : (
            <Anchor component={Link} href={address} size="sm">
              {row.subject}
            </Anchor>
          )}
        </div>
      )}
    </>
  )
}

type FiltersProps = {
  readonly agencyId: number
  readonly filter: Filter
  readonly onChange: (change: Partial<Filter>) => void
}

function Filters({ agencyId, filter, onChange }: FiltersProps) {
  const choices = useAppQuery('journal.choices', { agencyId }).data
  return (
    <Group gap="xs" align="flex-end">
      <Select
        label="Jenis catatan"
        placeholder="Semua"
        clearable
        searchable
        w={210}
        data={choices?.entities ?? []}
        value={filter.entity}
        onChange={(entity) => onChange({ entity })}
      />
      <Select
        label="Tindakan"
        placeholder="Semua"
        clearable
        searchable
        w={210}
        data={choices?.actions ?? []}
        value={filter.action}
        onChange={(action) => onChange({ action })}
      />
      {choices !== undefined && choices.users.length > 0 && (
        <Select
          label="Pengguna"
          placeholder="Semua"
          clearable
          searchable
          w={180}
          data={choices.users}
          value={filter.userName}
          onChange={(userName) => onChange({ userName })}
        />
      )}
      <DateField
        label="Dari tanggal"
        w={150}
        value={filter.from ?? ''}
        onChange={(day) => onChange({ from: parseDateOnly(day ?? '') ?? null })}
      />
      <DateField
        label="Sampai tanggal"
        w={150}
        value={filter.to ?? ''}
        onChange={(day) => onChange({ to: parseDateOnly(day ?? '') ?? null })}
      />
    </Group>
  )
}
