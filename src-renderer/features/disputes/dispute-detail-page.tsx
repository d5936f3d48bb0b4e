// One dispute: where it stands, what to notice, its sittings, its clocks, its papers.
import { Badge, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { DISPUTE_STAGE_LABELS, type DisputeDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DiscardCase } from '../../ui/discard-case.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { AttachmentsPanel } from '../attachments/attachments-panel.tsx'
import { CaseFilePanel } from '../case-file/case-file-panel.tsx'
import { ClockPanel } from '../clocks/clock-panel.tsx'
import { RecordHistoryPanel } from '../history/record-history-panel.tsx'
import { DisputeFacts } from './dispute-facts.tsx'
import { DisputeHints } from './dispute-hints.tsx'
import { DisputeSteps } from './dispute-steps.tsx'
import { SessionModal } from './session-modal.tsx'
import { SessionTable } from './session-table.tsx'

/** `#/sengketa/:id`. */
export function DisputeDetailPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('disputes.get', { id })} name="Sengketa" list="/sengketa">
      {(dispute) => <View dispute={dispute} />}
    </RecordLoader>
  )
}

function View({ dispute }: { readonly dispute: DisputeDetail }) {
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeader
        title={dispute.commissionNumber === '' ? 'Sengketa (belum bernomor)' : `Sengketa ${dispute.commissionNumber}`}
        subtitle={`${dispute.applicantName} · diajukan ${formatDate(dispute.filedOn)}`}
        actions={
          <DiscardCase
            operation="disputes.discard"
            record={dispute}
            name={dispute.commissionNumber === '' ? 'sengketa ini' : `sengketa ${dispute.commissionNumber}`}
            ofNumber=""
            list="/sengketa"
          />
        }
      />
      <Stack gap="md">
        <Group gap="sm">
          <Badge size="lg" radius="sm" tt="none" variant="light" color={dispute.stage === 'final' ? 'gray' : 'blue'}>
            {DISPUTE_STAGE_LABELS[dispute.stage]}
          </Badge>
        </Group>
        <DisputeSteps dispute={dispute} onAddSession={() => setAdding(true)} />
        <DisputeHints dispute={dispute} />
        <ClockPanel entity="dispute" id={dispute.id} />
        <CaseFilePanel entity="dispute" entityId={dispute.id} />
        <SessionTable dispute={dispute} />
        <DisputeFacts dispute={dispute} />
        <AttachmentsPanel entity="dispute" entityId={dispute.id} />
        <RecordHistoryPanel entity="dispute" id={dispute.id} />
      </Stack>
      <SessionModal dispute={dispute} index={adding ? null : undefined} onClose={() => setAdding(false)} />
    </>
  )
}
