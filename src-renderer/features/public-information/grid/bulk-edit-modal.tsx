// Setting the same fields in all selected entries.
import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import {
  CATEGORY_LABELS,
  INFORMATION_CATEGORIES,
  INFORMATION_STATUS_LABELS,
  type PublicInformationInput,
} from '../../../../src-main/contract/index.ts'
import { fieldSentence } from '../../../text/field-errors.ts'
import { BULK_STATUSES, type BulkField, bulkPatch, bulkProblems, emptyBulk, withField } from './bulk-edit.model.ts'
import { FormFields } from './card-fields.tsx'
import { ChecklistField, RetentionFields } from './entry-fields.tsx'
import type { useEntryChanges } from './use-entry-changes.ts'

const number = new Intl.NumberFormat('id-ID')

const FIELD_LABELS: Readonly<Record<BulkField, string>> = {
  category: 'Kategori',
  holderUnit: 'Pejabat/unit yang menguasai',
  responsible: 'Penanggung jawab',
  year: 'Tahun',
  form: 'Bentuk yang tersedia',
  retention: 'Retensi',
  media: 'Media yang memuat',
  checklistCodes: 'Butir daftar periksa',
  status: 'Status',
}
const FIELDS = Object.keys(FIELD_LABELS) as BulkField[]

export type BulkEditModalProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly count: number
  readonly year: number
  readonly changes: ReturnType<typeof useEntryChanges>
}

/** The dialog; it begins empty each time. */
export function BulkEditModal({ opened, onClose, ...form }: BulkEditModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Ubah ${number.format(form.count)} informasi`} size={620}>
      <BulkForm onClose={onClose} {...form} />
    </Modal>
  )
}

function BulkForm({ onClose, count, year, changes }: Omit<BulkEditModalProps, 'opened'>) {
  const [form, setForm] = useState(() => emptyBulk(year))
  const [tried, setTried] = useState(false)
  const set = (change: Partial<PublicInformationInput>) =>
    setForm((before) => ({ ...before, values: { ...before.values, ...change } }))
  const problems = bulkProblems(form)
  const error = (path: string) => {
    const found = tried ? problems.find((problem) => problem.path === path) : undefined
    return found === undefined ? {} : { error: fieldSentence(found.code) }
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problems.length === 0 && (await changes.patch(bulkPatch(form)))) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Centang kolom yang akan disamakan. Kolom lain tetap seperti semula. Perubahan ini satu langkah dan dapat diurungkan.
        </Text>
        {FIELDS.map((field) => (
          <BulkRow
            key={field}
            label={FIELD_LABELS[field]}
            on={form.chosen.includes(field)}
            onChange={(on) => setForm((before) => withField(before, field, on))}
          >
            <BulkControl field={field} values={form.values} set={set} error={error} />
          </BulkRow>
        ))}
        {tried && form.chosen.length === 0 && (
          <Text size="sm" c="red" role="alert">
            Centang sekurangnya satu kolom.
          </Text>
        )}
        <Group justify="flex-end" pos="sticky" bottom={0} py="sm" bg="var(--mantine-color-body)" style={{ zIndex: 1 }}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={changes.busy}>
            Ubah {number.format(count)} informasi
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type BulkRowProps = {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

function BulkRow({ label, on, onChange, children }: BulkRowProps) {
  return (
    <div>
      <Checkbox label={label} checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {on && (
        <div role="group" aria-label={label} style={{ margin: '6px 0 4px 32px' }}>
          {children}
        </div>
      )}
    </div>
  )
}

type ControlProps = {
  readonly field: BulkField
  readonly values: PublicInformationInput
  readonly set: (change: Partial<PublicInformationInput>) => void
  readonly error: (path: string) => { readonly error?: string }
}

function BulkControl({ field, values, set, error }: ControlProps) {
  switch (field) {
    case 'category':
      return (
        <Select
          aria-label="Kategori baru"
          allowDeselect={false}
          data={INFORMATION_CATEGORIES.map((value) => ({ value, label: CATEGORY_LABELS[value] }))}
          value={values.category}
          onChange={(next) => set({ category: INFORMATION_CATEGORIES.find((one) => one === next) ?? 'periodic' })}
        />
      )
    case 'year':
      return (
        <NumberInput
          aria-label="Tahun baru"
          min={2008}
          max={2100}
          allowDecimal={false}
          thousandSeparator=""
          value={values.year ?? ''}
          onChange={(value) => set({ year: value === '' ? null : Number(value) })}
          {...error('year')}
        />
      )
    case 'form':
      return <FormFields values={values} set={set} />
    case 'retention':
      return <RetentionFields values={values} set={set} />
    case 'checklistCodes':
      return <ChecklistField value={values.checklistCodes} onChange={(checklistCodes) => set({ checklistCodes })} />
    case 'status':
      return <StatusControl values={values} set={set} error={error} />
    case 'holderUnit':
    case 'responsible':
    case 'media':
      return (
        <TextInput
          aria-label={`${FIELD_LABELS[field]} baru`}
          value={values[field]}
          onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
          {...error(field)}
        />
      )
  }
}

function StatusControl({ values, set, error }: Omit<ControlProps, 'field'>) {
  return (
    <Stack gap="xs">
      <Select
        aria-label="Status baru"
        description="Ditetapkan hanya melalui edisi DIP."
        allowDeselect={false}
        data={BULK_STATUSES.map((value) => ({ value, label: INFORMATION_STATUS_LABELS[value] }))}
        value={values.status}
        onChange={(next) => set({ status: BULK_STATUSES.find((one) => one === next) ?? 'draft' })}
      />
      {values.status === 'withdrawn' && (
        <TextInput
          label="Alasan ditarik"
          required
          value={values.withdrawalReason}
          onChange={({ currentTarget }) => set({ withdrawalReason: currentTarget.value })}
          {...error('withdrawalReason')}
        />
      )}
    </Stack>
  )
}
