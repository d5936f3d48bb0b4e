// A field for a PIN or passphrase, covered unless one asks to see it.
import { PasswordInput } from '@mantine/core'

export type SecretInputProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
  readonly description?: string
  readonly autoFocus?: boolean
}

/** The browser neither remembers nor offers what is typed here. */
export function SecretInput({ onChange, label, ...field }: SecretInputProps) {
  return (
    <PasswordInput
      {...field}
      label={label}
      required
      withAsterisk={false}
      autoComplete="off"
      {...(field.autoFocus === true ? { 'data-autofocus': true } : {})}
      visibilityToggleButtonProps={{ 'aria-label': `Tampilkan ${label}` }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
