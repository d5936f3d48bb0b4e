// What an edition, or a proposal made now, changes against the decree before it.
import { Anchor, Loader, SegmentedControl, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import {
  CATEGORY_LABELS,
  DEPARTURE_LABELS,
  DIFFERENCE_KINDS,
  type DifferenceKind,
  type InformationCategory,
  OFFICIAL_FIELD_LABELS,
  type OutputOf,
} from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatDate } from '../../ui/format-date.ts'
import { counted } from './edition.model.ts'
import { PAGE_ROWS, PagedTable } from './paged-table.tsx'

const KIND_WORDS: Readonly<Record<DifferenceKind, string>> = {
  added: 'Baru',
  changed: 'Berubah',
  removed: 'Tidak lagi dimuat',
  excluded: 'Menjadi dikecualikan',
}

type Row = OutputOf<'dipEditions.difference'>['rows'][number]
type Props = { readonly agencyId: number; readonly editionId: number | null }

/** Four groups, each with its count; changed entries show every column before and after. */
export function EditionDifference({ agencyId, editionId }: Props) {
  const [kind, setKind] = useState<DifferenceKind>('added')
  const [page, setPage] = useState(1)
  const question = { agencyId, editionId, kind, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS }
  const asked = useAppQuery('dipEditions.difference', question, { keepPrevious: true })
  if (asked.data === undefined) return <Loader size="sm" />
  const { against, counts, rows, total } = asked.data
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {against === null
          ? 'Belum ada edisi sebelumnya, sehingga semua informasi adalah baru.'
          : `Dibandingkan dengan Keputusan Nomor ${against.decreeNumber} tanggal ${formatDate(against.decreeOn)}.`}
      </Text>
      <SegmentedControl
        aria-label="Jenis perbedaan"
        data={DIFFERENCE_KINDS.map((value) => ({ value, label: `${KIND_WORDS[value]} (${counted(counts[value])})` }))}
        value={kind}
        onChange={(value) => {
          setKind(value)
          setPage(1)
        }}
      />
      <PagedTable
        label={`Perbedaan: ${KIND_WORDS[kind]}`}
        heads={[
          { text: 'Informasi' },
          { text: 'Kategori', width: 120 },
          { text: kind === 'added' ? 'Keterangan' : 'Perubahan', width: '50%' },
        ]}
        total={total}
        noun="informasi"
        page={page}
        onPage={setPage}
        nothing="Tidak ada."
      >
        {rows.map((row) => (
          <Table.Tr key={row.informationId}>
            <Table.Td>
              {row.departure === 'purged' ? (
                row.title
              ) : (
                <Anchor component={Link} href={`/dip/${row.informationId}`} size="sm">
                  {row.title}
                </Anchor>
              )}
            </Table.Td>
            <Table.Td>{CATEGORY_LABELS[row.category]}</Table.Td>
            <Table.Td>
              <Explained row={row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </PagedTable>
    </Stack>
  )
}

const shown = (field: Row['changes'][number]['field'], value: string) =>
  value === '' ? '(kosong)' : field === 'category' ? CATEGORY_LABELS[value as InformationCategory] : value

function Explained({ row }: { readonly row: Row }) {
  if (row.departure !== null)
    return (
      <Text size="sm">
        {DEPARTURE_LABELS[row.departure]}
        {row.reason === '' ? '' : `: ${row.reason}`}
      </Text>
    )
  if (row.changes.length === 0) return <Text size="sm">Belum ada pada edisi sebelumnya</Text>
  return (
    <Stack gap={6}>
      {row.changes.map(({ field, before, after }) => (
        <div key={field}>
          <Text size="xs" c="dimmed">
            {OFFICIAL_FIELD_LABELS[field]}
          </Text>
          <Text size="sm" lineClamp={4}>
            <Text span td="line-through" c="dimmed">
              {shown(field, before)}
            </Text>{' '}
            → {shown(field, after)}
          </Text>
        </div>
      ))}
    </Stack>
  )
}
