// The parts of a dispute: registration, mediation, ruling and its execution, court, cassation.
import { Select, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import {
  COMMISSION_LEVEL_LABELS,
  COMMISSION_LEVELS,
  type CommissionLevel,
  DISPUTE_STAGE_LABELS,
  DISPUTE_STAGES,
  type DisputeInput,
  MEDIATION_RESULT_LABELS,
  MEDIATION_RESULTS,
  type ObjectionDetail,
  PROCEDURE_SENTENCES,
  procedureOf,
} from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { type DisputePart, renamedCommission, showsPart } from './dispute-form.model.ts'
import { CassationFields, CourtFields, RulingFields } from './dispute-ruling-fields.tsx'
import { FilingWindow } from './filing-window.tsx'

type Props = { readonly form: UseFormReturnType<DisputeInput> }
type FieldsProps = Props & { readonly objection: ObjectionDetail | undefined; readonly isNew: boolean }

/** Parts that the stage does not ask for and that hold nothing stay hidden. */
export function DisputeFields({ form, objection, isNew }: FieldsProps) {
  const shows = (part: DisputePart) => showsPart(part, form.values, isNew)
  return (
    <Stack gap="md">
      <FormSection
        title="Pendaftaran di Komisi Informasi"
        description={objection && PROCEDURE_SENTENCES[procedureOf(objection.grounds)]}
      >
        <FieldGrid>
          <LevelField form={form} />
          <TextField
            form={form}
            name="commissionName"
            label="Komisi Informasi"
            description="Nama lengkap dengan daerahnya."
            required
            autoFocus
          />
          <TextField form={form} name="commissionNumber" label="Nomor register sengketa" description="Diisi setelah terdaftar." />
          <DateField
            label="Tanggal diajukan"
            description="Hari pemohon mengajukan ke Komisi Informasi."
            required
            {...form.getInputProps('filedOn')}
          />
          <TextField form={form} name="respondentRepresentative" label="Wakil termohon" />
        </FieldGrid>
        <LawNote>
          Pasal 6 Perki KI 1/2013. Komisi Informasi kabupaten/kota; bila tidak ada, provinsi; bila tidak ada pula, pusat.
        </LawNote>
        {objection !== undefined && <FilingWindow objection={objection} filedOn={form.values.filedOn} />}
      </FormSection>
      {shows('mediation') && <MediationFields form={form} />}
      {shows('ruling') && <RulingFields form={form} />}
      {shows('court') && <CourtFields form={form} />}
      {shows('cassation') && <CassationFields form={form} />}
      <FormSection title="Tahap dan catatan">
        <FieldGrid>
          <ChoiceField
            form={form}
            name="stage"
            label="Tahap bila tanggalnya tidak diketahui"
            description="Biarkan Terdaftar: tahap mengikuti sidang dan tanggal yang dicatat. Isi hanya untuk perkara lama."
            labels={DISPUTE_STAGE_LABELS}
            values={DISPUTE_STAGES}
          />
          <DateField
            label="Berkekuatan hukum tetap sejak"
            description="Diisi dari halaman sengketa bila jangka waktunya lewat."
            {...form.getInputProps('finalOn')}
          />
        </FieldGrid>
        <LongTextField form={form} name="notes" label="Catatan" />
      </FormSection>
    </Stack>
  )
}

function LevelField({ form }: Props) {
  return (
    <Select
      label="Tingkat Komisi Informasi"
      description="Kebanyakan daerah: provinsi."
      allowDeselect={false}
      data={COMMISSION_LEVELS.map((value) => ({ value, label: COMMISSION_LEVEL_LABELS[value] }))}
      {...form.getInputProps('commissionLevel')}
      onChange={(value) => {
        const level = (value ?? form.values.commissionLevel) as CommissionLevel
        form.setValues({ commissionLevel: level, commissionName: renamedCommission(form.values, level) })
      }}
    />
  )
}

function MediationFields({ form }: Props) {
  return (
    <FormSection
      title="Mediasi"
      description="Paling lama 14 hari kerja sejak pertemuan pertama, dapat diperpanjang 7 satu kali (Pasal 41 Perki KI 1/2013)."
    >
      <FieldGrid>
        <TextField form={form} name="mediator" label="Mediator" />
        <ChoiceField
          form={form}
          name="mediationResult"
          label="Hasil mediasi"
          labels={MEDIATION_RESULT_LABELS}
          values={MEDIATION_RESULTS}
          clearable
        />
        <DateField label="Pertemuan pertama" {...form.getInputProps('mediationStartedOn')} />
        <DateField label="Diperpanjang pada" {...form.getInputProps('mediationExtendedOn')} />
        <DateField label="Mediasi selesai" {...form.getInputProps('mediationEndedOn')} />
      </FieldGrid>
    </FormSection>
  )
}
