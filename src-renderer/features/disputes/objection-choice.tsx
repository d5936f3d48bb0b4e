// Which objection a dispute continues: the answered and the late ones, found by number or name.
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useAppQuery } from '../../api/use-app-query.ts'
import { formatDate } from '../../ui/format-date.ts'

export type ObjectionChoiceProps = { readonly agencyId: number; readonly onChoose: (objectionId: number) => void }

/** Newest first; typing narrows. */
export function ObjectionChoice({ agencyId, onChoose }: ObjectionChoiceProps) {
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 200)
  const list = useAppQuery('objections.list', { agencyId, search, year: null, state: null, offset: 0, limit: 20 })
  return (
    <Select
      label="Keberatan yang disengketakan"
      description="Sengketa hanya dapat diajukan setelah keberatan (Pasal 37 UU KIP)."
      placeholder="Ketik nomor atau nama pemohon"
      required
      searchable
      autoFocus
      filter={({ options }) => options}
      onSearchChange={setTyped}
      nothingFoundMessage="Tidak ada keberatan yang cocok"
      data={(list.data?.rows ?? []).map((row) => ({
        value: String(row.id),
        label: `${row.registrationNumber} · ${row.applicantName} · ${formatDate(row.receivedOn)}`,
      }))}
      onChange={(id) => id !== null && onChoose(Number(id))}
    />
  )
}
