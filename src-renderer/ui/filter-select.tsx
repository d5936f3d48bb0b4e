// One filter of a list: a choice that can be cleared.
import { Select } from '@mantine/core'

export type FilterSelectProps<V extends string> = {
  readonly label: string
  readonly values: readonly V[]
  readonly labels: Readonly<Record<V, string>>
  readonly value: V | null
  readonly onChange: (value: V | null) => void
}

/** Null means all. */
export function FilterSelect<V extends string>({ label, values, labels, value, onChange }: FilterSelectProps<V>) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      w={164}
      clearable
      data={values.map((one) => ({ value: one, label: labels[one] }))}
      value={value}
      onChange={(next) => onChange(values.find((one) => one === next) ?? null)}
    />
  )
}

/** A year; null means all years. */
export function YearFilter({
  years,
  value,
  onChange,
}: {
  readonly years: readonly number[]
  readonly value: number | null
  readonly onChange: (year: number | null) => void
}) {
  return (
    <Select
      aria-label="Tahun"
      placeholder="Semua tahun"
      w={148}
      clearable
      data={years.map(String)}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  )
}
