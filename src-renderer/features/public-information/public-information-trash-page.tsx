// The trash of the DIP: what was put away can be brought back, or deleted for ever.
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconRestore, IconTrash, IconTrashX } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useMay } from '../../api/use-may.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SearchBox } from '../../ui/list-bar.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import { UndoButtons } from './grid/grid-bar.tsx'
import { type ColumnId, GRID_COLUMNS, TRASHED_ON } from './grid/grid-columns.model.ts'
import { InformationGrid } from './grid/information-grid.tsx'
import { NO_FILTER } from './grid/saved-view.model.ts'
import { useEntryChanges } from './grid/use-entry-changes.ts'
import { useGridShape } from './grid/use-grid-pages.ts'
import { useSelection } from './grid/use-selection.ts'
import { useUndo } from '../../ui/undo-steps.tsx'
import { IfMay } from '../../ui/work.tsx'

const number = new Intl.NumberFormat('id-ID')
const BESIDES = 244
const SHOWN: readonly ColumnId[] = ['number', 'title', 'holderUnit', 'category', 'year', 'status']
const COLUMNS = [...GRID_COLUMNS.filter(({ id }) => SHOWN.includes(id)), TRASHED_ON]

/** `#/dip/sampah`. */
export function PublicInformationTrashPage() {
  const agency = useAgency()
  return (
    <>
      <PageHeader title="Sampah Daftar Informasi Publik" />
      <SectionTabs section="dip" />
      <Trash key={agency.id} agencyId={agency.id} />
    </>
  )
}

function Trash({ agencyId }: { readonly agencyId: number }) {
  const [{ search }, change] = useListMemory(`dip-sampah-${agencyId}`, { search: '' })
  const shape = useGridShape({ agencyId, ...NO_FILTER, search, order: 'position', trashed: true })
  const selection = useSelection(shape.filter)
  const changes = useEntryChanges(agencyId, selection.refs, selection.clear)
  const undo = useUndo(agencyId)
  const may = useMay()
  const count = selection.picked.size
  const total = shape.placement?.rows ?? 0
  if (shape.placement !== undefined && total === 0 && search === '')
    return (
      <EmptyState
        icon={IconTrash}
        title="Sampah kosong"
        text="Informasi yang dipindahkan ke sampah tampil di sini dan dapat dipulihkan kapan saja."
        action={
          <Button component={Link} href="/dip" variant="default">
            Ke daftar
          </Button>
        }
      />
    )
  return (
    <>
      <Stack gap={8} mb={8}>
        <Group gap="sm">
          <SearchBox value={search} placeholder="Cari di sampah" onChange={(next) => change({ search: next })} />
          <Text size="sm" c="dimmed">
            Informasi di sini tidak tampil dalam daftar, laporan, edisi, dan publikasi.
          </Text>
        </Group>
        <Group gap="xs" mih={34}>
          <Text size="sm" c="dimmed" aria-live="polite">
            {count === 0 ? `${number.format(total)} informasi di sampah` : `${number.format(count)} dipilih`}
          </Text>
          <Button
            size="xs"
            leftSection={<IconRestore size={14} />}
            disabled={count === 0}
            loading={changes.busy}
            onClick={() => void changes.restore()}
          >
            Pulihkan
          </Button>
          <IfMay operation="publicInformation.purge">
            <Button
              size="xs"
              variant="default"
              {...(count === 0 ? {} : { c: 'red' })}
              leftSection={<IconTrashX size={14} />}
              disabled={count === 0}
              onClick={() => void changes.purge(count)}
            >
              Hapus dari daftar
            </Button>
          </IfMay>
          {count < total && (
            <Button size="xs" variant="subtle" px={6} onClick={selection.all}>
              Pilih semua
            </Button>
          )}
          <Group gap="xs" ml="auto">
            <UndoButtons undo={undo} />
          </Group>
        </Group>
      </Stack>
      {shape.error !== null && <Unreadable error={shape.error} retry={shape.retry} />}
      {shape.placement === undefined && shape.error === null && <WaitingRows />}
      {shape.placement !== undefined && total === 0 && (
        <EmptyState icon={IconTrash} title="Tidak ada yang cocok" text="Tidak ada informasi di sampah dengan kata itu." />
      )}
      {shape.placement !== undefined && total > 0 && (
        <InformationGrid
          label="Sampah"
          agencyId={agencyId}
          memory="publicInformation.trash"
          filter={shape.filter}
          placement={shape.placement}
          columns={COLUMNS}
          selection={selection}
          editable={false}
          orderable={false}
          onDelete={() => void (count > 0 && may('publicInformation.purge') && changes.purge(count))}
          besides={BESIDES}
        />
      )}
    </>
  )
}
