// Deciding a request: the outcome first, then only what that outcome needs.
import { Radio, SimpleGrid, Stack } from '@mantine/core'
import { useLocation } from 'wouter'
import {
  type DateOnly,
  REQUEST_OUTCOME_LABELS,
  REQUEST_OUTCOMES,
  type RequestDetail,
  type RequestOutcome,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { type RecordFormState, useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { type DecisionForm, decisionFormOf, decisionOf, decisionProblems, hasPart, showsGrounds } from './decision.model.ts'
import { AnsweringInformationFields } from './answering-information.tsx'
import { ExplanationFields } from './explanation-fields.tsx'
import { GroundsFields } from './grounds-fields.tsx'
import { HandoverFields } from './handover-fields.tsx'
import { ItemFields } from './item-fields.tsx'
import { NoticeFields } from './notice-fields.tsx'
import { RequestLoader } from './request-loader.tsx'
import { useOfficeToday } from '../../api/use-office-today.ts'

const OUTCOME_NOTES: Readonly<Record<RequestOutcome, string>> = {
  grantedFully: 'Seluruh informasi diberikan.',
  grantedPartly: 'Sebagian dihitamkan atau dikecualikan (Pasal 50 Perki KI 1/2021).',
  refused: 'Dikecualikan atau bertentangan dengan peraturan (Pasal 17, Pasal 6 UU KIP).',
  notHeld: 'Informasi tidak berada di bawah penguasaan; tunjukkan Badan Publik lain.',
  notDocumented: 'Informasi dikuasai tetapi belum didokumentasikan; janjikan tanggalnya.',
  lapsed: 'Pemohon tidak melengkapi berkas (Pasal 33 Perki KI 1/2021).',
  withdrawn: 'Pemohon mencabut permohonannya.',
}

/** `#/permohonan/:id/keputusan`: a first decision or the correction of one. */
export function DecisionPage({ id }: { readonly id: number }) {
  return <RequestLoader id={id}>{(request) => <WithToday key={request.id} request={request} />}</RequestLoader>
}

function WithToday({ request }: { readonly request: RequestDetail }) {
  const today = useOfficeToday(request.agencyId)
  return today === undefined ? null : <Decide request={request} today={today} />
}

function Decide({ request, today }: { readonly request: RequestDetail; readonly today: DateOnly }) {
  const [, navigate] = useLocation()
  const record = useRecordForm<DecisionForm>({
    initialValues: decisionFormOf(request, today),
    wrapper: 'decision',
    problems: (values) => decisionProblems(request.receivedOn, today, values),
  })
  const decide = useAppCommand('requests.decide')
  const back = () => navigate(`/permohonan/${request.id}`)
  const save = () => {
    const { outcome } = record.form.values
    if (!record.check() || outcome === null) return
    decide.mutate(
      { id: request.id, version: request.version, decision: decisionOf(record.form.values, outcome) },
      {
        onSuccess: () => {
          notifyUndoable(request.agencyId, `Keputusan ${request.registrationNumber} tersimpan.`)
          back()
        },
        onError: record.refuse,
      },
    )
  }
  return (
    <>
      <PageHeader
        title={`${request.outcome === null ? 'Putuskan' : 'Koreksi keputusan'} ${request.registrationNumber}`}
        subtitle={`${request.applicantName}: ${request.informationRequested}`}
      />
      <RecordForm
        onSave={save}
        onCancel={back}
        unsaved={record.form.isDirty()}
        saving={decide.isPending}
        saveLabel="Simpan keputusan"
        failures={record.failures}
        status={request.daysLeft !== null && <DaysLeftBadge daysLeft={request.daysLeft} dueOn={request.dueOn} />}
      >
        <DecisionSections record={record} request={request} />
      </RecordForm>
    </>
  )
}

function DecisionSections({
  record,
  request,
}: {
  readonly record: RecordFormState<DecisionForm>
  readonly request: RequestDetail
}) {
  const { form } = record
  const { outcome } = form.values
  return (
    <Stack gap="md">
      <FormSection title="Keputusan">
        <Radio.Group aria-label="Keputusan" {...form.getInputProps('outcome')} value={outcome ?? ''}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mb={4}>
            {REQUEST_OUTCOMES.filter((value) => request.allowedOutcomes.includes(value)).map((value, index) => (
              <Radio
                key={value}
                value={value}
                label={REQUEST_OUTCOME_LABELS[value]}
                description={OUTCOME_NOTES[value]}
                autoFocus={index === 0 && outcome === null}
              />
            ))}
          </SimpleGrid>
        </Radio.Group>
      </FormSection>
      {outcome !== null && outcome !== 'lapsed' && outcome !== 'withdrawn' && <ItemFields form={form} request={request} />}
      {showsGrounds(outcome) && <GroundsFields form={form} request={request} />}
      {outcome !== null && <ExplanationFields form={form} />}
      {outcome !== null && <NoticeFields form={form} />}
      {hasPart(outcome, 'handover') && <AnsweringInformationFields form={form} request={request} />}
      {hasPart(outcome, 'handover') && <HandoverFields form={form} />}
    </Stack>
  )
}
