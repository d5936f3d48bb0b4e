// Fields of a cell that holds more than one: time and place, form, retention, status, category, checklist.
import { Checkbox, Radio, Stack, TextInput } from '@mantine/core'
import {
  CATEGORY_LABELS,
  INFORMATION_CATEGORIES,
  INFORMATION_STATUS_LABELS,
  type PublicInformation,
} from '../../../../src-main/contract/index.ts'
import { type CellDraft, statusChoices } from './cell-edit.model.ts'
import { ChecklistField, RetentionFields } from './entry-fields.tsx'
import type { ColumnId } from './grid-columns.model.ts'

export type CardFieldsProps = {
  readonly column: ColumnId
  readonly entry: PublicInformation
  readonly values: CellDraft
  readonly set: (change: CellDraft) => void
}

/** The fields of the column. */
export function CardFields(props: CardFieldsProps) {
  const { column, values, set } = props
  switch (column) {
    case 'made':
      return <MadeFields {...props} />
    case 'form':
      return <FormFields values={values} set={set} />
    case 'retention':
      return <RetentionFields values={values} set={set} autoFocus />
    case 'category':
      return (
        <Choice
          label="Kategori"
          values={INFORMATION_CATEGORIES}
          labels={CATEGORY_LABELS}
          value={values.category}
          onChange={(category) => set({ category })}
        />
      )
    case 'status':
      return <StatusFields {...props} />
    case 'checklist':
      return (
        <ChecklistField
          value={values.checklistCodes ?? []}
          onChange={(checklistCodes) => set({ checklistCodes })}
          autoFocus
          inCard
        />
      )
    case 'number':
    case 'title':
    case 'summary':
    case 'holderUnit':
    case 'responsible':
    case 'media':
    case 'year':
    case 'evidence':
    case 'updatedOn':
    case 'trashedOn':
      return null
  }
}

function MadeFields({ values, set }: CardFieldsProps) {
  return (
    <Stack gap="xs">
      <TextInput
        label="Waktu pembuatan"
        description="Misalnya 13 Maret 2026, Maret 2026, atau Tahun 2026."
        data-autofocus
        value={values.madeWhen ?? ''}
        onChange={({ currentTarget }) => set({ madeWhen: currentTarget.value })}
      />
      <TextInput
        label="Tempat pembuatan"
        value={values.madeWhere ?? ''}
        onChange={({ currentTarget }) => set({ madeWhere: currentTarget.value })}
      />
    </Stack>
  )
}

/** Soft copy, hard copy, or words of the office's own. */
export function FormFields({ values, set }: Pick<CardFieldsProps, 'values' | 'set'>) {
  return (
    <Stack gap="xs">
      <Checkbox
        label="Softcopy"
        data-autofocus
        checked={values.formSoft ?? false}
        onChange={({ currentTarget }) => set({ formSoft: currentTarget.checked })}
      />
      <Checkbox
        label="Hardcopy"
        checked={values.formHard ?? false}
        onChange={({ currentTarget }) => set({ formHard: currentTarget.checked })}
      />
      <TextInput
        label="Bentuk lain"
        description="Bila diisi, teks ini yang dicetak."
        value={values.formText ?? ''}
        onChange={({ currentTarget }) => set({ formText: currentTarget.value })}
      />
    </Stack>
  )
}

function StatusFields({ entry, values, set }: CardFieldsProps) {
  return (
    <Stack gap="xs">
      <Choice
        label="Status"
        description="Ditetapkan hanya melalui edisi DIP."
        values={statusChoices(entry.status)}
        labels={INFORMATION_STATUS_LABELS}
        value={values.status}
        onChange={(status) => set({ status })}
      />
      {values.status === 'withdrawn' && (
        <TextInput
          label="Alasan ditarik"
          required
          value={values.withdrawalReason ?? ''}
          onChange={({ currentTarget }) => set({ withdrawalReason: currentTarget.value })}
        />
      )}
    </Stack>
  )
}

type ChoiceProps<V extends string> = {
  readonly label: string
  readonly description?: string
  readonly values: readonly V[]
  readonly labels: Readonly<Record<V, string>>
  readonly value: V | undefined
  readonly onChange: (value: V) => void
}

function Choice<V extends string>({ label, description, values, labels, value, onChange }: ChoiceProps<V>) {
  const take = (next: string) => {
    const found = values.find((one) => one === next)
    if (found !== undefined) onChange(found)
  }
  return (
    <Radio.Group label={label} description={description} value={value ?? null} onChange={take}>
      <Stack gap={6} mt={6}>
        {values.map((one) => (
          <Radio key={one} value={one} label={labels[one]} {...(one === value ? { 'data-autofocus': true } : {})} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
