// One edition: its facts, what it changed, its list, its documents.
import { Badge, Button, Group, Stack, Tabs, Text } from '@mantine/core'
import { IconFileText, IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  CATEGORY_LABELS,
  type DateOnly,
  EDITION_STATUS_LABELS,
  INFORMATION_CATEGORIES,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { BookExport } from '../../ui/book-export.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { RecordHistoryPanel } from '../history/record-history-panel.tsx'
import { counted, editionTitle } from './edition.model.ts'
import { EditionDifference } from './edition-difference.tsx'
import { EditionEntries } from './edition-entries.tsx'
import { STATUS_COLORS } from './edition-list-page.tsx'
import { Blocked, type EditionDetail, EditionSteps } from './edition-steps.tsx'

/** `#/dip/edisi/:id`. */
export function EditionPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('dipEditions.get', { id })} name="Edisi" list="/dip/edisi">
      {(edition) => <View edition={edition} />}
    </RecordLoader>
  )
}

function View({ edition }: { readonly edition: EditionDetail }) {
  const today = useOfficeToday(edition.agencyId)
  return (
    <>
      <PageHeader
        title={`Edisi ${editionTitle(edition)}`}
        subtitle={
          <Group gap="xs">
            <Badge color={STATUS_COLORS[edition.status]} variant="light">
              {EDITION_STATUS_LABELS[edition.status]}
            </Badge>
            {edition.decreeOn !== null && `Keputusan Nomor ${edition.decreeNumber}, ${formatDate(edition.decreeOn)}`}
          </Group>
        }
        actions={today !== undefined && <EditionSteps edition={edition} today={today} />}
      />
      <SectionTabs section="dip" />
      <Stack gap="md">
        {edition.blocked.length > 0 && <Blocked edition={edition} />}
        <Facts edition={edition} />
        {edition.status !== 'returned' && <Parts edition={edition} />}
        <RecordHistoryPanel entity="dipEdition" id={edition.id} />
      </Stack>
    </>
  )
}

const dated = (number: string, on: DateOnly | null) =>
  [number === '' ? '' : `Nomor ${number}`, on === null ? '' : `tanggal ${formatDate(on)}`]
    .filter((part) => part !== '')
    .join(', ')

function Facts({ edition }: { readonly edition: EditionDetail }) {
  const parts = INFORMATION_CATEGORIES.map((category) => `${CATEGORY_LABELS[category]} ${counted(edition.byCategory[category])}`)
  return (
    <FormSection title="Data edisi">
      <FactList
        facts={[
          ['Surat usulan', dated(edition.letterNumber, edition.letterOn) || 'belum bernomor'],
          ['Keputusan PPID', dated(edition.decreeNumber, edition.decreeOn)],
          [
            'Persetujuan Atasan PPID',
            edition.approvedOn === null ? '' : `${edition.approvedBy}, ${formatDate(edition.approvedOn)}`,
          ],
          ['Jumlah informasi', edition.status === 'returned' ? '' : `${counted(edition.entries)} (${parts.join(', ')})`],
          ['Diumumkan', edition.announcedOn === null ? '' : formatDate(edition.announcedOn)],
          [
            edition.status === 'decided' ? 'Menggantikan' : 'Akan menggantikan',
            edition.previous === null ? '' : dated(edition.previous.decreeNumber, edition.previous.decreeOn),
          ],
          ['Dikembalikan', edition.returnedOn === null ? '' : `${formatDate(edition.returnedOn)}: ${edition.returnReason}`],
          ['Catatan', edition.note],
        ]}
      />
    </FormSection>
  )
}

function Parts({ edition }: { readonly edition: EditionDetail }) {
  return (
    <Tabs defaultValue={edition.previous === null ? 'list' : 'difference'} keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="difference">Perbedaan</Tabs.Tab>
        <Tabs.Tab value="list">Daftar informasi</Tabs.Tab>
        <Tabs.Tab value="documents">Dokumen</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="difference">
        <EditionDifference agencyId={edition.agencyId} editionId={edition.id} />
      </Tabs.Panel>
      <Tabs.Panel value="list">
        <EditionEntries id={edition.id} />
      </Tabs.Panel>
      <Tabs.Panel value="documents">
        <Documents edition={edition} />
      </Tabs.Panel>
    </Tabs>
  )
}

function Documents({ edition }: { readonly edition: EditionDetail }) {
  const isDraft = edition.status !== 'decided'
  const name = `DIP ${editionTitle(edition)}`
  const book = (format: 'pdf' | 'xlsx') => ({
    title: `Daftar tujuh kolom sebagai ${format === 'pdf' ? 'PDF' : 'Excel'}`,
    suggestedName: `${name.replaceAll(' ', '-')}${isDraft ? '-konsep' : ''}.${format}`,
    start: (token: string) => invoke('dipEditions.writeBook', { id: edition.id, format, paper: 'F4', token }),
  })
  return (
    <Stack gap="sm">
      <Text size="sm">
        {isDraft
          ? 'Konsep: nomor dan tanggal yang belum ada dicetak sebagai titik-titik.'
          : 'Dicetak persis seperti saat ditetapkan, walaupun informasi atau pejabatnya berubah kemudian.'}
      </Text>
      <Group gap="sm">
        <Button
          component={Link}
          href={`/dip/edisi/${edition.id}/surat-usulan`}
          variant="default"
          leftSection={<IconFileText size={16} />}
        >
          Surat usulan
        </Button>
        <Button
          component={Link}
          href={`/dip/edisi/${edition.id}/keputusan`}
          variant="default"
          leftSection={<IconFileText size={16} />}
        >
          {isDraft ? 'Konsep keputusan' : 'Keputusan'}
        </Button>
        <BookExport {...book('pdf')} label="Lampiran PDF" icon={<IconPrinter size={16} />}>
          <Text size="sm">
            Daftar lengkap menurut Lampiran I Perki KI 1/2021, dikelompokkan menurut kategori, pada kertas F4 mendatar.
          </Text>
        </BookExport>
        <BookExport {...book('xlsx')} label="Lampiran Excel">
          <Text size="sm">Daftar lengkap menurut Lampiran I Perki KI 1/2021, dikelompokkan menurut kategori.</Text>
        </BookExport>
      </Group>
    </Stack>
  )
}
