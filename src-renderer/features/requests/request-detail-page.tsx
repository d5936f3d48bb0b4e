// One request: its clock, its data, its decision, and the steps the law leaves open.
import { Alert, Anchor, Badge, Group, Stack, Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  ACCESS_METHOD_LABELS,
  APPLICANT_KIND_LABELS,
  CHANNEL_LABELS,
  DELIVERY_METHOD_LABELS,
  EXTENSION_REASON_LABELS,
  REQUEST_STAGE_LABELS,
  type RequestDetail,
} from '../../../src-main/contract/index.ts'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import { DeadlineExplained } from '../../ui/deadline-explained.tsx'
import { DiscardCase, NUMBER_STAYS } from '../../ui/discard-case.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AttachmentsPanel } from '../attachments/attachments-panel.tsx'
import { CaseFilePanel } from '../case-file/case-file-panel.tsx'
import { ClockPanel } from '../clocks/clock-panel.tsx'
import { RecordHistoryPanel } from '../history/record-history-panel.tsx'
import { LettersPanel } from '../letters/letters-panel.tsx'
import { ApplicantHistory } from './applicant-history.tsx'
import { DecisionFacts } from './decision-facts.tsx'
import { IdentityFacts } from './identity-facts.tsx'
import { LifeCycleFacts } from './life-cycle-facts.tsx'
import { RequestLoader } from './request-loader.tsx'
import { purposeKindWords } from './purpose-kind.model.ts'
import { RequestSteps } from './request-steps.tsx'

/** `#/permohonan/:id`. */
export function RequestDetailPage({ id }: { readonly id: number }) {
  return <RequestLoader id={id}>{(request) => <RequestView request={request} />}</RequestLoader>
}

function RequestView({ request }: { readonly request: RequestDetail }) {
  return (
    <>
      <PageHeader
        title={`Permohonan ${request.registrationNumber}`}
        subtitle={`${request.applicantName} · diterima ${formatDate(request.receivedOn)}`}
        actions={
          <DiscardCase
            operation="requests.discard"
            record={request}
            name={`permohonan ${request.registrationNumber}`}
            ofNumber={NUMBER_STAYS}
            list="/permohonan"
          />
        }
      />
      <Stack gap="md">
        <Clock request={request} />
        <ExecutionTasks request={request} />
        <RequestSteps request={request} />
        <LettersPanel entity="request" entityId={request.id} agencyId={request.agencyId} />
        <ClockPanel entity="request" id={request.id} />
        <CaseFilePanel entity="request" entityId={request.id} />
        <FormSection title="Informasi yang diminta">
          <FactList
            facts={[
              ['Rincian informasi', request.informationRequested],
              ['Tujuan penggunaan', request.purpose],
              ['Golongan tujuan', purposeKindWords(request)],
              ['Unit yang menguasai informasi', request.unit],
              ['Cara memperoleh', request.accessMethod === null ? '' : ACCESS_METHOD_LABELS[request.accessMethod]],
              ['Cara mendapatkan salinan', request.deliveryMethod === null ? '' : DELIVERY_METHOD_LABELS[request.deliveryMethod]],
            ]}
          />
        </FormSection>
        {request.outcome !== null && <DecisionFacts request={request} />}
        {request.extendedOn !== null && request.extensionReason !== null && (
          <FormSection title="Perpanjangan waktu">
            <FactList
              facts={[
                ['Tanggal pemberitahuan', formatDate(request.extendedOn)],
                ['Alasan', EXTENSION_REASON_LABELS[request.extensionReason]],
                ['Penjelasan tertulis', request.extensionNote],
              ]}
            />
          </FormSection>
        )}
        <FormSection title="Pemohon">
          <FactList
            facts={[
              ['Nama', request.applicantName],
              ['Jenis pemohon', APPLICANT_KIND_LABELS[request.applicantKind]],
              ['Pekerjaan', request.occupation],
              ['Nomor SK pengesahan', request.legalEntityDecree],
              ['Penerima kuasa', request.proxyName],
              ['Surat kuasa', request.powerOfAttorney],
            ]}
          />
          <IdentityFacts request={request} />
        </FormSection>
        <AttachmentsPanel entity="request" entityId={request.id} />
        <LifeCycleFacts request={request} />
        <Registration request={request} />
        <Objections request={request} />
        <ApplicantHistory requestId={request.id} />
        <RecordHistoryPanel entity="request" id={request.id} />
      </Stack>
    </>
  )
}

function answeredWords(days: number): string {
  return days === 0 ? 'Dijawab pada hari diterima' : `Dijawab dalam ${days} hari kerja`
}

function Clock({ request }: { readonly request: RequestDetail }) {
  return (
    <Group gap="sm">
      <Badge
        variant="light"
        size="lg"
        radius="sm"
        tt="none"
        color={request.stage === 'finished' ? 'gray' : request.stage === 'incomplete' ? 'orange' : 'blue'}
      >
        {REQUEST_STAGE_LABELS[request.stage]}
      </Badge>
      {request.daysLeft !== null && <DaysLeftBadge daysLeft={request.daysLeft} dueOn={request.dueOn} />}
      <Text size="sm">
        Batas pemberitahuan tertulis: <strong>{formatDate(request.dueOn)}</strong>
      </Text>
      <DeadlineExplained
        deadline={request.deadline}
        article={request.extendedOn === null ? 'Pasal 22 ayat (7) UU KIP' : 'Pasal 22 ayat (7) dan ayat (8) UU KIP'}
      />
      {request.answeredInDays !== null && <Text size="sm">{answeredWords(request.answeredInDays)}</Text>}
    </Group>
  )
}

function Registration({ request }: { readonly request: RequestDetail }) {
  return (
    <FormSection title="Pencatatan">
      <FactList
        facts={[
          ['Alasan pencatatan mundur', request.backdatingReason],
          ['Saluran', CHANNEL_LABELS[request.channel]],
          ['Nomor pada buku lama', request.originalNumber],
          ['Catatan petugas', request.notes],
        ]}
      />
    </FormSection>
  )
}

/** An upheld objection opens the request again as a task until it is carried out. */
function ExecutionTasks({ request }: { readonly request: RequestDetail }) {
  return request.objections.map(({ id, registrationNumber, executionDueOn, executedOn }) =>
    executionDueOn === null || executedOn !== null ? null : (
      <Alert
        key={id}
        color="orange"
        variant="light"
        icon={<IconChecklist size={18} />}
        title="Tugas: melaksanakan tanggapan keberatan"
      >
        Keberatan{' '}
        <Anchor component={Link} href={`/keberatan/${id}`} size="sm">
          {registrationNumber}
        </Anchor>{' '}
        dikabulkan. Laksanakan paling lambat {formatDate(executionDueOn)}, lalu catat pelaksanaannya pada halaman keberatan.
      </Alert>
    ),
  )
}

function Objections({ request }: { readonly request: RequestDetail }) {
  if (request.objections.length === 0) return null
  return (
    <FormSection title="Keberatan atas permohonan ini">
      <Stack gap={4}>
        {request.objections.map((objection) => (
          <Text key={objection.id} size="sm">
            <Anchor component={Link} href={`/keberatan/${objection.id}`}>
              {objection.registrationNumber}
            </Anchor>
            , diterima {formatDate(objection.receivedOn)}
            {objection.executedOn !== null && `, dilaksanakan ${formatDate(objection.executedOn)}`}
          </Text>
        ))}
      </Stack>
    </FormSection>
  )
}
