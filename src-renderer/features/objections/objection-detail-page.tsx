// One objection: its clock, grounds, answer, and the way on to the Information Commission.
import { Alert, Anchor, Badge, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconChecklist } from '@tabler/icons-react'
import { Link } from 'wouter'
import {
  OBJECTION_GROUND_LABELS,
  OBJECTION_OUTCOME_LABELS,
  OBJECTION_STAGE_LABELS,
  type ObjectionDetail,
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
import { EarlySilence } from './early-silence.tsx'
import { withoutRequest } from './objection-form.model.ts'
import { ObjectionJourney } from './objection-journey.tsx'
import { ObjectionLoader } from './objection-loader.tsx'
import { ObjectionSteps } from './objection-steps.tsx'
import { PersonFacts } from './person-facts.tsx'

/** `#/keberatan/:id`. */
export function ObjectionDetailPage({ id }: { readonly id: number }) {
  return <ObjectionLoader id={id}>{(objection) => <ObjectionView objection={objection} />}</ObjectionLoader>
}

type Props = { readonly objection: ObjectionDetail }

function ObjectionView({ objection }: Props) {
  return (
    <>
      <PageHeader
        title={`Keberatan ${objection.registrationNumber}`}
        subtitle={`${objection.applicantName} · diterima ${formatDate(objection.receivedOn)}`}
        actions={
          <DiscardCase
            operation="objections.discard"
            record={objection}
            name={`keberatan ${objection.registrationNumber}`}
            ofNumber={NUMBER_STAYS}
            list="/keberatan"
          />
        }
      />
      <Stack gap="md">
        <Clock objection={objection} />
        {objection.filedLate === true && objection.filingWindow !== null && (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />}>
            Diajukan setelah {formatDate(objection.filingWindow.due)}, melewati 30 hari kerja Pasal 36 ayat (1) UU KIP.
          </Alert>
        )}
        <EarlySilence grounds={objection.grounds} filedEarly={objection.filedEarly} filingWindow={objection.filingWindow} />
        <ExecutionTask objection={objection} />
        <ObjectionSteps objection={objection} />
        <LettersPanel entity="objection" entityId={objection.id} agencyId={objection.agencyId} />
        <ClockPanel entity="objection" id={objection.id} />
        <CaseFilePanel entity="objection" entityId={objection.id} />
        <Grounds objection={objection} />
        {objection.outcome !== null && <AnswerFacts objection={objection} />}
        <PersonFacts objection={objection} />
        <AttachmentsPanel entity="objection" entityId={objection.id} />
        <ObjectionJourney objection={objection} />
        <Disputes objection={objection} />
        <RecordHistoryPanel entity="objection" id={objection.id} />
      </Stack>
    </>
  )
}

function Clock({ objection }: Props) {
  const { stage } = objection
  const open = objection.outcome === null
  const waits = stage === 'incomplete' || stage === 'executing'
  return (
    <Group gap="sm">
      <Badge variant="light" size="lg" radius="sm" tt="none" color={waits ? 'orange' : stage === 'finished' ? 'gray' : 'blue'}>
        {OBJECTION_STAGE_LABELS[stage]}
      </Badge>
      {objection.outcome !== null && <Text size="sm">{OBJECTION_OUTCOME_LABELS[objection.outcome]}</Text>}
      {objection.daysLeft !== null && <DaysLeftBadge daysLeft={objection.daysLeft} dueOn={objection.dueOn} />}
      {stage === 'incomplete' && <Text size="sm">Jangka waktu tanggapan belum berjalan.</Text>}
      {stage !== 'incomplete' && (
        <>
          <Text size="sm">
            {open ? 'Batas tanggapan' : 'Batas tanggapan semula'}: <strong>{formatDate(objection.dueOn)}</strong>
          </Text>
          <DeadlineExplained deadline={objection.deadline} article="Pasal 36 ayat (2) UU KIP" />
        </>
      )}
    </Group>
  )
}

/** What the office still owes after it granted the objection. */
function ExecutionTask({ objection }: Props) {
  if (objection.stage !== 'executing' || objection.executionDueOn === null) return null
  return (
    <Alert color="orange" variant="light" icon={<IconChecklist size={18} />} title="Tugas: melaksanakan tanggapan">
      Berikan informasi yang dikabulkan paling lambat {formatDate(objection.executionDueOn)}, lalu catat pelaksanaannya.
      {objection.requestId !== null && (
        <>
          {' '}
          Tugas ini juga tampak pada{' '}
          <Anchor component={Link} href={`/permohonan/${objection.requestId}`} size="sm">
            permohonannya
          </Anchor>
          .
        </>
      )}
    </Alert>
  )
}

function Grounds({ objection }: Props) {
  return (
    <FormSection title="Alasan dan kasus posisi">
      <List size="sm" spacing={2} mb="sm">
        {objection.grounds.map((ground) => (
          <List.Item key={ground}>
            Huruf {ground}: {OBJECTION_GROUND_LABELS[ground]}
          </List.Item>
        ))}
      </List>
      <FactList
        facts={[
          [
            'Permohonan',
            objection.requestId === null ? (
              withoutRequest(objection.grounds)
            ) : (
              <Anchor key="request" component={Link} href={`/permohonan/${objection.requestId}`} size="sm">
                {objection.requestNumber}
              </Anchor>
            ),
          ],
          ['Kasus posisi', objection.caseStatement],
          ['Informasi yang diminta', objection.informationRequested],
          ['Tujuan penggunaan', objection.purpose],
        ]}
      />
    </FormSection>
  )
}

function AnswerFacts({ objection }: Props) {
  return (
    <FormSection title="Tanggapan Atasan PPID">
      <FactList
        facts={[
          ['Keputusan', objection.outcome === null ? '' : OBJECTION_OUTCOME_LABELS[objection.outcome]],
          ['Tanggal tanggapan', objection.answeredOn === null ? '' : formatDate(objection.answeredOn)],
          ['Nomor surat', objection.answerNumber],
          ['Uraian', objection.answerText],
          ['Atasan PPID', [objection.superiorName, objection.superiorPosition].filter((word) => word !== '').join(', ')],
          ['Tanggapan pemohon', objection.applicantReaction],
          ['Uraian pelaksanaan', objection.executionNote],
        ]}
      />
    </FormSection>
  )
}

function Disputes({ objection }: Props) {
  if (objection.disputes.length === 0) return null
  return (
    <FormSection title="Sengketa di Komisi Informasi">
      {objection.disputes.map((dispute) => (
        <Text key={dispute.id} size="sm">
          <Anchor component={Link} href={`/sengketa/${dispute.id}`}>
            {dispute.commissionNumber === '' ? 'Belum bernomor register' : dispute.commissionNumber}
          </Anchor>
          , diajukan {formatDate(dispute.filedOn)}
        </Text>
      ))}
    </FormSection>
  )
}
