// Plain form fields bound to a form by the name of the value, so that screens only say label and help.
import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'

/** Two columns where there is room. */
export function FieldGrid({ children, cols = 2 }: { readonly children: ReactNode; readonly cols?: number }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: cols }} spacing="md" verticalSpacing="sm">
      {children}
    </SimpleGrid>
  )
}

type BoundField<Values> = {
  readonly form: Pick<UseFormReturnType<Values>, 'getInputProps'>
  readonly name: keyof Values & string
  readonly label: string
  readonly description?: string
  readonly required?: boolean
}

type TextFieldProps<Values> = BoundField<Values> & {
  readonly autoFocus?: boolean
  readonly inputMode?: 'numeric' | 'tel' | 'email'
}

/** One line of text. */
export function TextField<Values>({ form, name, ...field }: TextFieldProps<Values>) {
  return <TextInput autoComplete="off" {...field} {...form.getInputProps(name)} />
}

/** Several lines of text; grows with what is typed. */
export function LongTextField<Values>({ form, name, minRows = 2, ...field }: BoundField<Values> & { readonly minRows?: number }) {
  return <Textarea autosize minRows={minRows} maxRows={12} {...field} {...form.getInputProps(name)} />
}

type ChoiceFieldProps<Values, V extends string> = BoundField<Values> & {
  readonly labels: Readonly<Record<V, string>>
  readonly values: readonly V[]
  readonly clearable?: boolean
  readonly placeholder?: string
}

/** One of a fixed vocabulary, with its Indonesian words; null when cleared. */
export function ChoiceField<Values, V extends string>(props: ChoiceFieldProps<Values, V>) {
  const { form, name, labels, values, clearable = false, ...field } = props
  return (
    <Select
      data={values.map((value) => ({ value, label: labels[value] }))}
      allowDeselect={clearable}
      clearable={clearable}
      {...field}
      {...form.getInputProps(name)}
    />
  )
}
