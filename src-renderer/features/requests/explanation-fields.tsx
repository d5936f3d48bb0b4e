// What one outcome alone has to explain (Perki KI 1/2021 Ps.31(4) letters b, g, i).
import { Stack, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { type DecisionForm, hasPart } from './decision.model.ts'

/** Redaction note, other public body, or promised day; nothing for the other outcomes. */
export function ExplanationFields({ form }: { readonly form: UseFormReturnType<DecisionForm> }) {
  const { outcome } = form.values
  if (hasPart(outcome, 'redaction'))
    return (
      <FormSection title="Penghitaman atau pengaburan">
        <Textarea
          label="Penjelasan penghitaman"
          description="Bagian mana yang dihitamkan dan mengapa."
          required
          autosize
          minRows={2}
          {...form.getInputProps('redactionNote')}
        />
        <LawNote>Pasal 31 ayat (4) huruf g dan Pasal 50 Perki KI 1/2021</LawNote>
      </FormSection>
    )
  if (hasPart(outcome, 'otherBody'))
    return (
      <FormSection title="Penguasaan informasi">
        <TextInput
          label="Badan Publik lain yang menguasai"
          description="Diisi bila diketahui, agar pemohon dapat meminta ke sana."
          {...form.getInputProps('otherBody')}
        />
        <LawNote>Pasal 22 ayat (7) huruf b UU KIP; Pasal 31 ayat (4) huruf b Perki KI 1/2021</LawNote>
      </FormSection>
    )
  if (hasPart(outcome, 'promise'))
    return (
      <FormSection title="Belum didokumentasikan">
        <Stack gap="xs" maw={420}>
          <DateField
            label="Dijanjikan tersedia pada"
            description="Jangka waktu penyediaan yang diberitahukan kepada pemohon (Lampiran VII bagian B)."
            required
            clearable
            {...form.getInputProps('promisedOn')}
          />
        </Stack>
      </FormSection>
    )
  return null
}
