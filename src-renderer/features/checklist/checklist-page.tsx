// The mandatory checklist: how complete the list of public information is, what is missing, and what to do about it.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconBuildingCommunity, IconTemplate } from '@tabler/icons-react'
import { useState } from 'react'
import { type ChecklistOverview, OFFICE_KIND_LABELS } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Unreadable, WaitingRows } from '../../ui/record-list.tsx'
import { SectionTabs } from '../../ui/section-tabs.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { Work } from '../../ui/work.tsx'
import { ChecklistList } from './checklist-list.tsx'
import { ChecklistSummary } from './checklist-summary.tsx'
import { GapExport } from './gap-export.tsx'
import { OfficeKindChoice, OfficeKindModal } from './office-kind.tsx'
import { StarterTemplateModal } from './starter-template.tsx'

/** `#/dip/daftar-periksa`. */
export function ChecklistPage() {
  const agency = useAgency()
  const asked = useAppQuery('checklist.overview', { agencyId: agency.id })
  const chosen = asked.data?.kind ?? null
  return (
    <>
      <PageHeader
        title="Daftar periksa informasi wajib"
        subtitle="Perki KI 1/2021 Pasal 14, 15, 19, 20, dan 21"
        actions={asked.data !== undefined && chosen !== null && <Actions agencyId={agency.id} overview={asked.data} />}
      />
      <SectionTabs section="dip" />
      {asked.error !== null && <Unreadable error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data === undefined ? (
        asked.error === null && <WaitingRows />
      ) : chosen === null ? (
        <Work operation="checklist.setOfficeKind">
          <OfficeKindChoice agencyId={agency.id} />
        </Work>
      ) : (
        <Stack gap="md">
          <ChecklistSummary summary={asked.data.summary} />
          {asked.data.summary.overall.satisfied === asked.data.summary.overall.applicable && (
            <Alert color="teal" variant="light" title="Seluruh butir yang berlaku terpenuhi">
              Informasi berkala perlu dimutakhirkan paling sedikit sekali dalam 6 bulan (Pasal 18 Perki KI 1/2021).
            </Alert>
          )}
          <ChecklistList key={agency.id} agencyId={agency.id} overview={asked.data} />
        </Stack>
      )}
    </>
  )
}

type ActionsProps = { readonly agencyId: number; readonly overview: ChecklistOverview }

function Actions({ agencyId, overview }: ActionsProps) {
  const [open, setOpen] = useState<'kind' | 'template' | null>(null)
  const close = () => setOpen(null)
  const kind = overview.kind ?? 'ordinary'
  return (
    <>
      <Button variant="default" leftSection={<IconBuildingCommunity size={16} />} onClick={() => setOpen('kind')}>
        <Text span size="sm" truncate maw={200} fw={600}>
          Jenis: {OFFICE_KIND_LABELS[kind].replace(/ \(.*$/, '')}
        </Text>
      </Button>
      <GapExport agencyId={agencyId} today={overview.today} />
      <Button leftSection={<IconTemplate size={16} />} onClick={() => setOpen('template')}>
        Templat awal
      </Button>
      <OfficeKindModal agencyId={agencyId} opened={open === 'kind'} kind={kind} onClose={close} />
      <StarterTemplateModal agencyId={agencyId} opened={open === 'template'} kind={kind} today={overview.today} onClose={close} />
    </>
  )
}
