// The official register book on screen (Perki KI 1/2021 Lamp. VIII), with its print and workbook.
import { Anchor, Badge, Button, Group, Popover, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconBook2, IconChecklist, IconInbox } from '@tabler/icons-react'
import { Link } from 'wouter'
import { BOOK_MODES, type BookModeChoice, bookColumns, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useListMemory } from '../../ui/use-list-memory.ts'
import { useListTotal } from '../../ui/use-list-pages.ts'
import { BookPeriod } from './book-period.tsx'
import { type Period, periodAround } from './book-period.model.ts'
import { BookTable } from './book-table.tsx'
import { sourceNotes } from './book-table.model.ts'
import { RequestExport } from './request-export.tsx'

const MODE_WORDS: Readonly<Record<BookModeChoice, string>> = {
  annexVIII: 'Format Lampiran VIII',
  article32: 'Lengkap Pasal 32',
}

type Choice = { readonly period: Period | null; readonly mode: BookModeChoice }
const FIRST: Choice = { period: null, mode: 'annexVIII' }

/** `#/permohonan/buku`. The newest year with requests is shown first. */
export function RequestBookPage() {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const years = useAppQuery('requests.years', { agencyId: agency.id }).data
  const [choice, change] = useListMemory<Choice>(`buku-permohonan-${agency.id}`, FIRST)
  if (today === undefined || years === undefined) return <WaitingRows />
  const period = choice.period ?? periodAround('year', `${years[0] ?? today.slice(0, 4)}-01-01`)
  return (
    <>
      <PageHeader
        title="Buku register permohonan"
        subtitle="Lampiran VIII Peraturan Komisi Informasi Nomor 1 Tahun 2021"
        actions={
          <>
            <Button component={Link} href="/permohonan" variant="default" leftSection={<IconInbox size={16} />}>
              Daftar
            </Button>
            <Button component={Link} href="/permohonan/nomor" variant="default" leftSection={<IconChecklist size={16} />}>
              Periksa nomor
            </Button>
            <RequestExport agencyId={agency.id} years={years} shown={{ period, mode: choice.mode }} />
          </>
        }
      />
      <Group justify="space-between" gap="xs" mb="xs">
        <BookPeriod period={period} today={today} onChange={(next) => change({ period: next })} />
        <SegmentedControl
          size="xs"
          aria-label="Bentuk buku"
          data={BOOK_MODES.map((value) => ({ value, label: MODE_WORDS[value] }))}
          value={choice.mode}
          onChange={(value) => change({ mode: value === 'article32' ? 'article32' : 'annexVIII' })}
        />
      </Group>
      <Book agencyId={agency.id} period={period} mode={choice.mode} />
    </>
  )
}

type BookProps = { readonly agencyId: number; readonly period: Period; readonly mode: BookModeChoice }

function Book({ agencyId, period, mode }: BookProps) {
  const from = parseDateOnly(period.from)
  const to = parseDateOnly(period.to)
  const filter = { agencyId, mode, from: from ?? period.from, to: to ?? period.to }
  const total = useListTotal('requests.book', filter)
  if (total.error !== null) return <Unreadable error={total.error} retry={() => void total.refetch()} />
  if (total.data === undefined) return <WaitingRows />
  const count = total.data.total
  return (
    <>
      <Group gap="xs" mb={6} mih={26} wrap="nowrap">
        <Text size="sm" c="dimmed" aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
          {count.toLocaleString('id-ID')} permohonan
        </Text>
        {mode === 'article32' && (
          <Badge color="red" variant="light" radius="sm" tt="none" style={{ flexShrink: 0 }}>
            Internal: memuat identitas pemohon
          </Badge>
        )}
        <Text size="xs" c="dimmed" truncate>
          Identitas disamarkan di layar; berkas ekspor memuatnya lengkap.
        </Text>
        <Sources columns={bookColumns(mode === 'article32').length} />
      </Group>
      {count === 0 ? (
        <EmptyState
          icon={IconBook2}
          title="Nihil"
          text={
            period.from > period.to
              ? 'Tanggal awal melewati tanggal akhir. Perbaiki periodenya.'
              : 'Tidak ada permohonan yang diterima dalam periode ini. Pilih periode lain dengan tombol di atas.'
          }
        />
      ) : (
        <BookTable filter={filter} total={count} />
      )}
    </>
  )
}

/** Which article each block of columns comes from. */
function Sources({ columns }: { readonly columns: number }) {
  return (
    <Popover width={460} position="bottom-end" shadow="md">
      <Popover.Target>
        <Anchor component="button" type="button" size="xs" ml="auto" style={{ flexShrink: 0 }}>
          Dasar hukum kolom
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={4}>
          {sourceNotes(columns).map((note) => (
            <Group key={note.columns} gap="xs" wrap="nowrap" align="flex-start">
              <Text size="xs" fw={600} miw={40}>
                {note.columns}
              </Text>
              <Text size="xs">{note.law}</Text>
            </Group>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
