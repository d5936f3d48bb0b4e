// The audit of register numbers: every book from its first to its last number, and what is missing or double.
import { Alert, Anchor, Badge, Button, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconBook2, IconCircleCheck, IconListNumbers } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  isOrdinary,
  NUMBER_BOOK_LABELS,
  NUMBER_FINDING_EXPLANATIONS,
  NUMBER_FINDING_LABELS,
  type OutputOf,
  profileInFileName,
  PROFILES_OF,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { type AuditedBook, auditVerdict, caseAddress, findingGroups } from './number-audit.model.ts'

/** `#/permohonan/nomor`. */
export function NumberAuditPage() {
  const agency = useAgency()
  const asked = useAppQuery('requests.numberAudit', { agencyId: agency.id })
  return (
    <>
      <PageHeader
        title="Pemeriksaan nomor register"
        subtitle="Nomor permohonan (PIP) dan keberatan (KEB) per tahun"
        actions={
          <>
            <Button component={Link} href="/permohonan/buku" variant="default" leftSection={<IconBook2 size={16} />}>
              Buku register
            </Button>
            <BookExport
              title="Ekspor pemeriksaan nomor"
              suggestedName={`Pemeriksaan-Nomor-Register-${profileInFileName(PROFILES_OF.numberAudit[0])}.xlsx`}
              start={(saveToken) => invoke('requests.exportNumberAudit', { agencyId: agency.id, saveToken })}
            >
              <Text size="sm">Seluruh temuan ditulis ke berkas Excel, tanpa identitas pemohon.</Text>
            </BookExport>
          </>
        }
      />
      {asked.error !== null && <Unreadable error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data === undefined ? asked.error === null && <WaitingRows /> : <Audit books={asked.data} />}
    </>
  )
}

function Audit({ books }: { readonly books: OutputOf<'requests.numberAudit'> }) {
  if (books.length === 0)
    return (
      <EmptyState
        icon={IconListNumbers}
        title="Belum ada nomor"
        text="Nomor register diberikan saat permohonan atau keberatan pertama dicatat. Setelah itu kelengkapannya diperiksa di sini."
      />
    )
  const verdict = auditVerdict(books)
  return (
    <Stack gap="md">
      <Alert
        color={verdict.sound ? 'teal' : 'yellow'}
        variant="light"
        icon={verdict.sound ? <IconCircleCheck size={20} /> : <IconAlertTriangle size={20} />}
        title={verdict.title}
      >
        {verdict.text}
      </Alert>
      <BookSummary books={books} />
      {books.map((book) => (
        <BookFindings key={`${book.type} ${book.year}`} book={book} />
      ))}
      <LawNote>
        nomor pendaftaran adalah bukti permohonan dicatat dalam register (Pasal 31 dan 32 Perki KI 1/2021); nomor diberikan
        berurutan per tahun dan tidak pernah dipakai ulang
      </LawNote>
    </Stack>
  )
}

function BookSummary({ books }: { readonly books: readonly AuditedBook[] }) {
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table withTableBorder verticalSpacing={6} aria-label="Ringkasan nomor per register dan tahun">
        <Table.Thead>
          <Table.Tr>
            {['Register', 'Tahun', 'Nomor pertama', 'Nomor terakhir', 'Jumlah catatan', 'Hasil'].map((words) => (
              <Table.Th key={words}>{words}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {books.map((book) => (
            <Table.Tr key={`${book.type} ${book.year}`}>
              <Table.Td>{NUMBER_BOOK_LABELS[book.type]}</Table.Td>
              <Table.Td>{book.year}</Table.Td>
              <Table.Td>{book.first.toLocaleString('id-ID')}</Table.Td>
              <Table.Td>{book.last.toLocaleString('id-ID')}</Table.Td>
              <Table.Td>{book.records.toLocaleString('id-ID')}</Table.Td>
              <Table.Td>
                <Result book={book} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Result({ book }: { readonly book: AuditedBook }) {
  const { sound, short } = auditVerdict([book])
  return (
    <Badge
      color={sound ? 'teal' : 'yellow'}
      variant="light"
      radius="sm"
      tt="none"
      styles={{ label: { color: 'var(--mantine-color-text)' } }}
    >
      {short}
    </Badge>
  )
}

/** Findings of one book under their kinds; nothing at all for a sound one. */
function BookFindings({ book }: { readonly book: AuditedBook }) {
  if (book.findings.length === 0) return null
  return (
    <Paper withBorder p="md" component="section" aria-label={`${NUMBER_BOOK_LABELS[book.type]} ${book.year}`}>
      <Text fw={600} mb="xs">
        {NUMBER_BOOK_LABELS[book.type]} {book.year}
      </Text>
      <Stack gap="sm">
        {findingGroups(book).map(({ kind, findings }) => (
          <div key={kind}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {NUMBER_FINDING_LABELS[kind]}
              </Text>
              {isOrdinary(kind) && (
                <Badge color="gray" variant="light" radius="sm" tt="none">
                  Wajar
                </Badge>
              )}
            </Group>
            <Text size="xs" c="dimmed" mb={4}>
              {NUMBER_FINDING_EXPLANATIONS[kind]}
            </Text>
            {findings.map((found) => (
              <Group key={`${found.number} ${found.from}`} gap="xs">
                <Text size="sm" miw={180}>
                  {found.number}
                </Text>
                {found.records.map((record) => (
                  <Anchor key={record.id} component={Link} href={caseAddress(book.type, record.id)} size="sm">
                    {record.number === found.number ? 'Buka catatan' : record.number}
                  </Anchor>
                ))}
                {found.note !== '' && <Text size="sm">{found.note}</Text>}
                {found.recordCount > found.records.length && (
                  <Text size="xs" c="dimmed">
                    dan {found.recordCount - found.records.length} catatan lain
                  </Text>
                )}
              </Group>
            ))}
          </div>
        ))}
        {book.findingCount > book.findings.length && (
          <Text size="sm" c="dimmed">
            {(book.findingCount - book.findings.length).toLocaleString('id-ID')} temuan lain ada dalam berkas Excel.
          </Text>
        )}
      </Stack>
    </Paper>
  )
}
