// From day to day, for the books of a register.
import { Group } from '@mantine/core'
import { DateField } from './date-field.tsx'

export type Period = { readonly from: string; readonly to: string }

/** Both days belong to the period. */
export function PeriodFields({ period, onChange }: { readonly period: Period; readonly onChange: (period: Period) => void }) {
  return (
    <Group grow>
      <DateField label="Sejak" required value={period.from} onChange={(from) => from !== null && onChange({ ...period, from })} />
      <DateField label="Sampai" required value={period.to} onChange={(to) => to !== null && onChange({ ...period, to })} />
    </Group>
  )
}
