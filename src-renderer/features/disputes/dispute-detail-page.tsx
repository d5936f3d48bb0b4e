// One dispute: where it stands, what was ruled, whether it was carried out.
import { Alert, Anchor, Badge, Button, Stack } from '@mantine/core'
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  DISPUTE_STAGE_LABELS,
  type Dispute,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { ClockPanel } from '../clocks/clock-panel.tsx'
import { showsPart } from './dispute-form.model.ts'

const day = (value: string | null) => (value === null ? '' : formatDate(value))

/** `#/sengketa/:id`. */
export function DisputeDetailPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('disputes.get', { id })} name="Sengketa" list="/sengketa">
      {(dispute) => <View dispute={dispute} />}
    </RecordLoader>
  )
}

function View({ dispute }: { readonly dispute: Dispute }) {
  return (
    <>
      <PageHeader
        title={dispute.commissionNumber === '' ? 'Sengketa (belum bernomor)' : `Sengketa ${dispute.commissionNumber}`}
        subtitle={`${dispute.applicantName} · diajukan ${formatDate(dispute.filedOn)}`}
        actions={
          <Button component={Link} href={`/sengketa/${dispute.id}/ubah`} leftSection={<IconPencil size={16} />}>
            Ubah atau lanjutkan tahap
          </Button>
        }
      />
      <Stack gap="md">
        <Badge size="lg" radius="sm" tt="none" variant="light">
          {DISPUTE_STAGE_LABELS[dispute.stage]}
        </Badge>
        {dispute.filedLate && (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />}>
            Diajukan setelah {formatDate(dispute.filingDueOn)}, melewati 14 hari kerja Pasal 37 ayat (2) UU KIP.
          </Alert>
        )}
        <ClockPanel entity="dispute" id={dispute.id} />
        <FormSection title="Pendaftaran">
          <FactList
            facts={[
              ['Komisi Informasi', dispute.commissionName],
              [
                'Keberatan',
                <Anchor key="objection" component={Link} href={`/keberatan/${dispute.objectionId}`} size="sm">
                  {dispute.objectionNumber}
                </Anchor>,
              ],
              ['Permohonan', dispute.requestNumber],
              ['Batas pengajuan', formatDate(dispute.filingDueOn)],
              ['Wakil termohon', dispute.respondentRepresentative],
              ['Catatan', dispute.notes],
            ]}
          />
        </FormSection>
        {showsPart('mediation', dispute) && (
          <FormSection title="Mediasi">
            <FactList
              facts={[
                ['Mediator', dispute.mediator],
                ['Pertemuan pertama', day(dispute.mediationStartedOn)],
                ['Selesai', day(dispute.mediationEndedOn)],
                ['Hasil', dispute.mediationResult === null ? '' : MEDIATION_RESULT_LABELS[dispute.mediationResult]],
              ]}
            />
          </FormSection>
        )}
        {showsPart('ruling', dispute) && <RulingFacts dispute={dispute} />}
        {showsPart('court', dispute) && (
          <FormSection title="Pengadilan">
            <FactList
              facts={[
                ['Pengadilan', dispute.courtName],
                ['Nomor perkara', dispute.courtNumber],
                ['Didaftarkan', day(dispute.courtFiledOn)],
                ['Diputus', day(dispute.courtRuledOn)],
                ['Hasil', dispute.courtResult],
              ]}
            />
          </FormSection>
        )}
      </Stack>
    </>
  )
}

function RulingFacts({ dispute }: { readonly dispute: Dispute }) {
  return (
    <FormSection title="Putusan dan pelaksanaannya">
      <FactList
        facts={[
          ['Jenis', dispute.rulingType === null ? '' : RULING_TYPE_LABELS[dispute.rulingType]],
          ['Nomor', dispute.rulingNumber],
          ['Tanggal', day(dispute.rulingOn)],
          ['Salinan diterima', day(dispute.rulingReceivedOn)],
          ['Amar', dispute.rulingOrder === null ? '' : RULING_ORDER_LABELS[dispute.rulingOrder]],
          ['Batas pelaksanaan', day(dispute.executionDueOn)],
          ['Dilaksanakan', day(dispute.executedOn)],
        ]}
      />
    </FormSection>
  )
}
