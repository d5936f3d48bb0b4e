// Plain fields of the request screens bound to the form by name.
import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { RequestInput } from '../../../src-main/contract/index.ts'

/** Two columns where there is room. */
export function FieldGrid({ children, cols = 2 }: { readonly children: ReactNode; readonly cols?: number }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: cols }} spacing="md" verticalSpacing="sm">
      {children}
    </SimpleGrid>
  )
}

type BoundField = {
  readonly form: UseFormReturnType<RequestInput>
  readonly name: keyof RequestInput
  readonly label: string
  readonly description?: string
  readonly required?: boolean
}

/** One line of text. */
export function TextField({
  form,
  name,
  autoFocus,
  ...field
}: BoundField & { readonly autoFocus?: boolean; readonly inputMode?: 'numeric' | 'tel' | 'email' }) {
  return <TextInput {...field} {...(autoFocus === true ? { 'data-autofocus': true, autoFocus } : {})} {...form.getInputProps(name)} />
}

/** Several lines of text; grows with what is typed. */
export function LongTextField({ form, name, minRows = 2, ...field }: BoundField & { readonly minRows?: number }) {
  return <Textarea autosize minRows={minRows} maxRows={12} {...field} {...form.getInputProps(name)} />
}

/** One of a fixed vocabulary, with its Indonesian words. */
export function ChoiceField<V extends string>({
  form,
  name,
  labels,
  values,
  clearable = false,
  ...field
}: BoundField & {
  readonly labels: Readonly<Record<V, string>>
  readonly values: readonly V[]
  readonly clearable?: boolean
}) {
  return (
    <Select
      data={values.map((value) => ({ value, label: labels[value] }))}
      allowDeselect={clearable}
      clearable={clearable}
      openOnFocus={false}
      nothingFoundMessage="Tidak ditemukan"
      {...field}
      {...form.getInputProps(name)}
    />
  )
}
