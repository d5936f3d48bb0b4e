// What may go into a proposal: drafts to be taken or left, what stands already, what is incomplete or excluded.
import { Anchor, Badge, Checkbox, Group, Loader, SegmentedControl, Stack, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import {
  CANDIDATE_VIEWS,
  CATEGORY_LABELS,
  type EditionCandidate,
  ENTRY_GAP_LABELS,
  INFORMATION_STATUS_LABELS,
  type OutputOf,
} from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { counted } from './edition.model.ts'
import { PAGE_ROWS, PagedTable } from './paged-table.tsx'

type View = (typeof CANDIDATE_VIEWS)[number]
const VIEW_WORDS: Readonly<Record<View, string>> = {
  drafts: 'Draf',
  standing: 'Sudah ditetapkan',
  gaps: 'Perlu dilengkapi',
  excluded: 'Dikecualikan',
}

type Props = {
  readonly agencyId: number
  readonly outlook: OutputOf<'dipEditions.outlook'>
  readonly leftOut: ReadonlySet<number>
  readonly onLeave: (id: number, isLeft: boolean) => void
}

/** Drafts are taken unless unticked; what stands stays in. */
export function CandidateTable({ agencyId, outlook, leftOut, onLeave }: Props) {
  const [view, setView] = useState<View>(outlook.drafts > 0 ? 'drafts' : 'standing')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 200)
  const [page, setPage] = useState(1)
  const question = { agencyId, view, search, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS }
  const asked = useAppQuery('dipEditions.candidates', question, { keepPrevious: true })
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <SegmentedControl
          aria-label="Yang ditampilkan"
          data={CANDIDATE_VIEWS.map((value) => ({ value, label: `${VIEW_WORDS[value]} (${counted(outlook[value])})` }))}
          value={view}
          onChange={(value) => {
            setView(value)
            setPage(1)
          }}
        />
        <TextInput
          type="search"
          aria-label="Cari informasi"
          placeholder="Cari judul atau unit"
          leftSection={<IconSearch size={16} />}
          flex={1}
          maw={320}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
      </Group>
      {asked.data === undefined ? (
        <Loader size="sm" />
      ) : (
        <PagedTable
          label={VIEW_WORDS[view]}
          heads={[
            { text: 'Dimuat', width: 80 },
            { text: 'Informasi' },
            { text: 'Kategori', width: 120 },
            { text: 'Unit', width: '22%' },
            { text: 'Keterangan', width: '22%' },
          ]}
          total={asked.data.total}
          noun="informasi"
          page={page}
          onPage={setPage}
          nothing="Tidak ada."
        >
          {asked.data.rows.map((row) => (
            <Candidate key={row.id} row={row} isLeft={leftOut.has(row.id)} onLeave={onLeave} />
          ))}
        </PagedTable>
      )}
    </Stack>
  )
}

type RowProps = { readonly row: EditionCandidate; readonly isLeft: boolean; readonly onLeave: Props['onLeave'] }

function Candidate({ row, isLeft, onLeave }: RowProps) {
  const stands = row.status === 'decided' || row.status === 'published'
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={`Muat ${row.title}`}
          checked={stands || (!row.excluded && !isLeft)}
          disabled={stands || row.excluded}
          onChange={(event) => onLeave(row.id, !event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} href={`/dip/${row.id}`} size="sm">
          {row.title}
        </Anchor>
      </Table.Td>
      <Table.Td>{CATEGORY_LABELS[row.category]}</Table.Td>
      <Table.Td>{row.holderUnit === '' ? '–' : row.holderUnit}</Table.Td>
      <Table.Td>
        <Group gap={4}>
          {stands && <Text size="sm">{INFORMATION_STATUS_LABELS[row.status]}</Text>}
          {row.excluded && (
            <Badge color="red" variant="light" tt="none">
              dikecualikan
            </Badge>
          )}
          {row.gaps.map((gap) => (
            <Badge key={gap} color="orange" variant="light" tt="none">
              {ENTRY_GAP_LABELS[gap]}
            </Badge>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
