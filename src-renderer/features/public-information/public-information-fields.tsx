// The seven official columns of the DIP and what the office keeps beside them.
import { Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import {
  CATEGORY_LABELS,
  INFORMATION_CATEGORIES,
  INFORMATION_STATUS_LABELS,
  type InformationStatus,
  type PublicInformationInput,
} from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { ExclusionChoice } from './exclusion-choice.tsx'
import { statusChoices } from './grid/cell-edit.model.ts'
import { ChecklistField, RetentionFields } from './grid/entry-fields.tsx'

type Props = {
  readonly form: UseFormReturnType<PublicInformationInput>
  readonly agencyId: number
  /** Status of the stored entry; null for a new one. */
  readonly before: InformationStatus | null
}

/** All fields of an entry. */
export function PublicInformationFields({ form, agencyId, before }: Props) {
  return (
    <Stack gap="md">
      <FormSection title="Isi informasi">
        <Stack gap="sm">
          <TextField form={form} name="title" label="Nama informasi" required autoFocus />
          <LongTextField
            form={form}
            name="summary"
            label="Ringkasan isi informasi"
            description="Kolom 2 Lampiran I. Bila kosong, nama informasi yang dicetak."
          />
          <FieldGrid cols={3}>
            <ChoiceField
              form={form}
              name="category"
              label="Kategori"
              labels={CATEGORY_LABELS}
              values={INFORMATION_CATEGORIES}
              required
            />
            <NumberInput
              label="Tahun"
              min={2008}
              max={2100}
              allowDecimal={false}
              thousandSeparator=""
              {...form.getInputProps('year')}
              value={form.values.year ?? ''}
              onChange={(year) => form.setFieldValue('year', year === '' ? null : Number(year))}
            />
            <ChoiceField
              form={form}
              name="status"
              label="Status"
              labels={INFORMATION_STATUS_LABELS}
              values={statusChoices(before)}
              required
            />
          </FieldGrid>
          <Text size="xs" c="dimmed">
            Status “Ditetapkan” hanya diperoleh melalui edisi DIP.
          </Text>
          {form.values.status === 'withdrawn' && (
            <TextField
              form={form}
              name="withdrawalReason"
              label="Alasan ditarik"
              description="Informasi yang ditarik tidak dihitung dalam laporan."
              required
            />
          )}
        </Stack>
      </FormSection>
      <FormSection title="Penguasaan dan pembuatan" description="Kolom 3 sampai 5 Lampiran I Perki KI 1/2021.">
        <FieldGrid>
          <TextField form={form} name="holderUnit" label="Pejabat/unit/satker yang menguasai" />
          <TextField form={form} name="responsible" label="Penanggung jawab pembuatan atau penerbitan" />
          <TextField
            form={form}
            name="madeWhen"
            label="Waktu pembuatan"
            description="Misalnya 13 Maret 2026, Maret 2026, atau Tahun 2026."
          />
          <TextField form={form} name="madeWhere" label="Tempat pembuatan" description="Nama kota." />
        </FieldGrid>
      </FormSection>
      <FormSection title="Bentuk dan media" description="Kolom 6 Lampiran I Perki KI 1/2021.">
        <Stack gap="sm">
          <Group gap="xl">
            <Checkbox label="Softcopy" {...form.getInputProps('formSoft', { type: 'checkbox' })} />
            <Checkbox label="Hardcopy" {...form.getInputProps('formHard', { type: 'checkbox' })} />
          </Group>
          <FieldGrid>
            <TextField form={form} name="formText" label="Bentuk lain" description="Bila diisi, teks ini yang dicetak." />
            <TextField form={form} name="media" label="Media yang memuat" description="Misalnya laman PPID, papan pengumuman." />
          </FieldGrid>
          <TextField form={form} name="link" label="Tautan" description="Alamat laman; aplikasi tidak membukanya." />
        </Stack>
      </FormSection>
      <FormSection
        title="Jangka waktu penyimpanan"
        description="Kolom 7 Lampiran I, menurut jadwal retensi arsip (Pasal 1 angka 22 UU 43/2009)."
      >
        <RetentionFields values={form.values} set={(change) => form.setValues(change)} errors={form.errors} />
      </FormSection>
      <FormSection
        title="Kaitan"
        description="Informasi wajib yang dijawab, dan bagian yang dikecualikan bila hanya sebagian yang terbuka."
      >
        <Stack gap="sm">
          <ChecklistField value={form.values.checklistCodes} onChange={(codes) => form.setFieldValue('checklistCodes', codes)} />
          <ExclusionChoice
            agencyId={agencyId}
            value={form.values.excludedInformationId}
            onChange={(id) => form.setFieldValue('excludedInformationId', id)}
          />
        </Stack>
      </FormSection>
    </Stack>
  )
}
