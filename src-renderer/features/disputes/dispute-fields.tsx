// The parts of a dispute: registration, mediation, ruling and its execution, court.
import { Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import {
  DISPUTE_STAGE_LABELS,
  DISPUTE_STAGES,
  type DisputeInput,
  MEDIATION_RESULT_LABELS,
  MEDIATION_RESULTS,
  type ObjectionDetail,
  RULING_ORDER_LABELS,
  RULING_ORDERS,
  RULING_TYPE_LABELS,
  RULING_TYPES,
} from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { firstStageWord, showsPart } from './dispute-form.model.ts'
import { FilingWindow } from './filing-window.tsx'

type Props = { readonly form: UseFormReturnType<DisputeInput> }

/** Parts that the stage does not ask for and that hold nothing stay hidden. */
export function DisputeFields({ form, objection }: Props & { readonly objection: ObjectionDetail | undefined }) {
  return (
    <Stack gap="md">
      <FormSection title="Pendaftaran di Komisi Informasi" description={objection && firstStageWord(objection.grounds)}>
        <FieldGrid>
          <TextField
            form={form}
            name="commissionName"
            label="Komisi Informasi"
            description="Kabupaten/kota bila ada; bila tidak, provinsi (Pasal 6 Perki KI 1/2013)."
            required
            autoFocus
          />
          <TextField form={form} name="commissionNumber" label="Nomor register sengketa" description="Diisi setelah terdaftar." />
          <DateField label="Tanggal diajukan" required {...form.getInputProps('filedOn')} />
          <ChoiceField
            form={form}
            name="stage"
            label="Tahap sekarang"
            labels={DISPUTE_STAGE_LABELS}
            values={DISPUTE_STAGES}
            required
          />
          <TextField form={form} name="respondentRepresentative" label="Wakil termohon" />
        </FieldGrid>
        {objection !== undefined && <FilingWindow objection={objection} filedOn={form.values.filedOn} />}
      </FormSection>
      {showsPart('mediation', form.values) && <Mediation form={form} />}
      {showsPart('ruling', form.values) && <Ruling form={form} />}
      {showsPart('court', form.values) && <Court form={form} />}
      <FormSection title="Catatan">
        <LongTextField form={form} name="notes" label="Catatan" />
      </FormSection>
    </Stack>
  )
}

function Mediation({ form }: Props) {
  return (
    <FormSection
      title="Mediasi"
      description="Paling lama 14 hari kerja sejak pertemuan pertama, dapat diperpanjang 7 (Pasal 41 Perki KI 1/2013)."
    >
      <FieldGrid>
        <TextField form={form} name="mediator" label="Mediator" />
        <ChoiceField
          form={form}
          name="mediationResult"
          label="Hasil"
          labels={MEDIATION_RESULT_LABELS}
          values={MEDIATION_RESULTS}
          clearable
        />
        <DateField label="Pertemuan pertama" {...form.getInputProps('mediationStartedOn')} />
        <DateField label="Selesai" {...form.getInputProps('mediationEndedOn')} />
      </FieldGrid>
    </FormSection>
  )
}

function Ruling({ form }: Props) {
  return (
    <FormSection title="Putusan dan pelaksanaannya">
      <FieldGrid>
        <ChoiceField form={form} name="rulingType" label="Jenis" labels={RULING_TYPE_LABELS} values={RULING_TYPES} clearable />
        <TextField form={form} name="rulingNumber" label="Nomor putusan" />
        <DateField label="Tanggal putusan" {...form.getInputProps('rulingOn')} />
        <DateField label="Salinan diterima" {...form.getInputProps('rulingReceivedOn')} />
        <ChoiceField form={form} name="rulingOrder" label="Amar" labels={RULING_ORDER_LABELS} values={RULING_ORDERS} clearable />
        <DateField label="Batas pelaksanaan" description="Menurut amar putusan." {...form.getInputProps('executionDueOn')} />
        <DateField label="Dilaksanakan" {...form.getInputProps('executedOn')} />
      </FieldGrid>
    </FormSection>
  )
}

function Court({ form }: Props) {
  return (
    <FormSection
      title="Pengadilan"
      description="Gugatan paling lambat 14 hari kerja menurut Pasal 48 UU KIP, 14 hari menurut Pasal 60 Perki KI 1/2013; pakailah yang lebih awal."
    >
      <FieldGrid>
        <TextField
          form={form}
          name="courtName"
          label="Pengadilan"
          description="PTUN bagi Badan Publik negara (Pasal 47 UU KIP)."
        />
        <TextField form={form} name="courtNumber" label="Nomor perkara" />
        <DateField label="Didaftarkan" {...form.getInputProps('courtFiledOn')} />
        <DateField label="Diputus" {...form.getInputProps('courtRuledOn')} />
        <TextField form={form} name="courtResult" label="Hasil" />
      </FieldGrid>
    </FormSection>
  )
}
