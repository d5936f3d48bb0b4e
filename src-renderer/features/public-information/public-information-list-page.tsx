// The register of public information (DIP) on screen: filters, the grid, and what may be done with the selected rows.
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconBook2, IconFilterOff, IconPlus } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useMemo } from 'react'
import { Link } from 'wouter'
import {
  CATEGORY_LABELS,
  INFORMATION_CATEGORIES,
  INFORMATION_STATUS_LABELS,
  INFORMATION_STATUSES,
  type PublicInformation,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { useMay } from '../../api/use-may.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterSelect, YearFilter } from '../../ui/filter-select.tsx'
import { ImportLink } from '../../ui/import-link.tsx'
import { SearchBox } from '../../ui/list-bar.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import { BulkBar } from './grid/bulk-bar.tsx'
import { CHECKLIST_CHOICES } from './grid/checklist-choice.ts'
import { GridBar } from './grid/grid-bar.tsx'
import { hiddenAtFirst, shownColumns } from './grid/grid-columns.model.ts'
import { InformationGrid } from './grid/information-grid.tsx'
import { SavedViews } from './grid/saved-views.tsx'
import { FIRST_STATE, type GridState, type Hidden, isNarrowed, NO_FILTER } from './grid/saved-view.model.ts'
import { useEntryChanges } from './grid/use-entry-changes.ts'
import { useGridShape } from './grid/use-grid-pages.ts'
import { useSelection } from './grid/use-selection.ts'
import { useUndo } from '../../ui/undo-steps.tsx'

const number = new Intl.NumberFormat('id-ID')
/** Heading, tabs and the two lines of tools above the grid, and the padding below it. */
const BESIDES = 244

const newEntry = (
  <Button component={Link} href="/dip/baru" leftSection={<IconPlus size={16} />}>
    Informasi baru
  </Button>
)

/** `#/dip`. */
export function PublicInformationListPage() {
  const agency = useAgency()
  const [state, change] = useListMemory<GridState>(`dip-${agency.id}`, FIRST_STATE)
  const { order: _, ...filter } = state
  return (
    <>
      <PageHeader
        title="Daftar Informasi Publik"
        actions={
          <>
            <ImportLink kind="publicInformation" />
            <BookExport
              title="Ekspor DIP (Lampiran I)"
              suggestedName={`DIP-${agency.shortCode}${state.year === null ? '' : `-${state.year}`}.xlsx`}
              start={(saveToken) =>
                invoke('publicInformation.exportWorkbook', { agencyId: agency.id, ...filter, trashed: false, saveToken })
              }
            >
              <Text size="sm">
                Daftar ditulis dalam tujuh kolom resmi, sesuai dengan saringan yang sedang dipakai. Informasi yang dikecualikan
                seluruhnya tidak ikut; yang ditarik hanya ikut bila status Ditarik disaring.
              </Text>
            </BookExport>
            {newEntry}
          </>
        }
      />
      <SectionTabs section="dip" />
      <Register key={agency.id} agencyId={agency.id} state={state} change={change} />
    </>
  )
}

type RegisterProps = {
  readonly agencyId: number
  readonly state: GridState
  readonly change: (part: Partial<GridState>) => void
}

function Register({ agencyId, state, change }: RegisterProps) {
  const [hidden, setHidden] = useLocalStorage<Hidden>({
    key: 'kolom:dip',
    defaultValue: hiddenAtFirst(window.innerWidth),
    getInitialValueInEffect: false,
  })
  const shape = useGridShape({ agencyId, ...state, trashed: false })
  const columns = useMemo(() => shownColumns(hidden), [hidden])
  const selection = useSelection(shape.filter)
  const changes = useEntryChanges(agencyId, selection.refs, () => {})
  const may = useMay()
  const undo = useUndo(agencyId)
  const year = Number((useOfficeToday(agencyId) ?? dayjs().format('YYYY')).slice(0, 4))
  const total = shape.placement?.rows
  const picked = selection.picked.size
  const onDelete = (entry: PublicInformation) =>
    void (picked > 0
      ? changes.trash(picked).then(() => selection.clear())
      : changes.trash(1, [{ id: entry.id, version: entry.version }]))
  return (
    <>
      <Stack gap={8} mb={8}>
        <Filters agencyId={agencyId} state={state} change={change} />
        {picked > 0 ? (
          <BulkBar selection={selection} changes={changes} undo={undo} total={total ?? 0} year={year} />
        ) : (
          <GridBar
            count={total === undefined ? '' : `${number.format(total)} informasi`}
            narrowed={isNarrowed(state)}
            onClear={() => change(NO_FILTER)}
            order={state.order}
            onOrder={(order) => change({ order })}
            undo={undo}
            views={
              <SavedViews
                agencyId={agencyId}
                state={state}
                hidden={hidden}
                onChoose={(view, away) => {
                  change(view)
                  setHidden(away)
                }}
              />
            }
            hidden={hidden}
            onHidden={setHidden}
          />
        )}
      </Stack>
      {shape.error !== null && <Unreadable error={shape.error} retry={shape.retry} />}
      {shape.placement === undefined && shape.error === null && <WaitingRows />}
      {shape.placement?.rows === 0 && <NothingHere narrowed={isNarrowed(shape.filter)} onClear={() => change(NO_FILTER)} />}
      {shape.placement !== undefined && shape.placement.rows > 0 && (
        <InformationGrid
          label="Daftar informasi"
          agencyId={agencyId}
          memory="publicInformation.list"
          filter={shape.filter}
          placement={shape.placement}
          columns={columns}
          selection={selection}
          editable={may('publicInformation.patch')}
          orderable={may('publicInformation.patch') && shape.filter.order === 'position' && shape.filter.search === ''}
          onDelete={(entry) => may('publicInformation.trash') && onDelete(entry)}
          besides={BESIDES}
        />
      )}
    </>
  )
}

function Filters({ agencyId, state, change }: RegisterProps) {
  const years = useAppQuery('publicInformation.counts', { agencyId }).data?.years ?? []
  return (
    <Group gap="xs" wrap="nowrap">
      <SearchBox value={state.search} placeholder="Cari informasi atau unit" onChange={(search) => change({ search })} />
      <FilterSelect
        label="Semua kategori"
        values={INFORMATION_CATEGORIES}
        labels={CATEGORY_LABELS}
        value={state.category}
        onChange={(category) => change({ category })}
      />
      <FilterSelect
        label="Semua status"
        values={INFORMATION_STATUSES}
        labels={INFORMATION_STATUS_LABELS}
        value={state.status}
        onChange={(status) => change({ status })}
      />
      <YearFilter years={years} value={state.year} onChange={(year) => change({ year })} />
      <Select
        aria-label="Semua butir daftar periksa"
        placeholder="Semua butir daftar periksa"
        w={236}
        searchable
        clearable
        data={CHECKLIST_CHOICES}
        maxDropdownHeight={320}
        comboboxProps={{ width: 420, position: 'bottom-end' }}
        nothingFoundMessage="Tidak ada butir dengan kata itu."
        value={state.checklist}
        onChange={(checklist) => change({ checklist })}
      />
    </Group>
  )
}

function NothingHere({ narrowed, onClear }: { readonly narrowed: boolean; readonly onClear: () => void }) {
  if (narrowed)
    return (
      <EmptyState
        icon={IconFilterOff}
        title="Tidak ada yang cocok"
        text="Tidak ada informasi yang sesuai dengan pencarian dan saringan ini."
        action={<Button onClick={onClear}>Hapus saringan</Button>}
      />
    )
  return (
    <EmptyState
      icon={IconBook2}
      title="Daftar masih kosong"
      text="Tambahkan informasi satu per satu, atau impor DIP yang sudah ada dari Excel. Tab Daftar periksa menunjukkan informasi yang wajib ada."
      action={
        <Group gap="xs">
          {newEntry}
          <ImportLink kind="publicInformation" />
        </Group>
      }
    />
  )
}
