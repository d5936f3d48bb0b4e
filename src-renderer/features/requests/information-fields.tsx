// What is asked for and how it is to be given (Perki KI 1/2021 Ps.29(5); Lamp. VI).
import type { UseFormReturnType } from '@mantine/form'
import {
  ACCESS_METHOD_LABELS,
  ACCESS_METHODS,
  DELIVERY_METHOD_LABELS,
  DELIVERY_METHODS,
  type DateOnly,
  PURPOSE_KIND_LABELS,
  PURPOSE_KINDS,
  type RequestInput,
} from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { ChoiceField, FieldGrid, LongTextField } from '../../ui/bound-fields.tsx'
import { proposedKind } from './purpose-kind.model.ts'
import { showsField } from './request-form.model.ts'
import { UnitField } from './unit-field.tsx'

/** The section "Informasi yang diminta". */
export function InformationFields({ form, today }: { form: UseFormReturnType<RequestInput>; today: DateOnly | null }) {
  return (
    <FormSection title="Informasi yang diminta">
      <LongTextField
        form={form}
        name="informationRequested"
        label="Rincian informasi"
        description="Tuliskan sebagaimana kata pemohon; satu permohonan dapat memuat beberapa informasi."
        required
        minRows={3}
      />
      <LongTextField form={form} name="purpose" label="Tujuan penggunaan informasi" />
      <FieldGrid>
        <ChoiceField
          form={form}
          name="accessMethod"
          label="Cara memperoleh informasi"
          labels={ACCESS_METHOD_LABELS}
          values={ACCESS_METHODS}
          clearable
        />
        {showsField('deliveryMethod', form.values, today) && (
          <ChoiceField
            form={form}
            name="deliveryMethod"
            label="Cara mendapatkan salinan"
            labels={DELIVERY_METHOD_LABELS}
            values={DELIVERY_METHODS}
            clearable
          />
        )}
        <ChoiceField
          form={form}
          name="purposeKind"
          label="Golongan tujuan"
          description="Untuk laporan tahunan. Bila dikosongkan, dibaca dari kata-kata tujuan."
          labels={PURPOSE_KIND_LABELS}
          values={PURPOSE_KINDS}
          placeholder={proposedKind(form.values)}
          clearable
        />
        <UnitField form={form} />
      </FieldGrid>
      <LongTextField
        form={form}
        name="notes"
        label="Catatan petugas"
        description="Hanya untuk kantor; tidak masuk ke buku register."
      />
    </FormSection>
  )
}
