// The form of a request: new (walk-in first) or corrected. Laid out for typing with Tab and Enter alone.
import { Alert, Stack, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { UseFormReturnType } from '@mantine/form'
import { CHANNEL_LABELS, CHANNELS, type DateOnly, type RequestInput } from '../../../src-main/contract/index.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import type { RecordFormState } from '../../ui/use-record-form.ts'
import type { KnownApplicant } from './applicant-name-field.tsx'
import { RequestHints } from './request-hints.tsx'
import { ApplicantFields } from './applicant-fields.tsx'
import { ChoiceField, FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { InformationFields } from './information-fields.tsx'
import { isOutsidePerkiChannels, showsField } from './request-form.model.ts'

export type RequestFormProps = {
  readonly record: RecordFormState<RequestInput>
  /** The office's today for a new request; null when a stored one is corrected. */
  readonly today: DateOnly | null
  /** Of a stored request: a day of receipt before it needs its reason. */
  readonly registeredOn?: DateOnly
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly saving: boolean
  readonly saveLabel: string
  readonly status?: ReactNode
  /** The last question: were the papers complete? */
  readonly papers?: ReactNode
  readonly onKnown?: (applicant: KnownApplicant) => void
}

/** The whole form; the caller saves. */
export function RequestForm({ record, today, registeredOn, papers, onKnown, ...frame }: RequestFormProps) {
  const { form } = record
  return (
    <RecordForm {...frame} failures={record.failures} unsaved={today === null && form.isDirty()}>
      <Stack gap="md">
        <ReceiptFields form={form} recordedOn={today ?? registeredOn ?? null} />
        <ApplicantFields form={form} today={today} onKnown={onKnown} />
        <InformationFields form={form} today={today} />
        {today !== null && <RequestHints form={form.values} />}
        {papers !== undefined && <FormSection title="Kelengkapan berkas">{papers}</FormSection>}
      </Stack>
    </RecordForm>
  )
}

function ReceiptFields({ form, recordedOn }: { form: UseFormReturnType<RequestInput>; recordedOn: DateOnly | null }) {
  const { channel } = form.values
  return (
    <FormSection title="Penerimaan">
      <FieldGrid>
        <DateField
          label="Tanggal diterima"
          description="Hari permohonan sampai di kantor. Tenggat dihitung dari tanggal ini (Pasal 22 ayat (7) UU KIP)."
          required
          {...form.getInputProps('receivedOn')}
        />
        <ChoiceField
          form={form}
          name="channel"
          label="Saluran"
          description="Cara permohonan disampaikan (Pasal 22 ayat (1) UU KIP)."
          labels={CHANNEL_LABELS}
          values={CHANNELS}
        />
        {showsField('backdatingReason', form.values, recordedOn) && (
          <TextField
            form={form}
            name="backdatingReason"
            label="Alasan pencatatan mundur"
            description="Diisi karena tanggal diterima sebelum hari ini, misalnya surat tiba pada hari libur."
            required
          />
        )}
      </FieldGrid>
      {isOutsidePerkiChannels(channel) && (
        <Alert variant="light" color="blue" icon={<IconInfoCircle size={18} />} mt="sm" p="xs">
          <Text size="sm">
            Permohonan melalui {CHANNEL_LABELS[channel].toLowerCase()} tetap dicatat (Pasal 22 ayat (3) UU KIP). Mintalah pemohon
            melengkapi identitas dan formulir.
          </Text>
        </Alert>
      )}
    </FormSection>
  )
}
