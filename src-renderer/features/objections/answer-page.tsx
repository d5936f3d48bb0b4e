// The answer of Atasan PPID to an objection (UU KIP Ps.36(2)-(3); Perki KI 1/2021 Ps.44).
import { Alert, Radio, SimpleGrid, Stack } from '@mantine/core'
import { useLocation } from 'wouter'
import {
  type DateOnly,
  hasWrittenAnswer,
  needsReasons,
  OBJECTION_GROUND_LABELS,
  OBJECTION_OUTCOME_LABELS,
  OBJECTION_OUTCOMES,
  type ObjectionDetail,
  type Official,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { DaysLeftBadge } from '../../ui/days-left-badge.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { type RecordFormState, useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { type AnswerForm, answerFormOf, answerOf, answerProblems, mayPromise, outcomeBarrier } from './objection-answer.model.ts'
import { ObjectionLoader } from './objection-loader.tsx'

/** `#/keberatan/:id/tanggapan`: a first answer or the correction of one. */
export function AnswerPage({ id }: { readonly id: number }) {
  return <ObjectionLoader id={id}>{(objection) => <Prepared key={objection.id} objection={objection} />}</ObjectionLoader>
}

/** The superior in office on that day. */
function superiorOn(officials: readonly Official[], today: DateOnly): Official | undefined {
  return officials.find(
    (one) => one.role === 'ppidSuperior' && one.validFrom <= today && (one.validTo === null || one.validTo >= today),
  )
}

function Prepared({ objection }: { readonly objection: ObjectionDetail }) {
  const today = useOfficeToday(objection.agencyId)
  const officials = useAppQuery('office.listOfficials', { agencyId: objection.agencyId }).data
  if (today === undefined || officials === undefined) return null
  return <Answer objection={objection} today={today} initial={answerFormOf(objection, today, superiorOn(officials, today))} />
}

type AnswerProps = { readonly objection: ObjectionDetail; readonly today: DateOnly; readonly initial: AnswerForm }

function Answer({ objection, today, initial }: AnswerProps) {
  const [, navigate] = useLocation()
  const record = useRecordForm<AnswerForm>({
    initialValues: initial,
    wrapper: 'answer',
    problems: (values) => answerProblems(objection, today, values),
  })
  const answer = useAppCommand('objections.answer')
  const back = () => navigate(`/keberatan/${objection.id}`)
  const save = () => {
    const { outcome } = record.form.values
    if (!record.check() || outcome === null) return
    answer.mutate(
      { id: objection.id, version: objection.version, answer: answerOf(record.form.values, outcome) },
      {
        onSuccess: () => {
          notifyUndoable(objection.agencyId, `Tanggapan atas ${objection.registrationNumber} tersimpan.`)
          back()
        },
        onError: record.refuse,
      },
    )
  }
  return (
    <>
      <PageHeader
        title={`${objection.outcome === null ? 'Tanggapi' : 'Koreksi tanggapan'} ${objection.registrationNumber}`}
        subtitle={`${objection.applicantName} · alasan huruf ${objection.grounds.join(', ')}`}
      />
      <RecordForm
        onSave={save}
        onCancel={back}
        unsaved={record.form.isDirty()}
        saving={answer.isPending}
        saveLabel="Simpan tanggapan"
        failures={record.failures}
        status={objection.daysLeft !== null && <DaysLeftBadge daysLeft={objection.daysLeft} dueOn={objection.dueOn} />}
      >
        <AnswerSections record={record} objection={objection} />
      </RecordForm>
    </>
  )
}

type SectionsProps = { readonly record: RecordFormState<AnswerForm>; readonly objection: ObjectionDetail }

function AnswerSections({ record: { form }, objection }: SectionsProps) {
  const { outcome } = form.values
  return (
    <Stack gap="md">
      <Objected objection={objection} />
      <FormSection title="Keputusan Atasan PPID">
        <Radio.Group aria-label="Keputusan Atasan PPID" {...form.getInputProps('outcome')} value={outcome ?? ''}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mb={4}>
            {OBJECTION_OUTCOMES.map((value, index) => {
              const barrier = outcomeBarrier(objection, value)
              return (
                <Radio
                  key={value}
                  value={value}
                  label={OBJECTION_OUTCOME_LABELS[value]}
                  description={barrier}
                  disabled={barrier !== ''}
                  autoFocus={index === 0 && outcome === null}
                />
              )
            })}
          </SimpleGrid>
        </Radio.Group>
      </FormSection>
      {hasWrittenAnswer(outcome) && <LetterFields form={form} />}
      {mayPromise(outcome) && <ExecutionFields form={form} settled={outcome === 'settled'} />}
      {outcome !== null && (
        <FormSection title="Isi tanggapan">
          <Stack gap="sm">
            <LongTextField
              form={form}
              name="answerText"
              label="Uraian tanggapan"
              description="Alasan tertulis wajib bila keputusan bawahan dikuatkan, seluruhnya atau sebagian (Pasal 36 ayat (3) UU KIP; Pasal 44 ayat (2) Perki KI 1/2021)."
              required={needsReasons(outcome)}
              minRows={3}
            />
            <LongTextField form={form} name="applicantReaction" label="Tanggapan pemohon" />
            <LawNote>Pasal 36 UU KIP; Pasal 44 Perki KI 1/2021</LawNote>
          </Stack>
        </FormSection>
      )}
    </Stack>
  )
}

/** What the superior answers to, so that no other page has to be opened. */
function Objected({ objection }: { readonly objection: ObjectionDetail }) {
  return (
    <FormSection title="Yang diajukan keberatan">
      <FactList
        facts={[
          ...objection.grounds.map((ground) => [`Alasan huruf ${ground}`, OBJECTION_GROUND_LABELS[ground]] as const),
          ['Kasus posisi', objection.caseStatement],
          ['Informasi yang diminta', objection.informationRequested],
          ['Hasil musyawarah', objection.deliberationNote],
        ]}
      />
    </FormSection>
  )
}

type ExecutionProps = Pick<RecordFormState<AnswerForm>, 'form'> & { readonly settled: boolean }

function ExecutionFields({ form, settled }: ExecutionProps) {
  return (
    <FormSection title="Pelaksanaan">
      <Stack gap="sm">
        <DateField
          label="Dilaksanakan paling lambat"
          description={
            settled
              ? 'Diisi bila musyawarah menjanjikan sesuatu; kosongkan bila tidak ada.'
              : 'Saran 10 hari kerja sejak tanggapan; undang-undang tidak menetapkan jangka waktunya.'
          }
          clearable
          {...form.getInputProps('executionDueOn')}
        />
        <Alert color="blue" variant="light">
          Permohonannya terbuka kembali sebagai tugas kantor sampai pelaksanaannya dicatat.
        </Alert>
      </Stack>
    </FormSection>
  )
}

function LetterFields({ form }: Pick<RecordFormState<AnswerForm>, 'form'>) {
  return (
    <FormSection title="Surat tanggapan">
      <FieldGrid>
        <DateField label="Tanggal tanggapan" required clearable {...form.getInputProps('answeredOn')} />
        <TextField
          form={form}
          name="answerNumber"
          label="Nomor surat"
          description="Kosongkan bila nomor diberikan saat surat tanggapan diterbitkan."
        />
        <TextField form={form} name="superiorName" label="Nama Atasan PPID" />
        <TextField form={form} name="superiorPosition" label="Jabatan Atasan PPID" />
      </FieldGrid>
    </FormSection>
  )
}
