// Fields that the cell, the bulk edit and the form share: retention in parts, and the items of the checklist.
import { MultiSelect, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import {
  type PublicInformationInput,
  RETENTION_FATE_LABELS,
  RETENTION_FATES,
  retentionWords,
} from '../../../../src-main/contract/index.ts'
import { CHECKLIST_CHOICES } from './checklist-choice.ts'

type Retention = Pick<
  PublicInformationInput,
  'retentionText' | 'retentionActive' | 'retentionInactive' | 'retentionFate' | 'retentionBasis'
>
export type RetentionFieldsProps = {
  readonly values: Partial<Retention>
  readonly set: (change: Partial<Retention>) => void
  readonly autoFocus?: boolean
  /** Problems by field. */
  readonly errors?: Readonly<Record<string, ReactNode>>
}

const years = (value: number | string) => (value === '' ? null : Number(value))

/** Years, fate and schedule (UU 43/2009 Ps.1 number 22), the office's own text, and what will be printed. */
export function RetentionFields({ values, set, autoFocus = false, errors = {} }: RetentionFieldsProps) {
  const printed = retentionWords({
    retentionText: values.retentionText ?? '',
    retentionActive: values.retentionActive ?? null,
    retentionInactive: values.retentionInactive ?? null,
    retentionFate: values.retentionFate ?? null,
  })
  const error = (name: string) => (errors[name] === undefined ? {} : { error: errors[name] })
  const number = (name: 'retentionActive' | 'retentionInactive', label: string) => (
    <NumberInput
      label={label}
      suffix=" tahun"
      min={0}
      max={100}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      value={values[name] ?? ''}
      onChange={(value) => set({ [name]: years(value) })}
      {...(autoFocus && name === 'retentionActive' ? { 'data-autofocus': true } : {})}
      {...error(name)}
    />
  )
  return (
    <Stack gap="xs">
      <SimpleGrid cols={3} spacing="sm">
        {number('retentionActive', 'Aktif')}
        {number('retentionInactive', 'Inaktif')}
        <Select
          label="Nasib akhir"
          clearable
          comboboxProps={{ withinPortal: false }}
          data={RETENTION_FATES.map((value) => ({ value, label: RETENTION_FATE_LABELS[value] }))}
          value={values.retentionFate ?? null}
          onChange={(next) => set({ retentionFate: RETENTION_FATES.find((fate) => fate === next) ?? null })}
        />
      </SimpleGrid>
      <TextInput
        label="Dasar jadwal retensi arsip"
        placeholder="Misalnya Perwal JRA, kode 900.1"
        value={values.retentionBasis ?? ''}
        onChange={({ currentTarget }) => set({ retentionBasis: currentTarget.value })}
        {...error('retentionBasis')}
      />
      <TextInput
        label="Jangka waktu penyimpanan"
        description="Bila diisi, teks ini yang dicetak. Misalnya 5 tahun, Permanen, Selama berlaku."
        value={values.retentionText ?? ''}
        onChange={({ currentTarget }) => set({ retentionText: currentTarget.value })}
        {...error('retentionText')}
      />
      <Text size="sm" aria-live="polite">
        <Text span c="dimmed">
          Tercetak:{' '}
        </Text>
        {printed === '' ? 'belum diisi' : printed}
      </Text>
    </Stack>
  )
}

export type ChecklistFieldProps = {
  readonly value: readonly string[]
  readonly onChange: (codes: string[]) => void
  readonly autoFocus?: boolean
  /** On a card the list opens inside it, so that choosing is not leaving the card. */
  readonly inCard?: boolean
}

const MOST_ITEMS = 20

/** Items of Perki KI 1/2021 Ps.14-21 that an entry answers; found by code or by a word. */
export function ChecklistField({ value, onChange, autoFocus = false, inCard = false }: ChecklistFieldProps) {
  const known = new Set(CHECKLIST_CHOICES.flatMap(({ items }) => items.map((item) => item.value)))
  const unknown = value.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code }))
  return (
    <MultiSelect
      label="Butir daftar periksa"
      description="Butir wajib yang dijawab informasi ini; butir pertama menentukan kelompoknya."
      placeholder={value.length === 0 ? 'Ketik kode atau kata' : ''}
      searchable
      clearable
      hidePickedOptions
      maxValues={MOST_ITEMS}
      maxDropdownHeight={220}
      comboboxProps={{ withinPortal: !inCard }}
      nothingFoundMessage="Tidak ada butir dengan kata itu."
      data={unknown.length === 0 ? CHECKLIST_CHOICES : [...CHECKLIST_CHOICES, { group: 'Lain', items: unknown }]}
      value={[...value]}
      onChange={onChange}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
    />
  )
}
