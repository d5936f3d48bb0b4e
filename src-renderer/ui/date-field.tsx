// A day that can be typed the way clerks write it, or picked.
import { DateInput, type DateInputProps } from '@mantine/dates'
import { parseDateOnly } from '../../src-main/contract/index.ts'

export type DateFieldProps = Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat' | 'dateParser'> & {
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
}

/** Reads `13/03/2026`, `13-3-26`, `13 03 2026`, `13032026` and `2026-03-13`; undefined for anything else. */
export function readTypedDay(typed: string): string | undefined {
  const iso = parseDateOnly(typed.trim())
  if (iso !== undefined) return iso
  const parts =
    /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$/.exec(typed.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim())
  if (parts === null) return undefined
  const [, day = '', month = '', year = ''] = parts
  const fullYear = year.length === 2 ? `20${year}` : year
  return parseDateOnly(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Values are calendar days `YYYY-MM-DD`, or null. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  return (
    <DateInput
      locale="id"
      valueFormat="D MMMM YYYY"
      placeholder="hh/bb/tttt"
      clearable={props.required !== true}
      clearButtonProps={{ 'aria-label': 'Kosongkan tanggal' }}
      {...props}
      value={value === undefined || value === '' ? null : value}
      onChange={(next) => onChange?.(next)}
      dateParser={(typed) => readTypedDay(typed) ?? null}
    />
  )
}
