// Evidence of the list: its files, whether they are whole, and its links.
import { Group, Paper, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useAppQuery } from '../../api/use-app-query.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { sizeWords } from '../../ui/size-words.ts'
import { useAgency } from '../../ui/use-agency.ts'
import { coverageWords, listLabel, LISTS, type ListName, type Summary } from './evidence.model.ts'
import { DuplicateList, FaultyList, FileList, WithoutList } from './evidence-lists.tsx'
import { WholenessCheck } from './wholeness-check.tsx'

const LIST_PAGES = { files: FileList, without: WithoutList, faulty: FaultyList, duplicates: DuplicateList } as const
const TYPING_MS = 250

/** `#/dip/berkas`. */
export function EvidencePage() {
  const agency = useAgency()
  const asked = useAppQuery('evidence.summary', { agencyId: agency.id })
  return (
    <>
      <PageHeader title="Berkas dan tautan" subtitle="Bukti setiap informasi: berkas yang disimpan dalam register dan tautan" />
      <SectionTabs section="dip" />
      {asked.error !== null && <Unreadable error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data === undefined ? (
        asked.error === null && <WaitingRows />
      ) : (
        <Stack gap="md">
          <Figures summary={asked.data} />
          <WholenessCheck agencyId={agency.id} />
          <Lists agencyId={agency.id} summary={asked.data} />
          <LawNote>
            tautan diperiksa dari bentuknya saja; aplikasi tidak pernah membuka jaringan. Informasi berkala harus mudah dijangkau
            (Pasal 14 Perki KI 1/2021), dan daftar digital harus dapat diakses publik (Lampiran I)
          </LawNote>
        </Stack>
      )}
    </>
  )
}

function Figures({ summary }: { readonly summary: Summary }) {
  const figures: readonly (readonly [string, string, string])[] = [
    [summary.files.toLocaleString('id-ID'), 'berkas', `${sizeWords(summary.bytes)}; isi yang sama disimpan sekali`],
    [summary.links.toLocaleString('id-ID'), 'tautan', `${summary.faultyLinks.toLocaleString('id-ID')} bermasalah`],
    [summary.withoutEvidence.toLocaleString('id-ID'), 'informasi tanpa bukti', coverageWords(summary)],
  ]
  return (
    <SimpleGrid cols={3}>
      {figures.map(([number, words, more]) => (
        <Paper key={words} withBorder p="md">
          <Text fw={600} size="lg">
            {number} {words}
          </Text>
          <Text size="sm" c="dimmed">
            {more}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  )
}

function Lists({ agencyId, summary }: { readonly agencyId: number; readonly summary: Summary }) {
  const [list, setList] = useState<ListName>(summary.files === 0 && summary.withoutEvidence > 0 ? 'without' : 'files')
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, TYPING_MS)
  const Shown = LIST_PAGES[list]
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <SegmentedControl
          aria-label="Daftar yang ditampilkan"
          data={LISTS.map((one) => ({ value: one, label: listLabel(one, summary) }))}
          value={list}
          onChange={(value) => setList(LISTS.find((one) => one === value) ?? 'files')}
        />
        <TextInput
          aria-label="Cari judul, nama berkas, atau tautan"
          placeholder="Cari …"
          leftSection={<IconSearch size={16} />}
          w={260}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Group>
      <Shown key={`${list} ${search}`} agencyId={agencyId} search={search} />
    </Stack>
  )
}
