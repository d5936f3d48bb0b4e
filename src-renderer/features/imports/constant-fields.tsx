// Texts for fields that the file has no column for.
import { ActionIcon, Group, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ImportSummary } from '../../../src-main/contract/index.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { type ImportPlan, plannedField } from './plan.model.ts'

export type ConstantFieldsProps = {
  readonly summary: ImportSummary
  readonly plan: ImportPlan
  readonly onConstant: (field: string, text: string | undefined) => void
}

/** A constant fills what every row leaves blank. */
export function ConstantFields({ summary, plan, onConstant }: ConstantFieldsProps) {
  const taken = new Set(summary.columns.map((column) => plannedField(plan, column)))
  const free = summary.fields.filter(
    ({ field, constant }) => constant && !taken.has(field) && plan.constants[field] === undefined,
  )
  const labels = new Map(summary.fields.map(({ field, label }) => [field, label]))
  const chosen = Object.entries(plan.constants)
  if (free.length === 0 && chosen.length === 0) return null
  return (
    <FormSection
      title="Isian tanpa kolom"
      description="Bila semua baris berisi hal yang sama dan tidak ada kolomnya, misalnya kategori atau unit yang menguasai, isi satu kali di sini."
    >
      {chosen.map(([field, text]) => (
        <Group key={field} align="flex-end" gap="xs">
          <TextInput
            flex={1}
            maw={520}
            maxLength={500}
            label={labels.get(field) ?? field}
            value={text}
            onChange={(event) => onConstant(field, event.currentTarget.value)}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Hapus isian ${labels.get(field) ?? field}`}
            onClick={() => onConstant(field, undefined)}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      {free.length > 0 && (
        <Select
          label="Tambah isian"
          placeholder="Pilih isian"
          w={320}
          searchable
          nothingFoundMessage="Tidak ada isian dengan nama itu"
          data={free.map(({ field, label }) => ({ value: field, label }))}
          value={null}
          onChange={(field) => field !== null && onConstant(field, '')}
        />
      )}
    </FormSection>
  )
}
