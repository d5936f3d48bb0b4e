// The later parts of a dispute: ruling and execution, court, cassation.
import type { UseFormReturnType } from '@mantine/form'
import {
  COURT_KIND_LABELS,
  COURT_KINDS,
  type DisputeInput,
  RULING_ORDER_LABELS,
  RULING_ORDERS,
  RULING_TYPE_LABELS,
  RULING_TYPES,
} from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'

type Props = { readonly form: UseFormReturnType<DisputeInput> }

/** What the commission ruled, and whether it was carried out. */
export function RulingFields({ form }: Props) {
  return (
    <FormSection
      title="Putusan dan pelaksanaannya"
      description="Salinan putusan diberikan paling lambat 3 hari kerja (Pasal 59 Perki KI 1/2013); waktu ke pengadilan dihitung sejak salinan diterima."
    >
      <FieldGrid>
        <ChoiceField
          form={form}
          name="rulingType"
          label="Jenis putusan"
          labels={RULING_TYPE_LABELS}
          values={RULING_TYPES}
          clearable
        />
        <TextField form={form} name="rulingNumber" label="Nomor putusan" />
        <DateField label="Tanggal putusan" {...form.getInputProps('rulingOn')} />
        <DateField label="Salinan diterima" {...form.getInputProps('rulingReceivedOn')} />
        <ChoiceField form={form} name="rulingOrder" label="Amar" labels={RULING_ORDER_LABELS} values={RULING_ORDERS} clearable />
        <DateField label="Batas pelaksanaan" description="Menurut amar putusan." {...form.getInputProps('executionDueOn')} />
        <DateField label="Dilaksanakan pada" {...form.getInputProps('executedOn')} />
      </FieldGrid>
      <LongTextField form={form} name="executionNote" label="Keterangan pelaksanaan" />
    </FormSection>
  )
}

/** The suit against the ruling. */
export function CourtFields({ form }: Props) {
  return (
    <FormSection
      title="Gugatan ke pengadilan"
      description="Paling lambat 14 hari kerja menurut Pasal 48 UU KIP, 14 hari menurut Pasal 60 Perki KI 1/2013; pakailah yang lebih awal."
    >
      <FieldGrid>
        <ChoiceField
          form={form}
          name="courtKind"
          label="Lingkungan peradilan"
          description="OPD: PTUN (Pasal 47 UU KIP)."
          labels={COURT_KIND_LABELS}
          values={COURT_KINDS}
          clearable
        />
        <TextField form={form} name="courtName" label="Nama pengadilan" description="Misalnya PTUN Bandung." />
        <TextField form={form} name="courtNumber" label="Nomor perkara" />
        <DateField label="Gugatan didaftarkan" {...form.getInputProps('courtFiledOn')} />
        <DateField label="Putusan pengadilan" {...form.getInputProps('courtRuledOn')} />
        <DateField label="Putusan pengadilan diterima" {...form.getInputProps('courtRulingReceivedOn')} />
        <TextField form={form} name="courtResult" label="Hasil putusan pengadilan" />
      </FieldGrid>
    </FormSection>
  )
}

/** The way to the Supreme Court. */
export function CassationFields({ form }: Props) {
  return (
    <FormSection
      title="Kasasi ke Mahkamah Agung"
      description="Paling lambat 14 hari sejak putusan pengadilan diterima (Pasal 50 UU KIP)."
    >
      <FieldGrid>
        <TextField form={form} name="cassationNumber" label="Nomor kasasi" />
        <DateField label="Kasasi diajukan" {...form.getInputProps('cassationFiledOn')} />
        <DateField label="Kasasi diputus" {...form.getInputProps('cassationRuledOn')} />
        <TextField form={form} name="cassationResult" label="Hasil kasasi" />
      </FieldGrid>
    </FormSection>
  )
}
