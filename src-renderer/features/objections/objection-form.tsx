// The objection form of Lamp. X: request, grounds a to g, the case, and who objects.
import { Alert, Checkbox, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  needsRequest,
  OBJECTION_GROUND_LABELS,
  OBJECTION_GROUNDS,
  type ObjectionInput,
  type OutputOf,
  type RequestDetail,
} from '../../../src-main/contract/index.ts'
import { FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import type { RecordFormState } from '../../ui/use-record-form.ts'
import { EarlySilence } from './early-silence.tsx'
import type { Registration } from './objection-form.model.ts'
import { PersonFields } from './person-fields.tsx'
import { RequestPicker } from './request-picker.tsx'

export type ObjectionFormProps = {
  readonly record: RecordFormState<ObjectionInput>
  readonly agencyId: number
  readonly registration: Registration
  /** Objections already raised against the linked request. */
  readonly earlier: RequestDetail['objections']
  readonly requestNumber: string | null
  readonly preview: OutputOf<'objections.preview'> | undefined
  readonly onRequest: (requestId: number | null) => void
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly saving: boolean
  readonly saveLabel: string
  readonly status?: ReactNode
}

/** The whole form; the caller links requests and saves. */
export function ObjectionForm(props: ObjectionFormProps) {
  const { record, agencyId, registration, requestNumber, preview, earlier, onRequest, ...frame } = props
  const { form } = record
  return (
    <RecordForm {...frame} failures={record.failures} unsaved={!registration.isNew && form.isDirty()}>
      <Stack gap="md">
        <FormSection title="Permohonan dan penerimaan">
          <Stack gap="sm">
            <RequestPicker
              agencyId={agencyId}
              value={form.values.requestId}
              valueLabel={requestNumber}
              onChange={onRequest}
              error={form.errors['requestId']}
              required={form.values.grounds.length === 0 || needsRequest(form.values.grounds)}
            />
            <EarlierObjections earlier={earlier} />
            <ReceiptFields form={form} registration={registration} />
            <FilingWindow preview={preview} />
            {preview !== undefined && (
              <EarlySilence grounds={form.values.grounds} filedEarly={preview.filedEarly} filingWindow={preview.filingWindow} />
            )}
          </Stack>
        </FormSection>
        <GroundsFields form={form} />
        <PersonFields form={form} />
      </Stack>
    </RecordForm>
  )
}

/** A request may be objected to more than once, on other grounds or later facts. */
function EarlierObjections({ earlier }: Pick<ObjectionFormProps, 'earlier'>) {
  if (earlier.length === 0) return null
  const numbers = earlier.map(({ registrationNumber, receivedOn }) => `${registrationNumber} (${formatDate(receivedOn)})`)
  return (
    <Alert color="blue" variant="light" icon={<IconInfoCircle size={18} />}>
      Permohonan ini sudah mempunyai keberatan: {numbers.join(', ')}. Keberatan lain atas permohonan yang sama tetap dapat
      dicatat.
    </Alert>
  )
}

type ReceiptProps = { readonly form: UseFormReturnType<ObjectionInput>; readonly registration: Registration }

function ReceiptFields({ form, registration }: ReceiptProps) {
  const late = form.values.receivedOn < registration.on
  const backdated = form.values.backdatingReason !== '' || late
  return (
    <FieldGrid>
      <DateField
        label="Tanggal keberatan diterima"
        description="Tanggapan paling lambat 30 hari kerja sejak tanggal ini (Pasal 36 ayat (2) UU KIP)."
        required
        {...form.getInputProps('receivedOn')}
      />
      {backdated && (
        <TextField
          form={form}
          name="backdatingReason"
          label="Alasan pencatatan mundur"
          description="Dicatat setelah hari diterima. Tenggat tetap dihitung sejak diterima, bukan sejak dicatat (Pasal 44 ayat (1) Perki KI 1/2021)."
          required
        />
      )}
    </FieldGrid>
  )
}

function FilingWindow({ preview }: { readonly preview: OutputOf<'objections.preview'> | undefined }) {
  if (preview?.filingWindow == null || preview.filedLate !== true) return null
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} title="Melewati jangka waktu pengajuan">
      Keberatan diajukan paling lambat 30 hari kerja setelah alasannya ditemukan, yaitu {formatDate(preview.filingWindow.due)}{' '}
      (Pasal 36 ayat (1) UU KIP). Keberatan tetap dapat dicatat; sebutkan keterlambatannya di dalam tanggapan.
    </Alert>
  )
}

function GroundsFields({ form }: { readonly form: UseFormReturnType<ObjectionInput> }) {
  return (
    <FormSection title="Alasan keberatan" description="Boleh lebih dari satu.">
      <Stack gap="sm">
        <Checkbox.Group {...form.getInputProps('grounds')}>
          <Stack gap={6} mb={4}>
            {OBJECTION_GROUNDS.map((ground) => (
              <Checkbox key={ground} value={ground} label={`${ground}. ${OBJECTION_GROUND_LABELS[ground]}`} />
            ))}
          </Stack>
        </Checkbox.Group>
        <LawNote>Pasal 35 ayat (1) UU KIP; Pasal 39 ayat (1) Perki KI 1/2021</LawNote>
        <LongTextField
          form={form}
          name="caseStatement"
          label="Kasus posisi"
          description="Uraian singkat peristiwa menurut pemohon (Lampiran X bagian C)."
          minRows={3}
        />
        <LongTextField form={form} name="informationRequested" label="Informasi yang diminta" />
        <LongTextField form={form} name="purpose" label="Tujuan penggunaan informasi" />
      </Stack>
    </FormSection>
  )
}
