// The editions of the list of public information, and when the next one is due.
import { Alert, Anchor, Badge, Button, Table, Text } from '@mantine/core'
import { IconCalendarDue, IconFileCheck, IconListCheck, IconSend } from '@tabler/icons-react'
import { Link } from 'wouter'
import { type DateOnly, EDITION_STATUS_LABELS, type EditionStatus, type OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { ageWords, counted, editionTitle, type Renewal, renewalWords } from './edition.model.ts'

type Editions = OutputOf<'dipEditions.list'>

export const STATUS_COLORS: Readonly<Record<EditionStatus, string>> = { proposed: 'blue', decided: 'teal', returned: 'gray' }

/** `#/dip/edisi`. */
export function EditionListPage() {
  const agency = useAgency()
  const asked = useAppQuery('dipEditions.list', { agencyId: agency.id })
  return (
    <>
      <PageHeader title="Edisi dan keputusan" actions={<NewEdition openProposalId={asked.data?.openProposalId ?? null} />} />
      <SectionTabs section="dip" />
      {asked.error !== null && <Unreadable error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data === undefined ? asked.error === null && <WaitingRows /> : <Editions {...asked.data} agencyId={agency.id} />}
    </>
  )
}

function NewEdition({ openProposalId }: { readonly openProposalId: number | null }) {
  if (openProposalId !== null)
    return (
      <Button component={Link} href={`/dip/edisi/${openProposalId}`} leftSection={<IconSend size={16} />}>
        Buka usulan
      </Button>
    )
  return (
    <>
      <Button component={Link} href="/dip/edisi/catat" variant="default" leftSection={<IconFileCheck size={16} />}>
        Catat keputusan yang sudah ada
      </Button>
      <Button component={Link} href="/dip/edisi/usul" leftSection={<IconSend size={16} />}>
        Usulkan edisi
      </Button>
    </>
  )
}

/** When the list must be renewed (Perki KI 1/2021 Ps.45(7)). */
function RenewalNote({ renewal }: { readonly renewal: Renewal }) {
  const { title, text, color } = renewalWords(renewal)
  return (
    <Alert color={color} icon={<IconCalendarDue size={18} />} title={title} mb="md">
      {text} Dasar: Pasal 45 Perki KI 1/2021.
    </Alert>
  )
}

function Editions({ editions, renewal, agencyId }: Editions & { readonly agencyId: number }) {
  const today = useOfficeToday(agencyId)
  return (
    <>
      <RenewalNote renewal={renewal} />
      {editions.length === 0 ? (
        <EmptyState
          icon={IconListCheck}
          title="Belum ada edisi"
          text="Kumpulkan draf di Daftar, usulkan kepada PPID, lalu catat keputusannya. Daftar yang ditetapkan tersimpan seperti saat ditetapkan."
        />
      ) : (
        <Table aria-label="Daftar edisi" verticalSpacing="sm" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Edisi</Table.Th>
              <Table.Th>Status</Table.Th>
              <Table.Th>Keputusan</Table.Th>
              <Table.Th>Informasi</Table.Th>
              <Table.Th>Diumumkan</Table.Th>
              <Table.Th>Umur</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {editions.map((edition) => (
              <EditionRow key={edition.id} edition={edition} today={today} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}

type RowProps = { readonly edition: Editions['editions'][number]; readonly today: DateOnly | undefined }

function EditionRow({ edition, today }: RowProps) {
  const { status, decreeOn } = edition
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/dip/edisi/${edition.id}`} fw={600} size="sm">
          {editionTitle(edition)}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Badge color={STATUS_COLORS[status]} variant="light">
          {EDITION_STATUS_LABELS[status]}
        </Badge>
      </Table.Td>
      <Table.Td>
        {decreeOn === null ? (
          <Text size="sm" c="dimmed">
            {status === 'returned' ? edition.returnReason : 'menunggu keputusan PPID'}
          </Text>
        ) : (
          <Text size="sm">
            Nomor {edition.decreeNumber}
            <br />
            {formatDate(decreeOn)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{status === 'returned' ? '–' : counted(edition.entries)}</Table.Td>
      <Table.Td>{edition.announcedOn === null ? '–' : formatDate(edition.announcedOn)}</Table.Td>
      <Table.Td>{decreeOn === null || today === undefined ? '–' : ageWords(decreeOn, today)}</Table.Td>
    </Table.Tr>
  )
}
