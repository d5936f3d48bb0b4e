// The four lists of evidence; every line leads to its entry.
import { Anchor, Code, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { typeWords } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatShortDate } from '../../ui/format-date.ts'
import { PAGE_ROWS, PagedTable } from '../../ui/paged-table.tsx'
import { sizeWords } from '../../ui/size-words.ts'
import { faultWords } from './evidence.model.ts'
import { MendLinks } from './mend-links.tsx'

export type EvidenceListProps = { readonly agencyId: number; readonly search: string }

function usePage({ agencyId, search }: EvidenceListProps) {
  const [page, setPage] = useState(1)
  return { page, setPage, input: { agencyId, search, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS } }
}
const KEEP = { keepPrevious: true } as const

function EntryLink({ id, title }: { readonly id: number; readonly title: string }) {
  return (
    <Anchor component={Link} href={`/dip/${id}`} size="sm">
      {title}
    </Anchor>
  )
}

/** Entries with a stored file. */
export function FileList(props: EvidenceListProps) {
  const { page, setPage, input } = usePage(props)
  return (
    <PagedTable
      label="Berkas bukti"
      columns={['Berkas', 'Jenis', 'Ukuran', 'Informasi', 'Dilampirkan']}
      asked={useAppQuery('evidence.files', input, KEEP)}
      page={page}
      onPage={setPage}
      empty="Tidak ada berkas. Lampirkan berkas dari halaman sebuah informasi."
    >
      {({ id, title, fileName, mime, size, addedAt }) => (
        <Table.Tr key={id}>
          <Table.Td>{fileName}</Table.Td>
          <Table.Td>{typeWords(mime)}</Table.Td>
          <Table.Td>{sizeWords(size)}</Table.Td>
          <Table.Td>
            <EntryLink id={id} title={title} />
          </Table.Td>
          <Table.Td>{addedAt === null ? '–' : formatShortDate(addedAt)}</Table.Td>
        </Table.Tr>
      )}
    </PagedTable>
  )
}

/** Entries with neither file nor link. */
export function WithoutList(props: EvidenceListProps) {
  const { page, setPage, input } = usePage(props)
  return (
    <PagedTable
      label="Informasi tanpa bukti"
      columns={['Informasi']}
      asked={useAppQuery('evidence.without', input, KEEP)}
      page={page}
      onPage={setPage}
      empty="Setiap informasi mempunyai berkas atau tautan."
    >
      {({ id, title }) => (
        <Table.Tr key={id}>
          <Table.Td>
            <EntryLink id={id} title={title} />
          </Table.Td>
        </Table.Tr>
      )}
    </PagedTable>
  )
}

/** Links that cannot be right as they are written. */
export function FaultyList(props: EvidenceListProps) {
  const { page, setPage, input } = usePage(props)
  return (
    <Stack gap="sm">
      <MendLinks agencyId={props.agencyId} />
      <PagedTable
        label="Tautan bermasalah"
        columns={['Informasi', 'Tautan', 'Masalah', 'Perbaikan yang pasti']}
        asked={useAppQuery('evidence.faulty', input, KEEP)}
        page={page}
        onPage={setPage}
        empty="Tidak ada tautan yang bermasalah."
      >
        {({ id, title, link, faults, mended }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <EntryLink id={id} title={title} />
            </Table.Td>
            <Table.Td>
              <Address text={link} />
            </Table.Td>
            <Table.Td>{faultWords(faults)}</Table.Td>
            <Table.Td>{mended === null ? <Text size="sm">Perbaiki pada informasinya</Text> : <Address text={mended} />}</Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Stack>
  )
}

/** One address under several entries: a copy that was not changed, or one page for many. */
export function DuplicateList(props: EvidenceListProps) {
  const { page, setPage, input } = usePage(props)
  return (
    <PagedTable
      label="Tautan ganda"
      columns={['Tautan', 'Dipakai pada']}
      asked={useAppQuery('evidence.duplicates', input, KEEP)}
      page={page}
      onPage={setPage}
      empty="Tidak ada tautan yang dipakai lebih dari sekali."
    >
      {({ link, count, entries }) => (
        <Table.Tr key={link}>
          <Table.Td>
            <Address text={link} />
          </Table.Td>
          <Table.Td>
            <Stack gap={2}>
              {entries.map((entry) => (
                <EntryLink key={entry.id} {...entry} />
              ))}
              {count > entries.length && (
                <Text size="sm" c="dimmed">
                  dan {(count - entries.length).toLocaleString('id-ID')} informasi lain
                </Text>
              )}
            </Stack>
          </Table.Td>
        </Table.Tr>
      )}
    </PagedTable>
  )
}

/** An address as text: the app opens none. */
function Address({ text }: { readonly text: string }) {
  return <Code style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{text}</Code>
}
