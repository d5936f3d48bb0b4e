// Finding the request that an objection is about.
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatDate } from '../../ui/format-date.ts'

export type RequestPickerProps = {
  readonly agencyId: number
  readonly value: number | null
  /** Number of the linked request when it is already known. */
  readonly valueLabel: string | null
  readonly onChange: (requestId: number | null) => void
  readonly error?: ReactNode
  readonly required: boolean
}

/** Searches by number, name and content of the request. */
export function RequestPicker({ agencyId, value, valueLabel, onChange, error, required }: RequestPickerProps) {
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 200)
  const chosenText = (label: string) => value !== null && settled === label
  const found = useAppQuery('requests.list', {
    agencyId,
    search: valueLabel !== null && chosenText(valueLabel) ? '' : (settled.split(' · ')[0] ?? ''),
    year: null,
    lane: null,
    outcome: null,
    channel: null,
    offset: 0,
    limit: 30,
  })
  const options = (found.data?.rows ?? []).map((row) => ({
    value: String(row.id),
    label: `${row.registrationNumber} · ${row.applicantName} · ${formatDate(row.receivedOn)}`,
  }))
  if (value !== null && !options.some((option) => option.value === String(value)))
    options.unshift({ value: String(value), label: valueLabel ?? 'Permohonan terpilih' })
  return (
    <Select
      label="Permohonan yang diajukan keberatan"
      description="Cari dengan nomor, nama, atau isi permohonan. Hanya alasan huruf b yang dapat berdiri tanpa permohonan."
      placeholder="Ketik untuk mencari"
      required={required}
      searchable
      clearable
      data={options}
      filter={({ options: all }) => all}
      nothingFoundMessage="Tidak ada permohonan yang cocok."
      value={value === null ? null : String(value)}
      onSearchChange={setSearch}
      onChange={(id) => onChange(id === null ? null : Number(id))}
      error={error}
    />
  )
}
