// The excluded information that covers an entry, wholly or in part (Perki KI 1/2021 Ps.22, Ps.50).
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useAppQuery } from '../../api/use-app-query.ts'

export type ExclusionChoiceProps = {
  readonly agencyId: number
  readonly value: number | null
  readonly onChange: (id: number | null) => void
}

const OFFERED = 50
const PAUSE_MS = 200

/** Searched by title in the register of excluded information. */
export function ExclusionChoice({ agencyId, value, onChange }: ExclusionChoiceProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, PAUSE_MS)
  const stored = useAppQuery('excludedInformation.get', { id: value ?? 1 }, { enabled: value !== null }).data
  const storedTitle = value === null ? undefined : stored?.title
  const question = { agencyId, search: search === storedTitle ? '' : search, offset: 0, limit: OFFERED }
  const rows = useAppQuery('excludedInformation.list', question, { keepPrevious: true }).data?.rows ?? []
  const options = rows.map(({ id, title }) => ({ value: String(id), label: title }))
  if (value !== null && !options.some((option) => option.value === String(value)))
    options.unshift({ value: String(value), label: storedTitle ?? 'Tercatat sebelumnya' })
  return (
    <Select
      label="Informasi dikecualikan yang terkait"
      description="Bila sebagian isinya dikecualikan, hanya bagian terbuka yang diumumkan."
      placeholder="Tidak ada; ketik judul untuk mencari"
      searchable
      clearable
      data={options}
      filter={({ options: all }) => all}
      nothingFoundMessage="Tidak ada catatan yang cocok pada Daftar Informasi Dikecualikan."
      value={value === null ? null : String(value)}
      onSearchChange={setTyped}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  )
}
