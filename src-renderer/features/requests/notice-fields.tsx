// Dates of decision and written notice (UU KIP Ps.22(7)).
import { SimpleGrid } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { type DecisionForm, hasPart } from './decision.model.ts'

/** The day of the decision and, where the outcome has one, of the written notice. */
export function NoticeFields({ form }: { readonly form: UseFormReturnType<DecisionForm> }) {
  return (
    <FormSection title="Tanggal">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label="Tanggal keputusan" required {...form.getInputProps('decidedOn')} />
        {hasPart(form.values.outcome, 'notice') && (
          <DateField
            label="Tanggal pemberitahuan tertulis"
            description="Hari pemberitahuan disampaikan. Menentukan tepat waktu atau terlambat; kosongkan bila belum disampaikan."
            clearable
            {...form.getInputProps('noticeOn')}
          />
        )}
      </SimpleGrid>
    </FormSection>
  )
}
