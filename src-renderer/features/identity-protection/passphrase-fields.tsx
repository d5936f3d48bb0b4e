// Fields for the passphrase of the encryption: the one in use, or a new one typed twice.
import { PasswordInput } from '@mantine/core'
import { type NewPassphrase, passphraseProblems } from './passphrase.model.ts'

type PassphraseInputProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly description?: string
  readonly autoFocus?: boolean
}

/** The browser neither remembers nor offers what is typed here. */
export function PassphraseInput({ label, onChange, autoFocus, ...field }: PassphraseInputProps) {
  return (
    <PasswordInput
      {...field}
      label={label}
      required
      withAsterisk={false}
      autoComplete="off"
      autoFocus={autoFocus}
      data-autofocus={autoFocus}
      visibilityToggleButtonProps={{ 'aria-label': `Tampilkan ${label}` }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

type Props = {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** Problems are said once somebody tried to go on. */
  readonly tried: boolean
  readonly autoFocus?: boolean
}

/** A new passphrase, typed twice. */
export function NewPassphraseFields({ value, onChange, tried, autoFocus = false }: Props) {
  const problems = tried ? passphraseProblems(value) : {}
  return (
    <>
      <PassphraseInput
        label="Kata sandi enkripsi baru"
        description="Sekurangnya 10 karakter. Paling mudah diingat: empat kata yang tidak berhubungan."
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        error={problems.first}
        autoFocus={autoFocus}
      />
      <PassphraseInput
        label="Ulangi kata sandi enkripsi"
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={problems.again}
      />
    </>
  )
}
