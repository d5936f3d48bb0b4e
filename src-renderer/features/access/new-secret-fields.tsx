// The two fields of a newly chosen PIN.
import type { UseFormReturnType } from '@mantine/form'
import type { NewSecret } from './new-secret.model.ts'
import { SecretInput } from './secret-input.tsx'

type Props<Values extends NewSecret> = {
  readonly form: UseFormReturnType<Values>
  readonly autoFocus?: boolean
}

/** Bound to the form's `secret` and `again`. */
export function NewSecretFields<Values extends NewSecret>({ form, autoFocus = false }: Props<Values>) {
  const field = (name: 'secret' | 'again') => {
    const { value, onChange, error } = form.getInputProps(name) as {
      value: string
      onChange: (value: string) => void
      error?: string
    }
    return { value, onChange, error: error ?? null }
  }
  return (
    <>
      <SecretInput
        label="PIN atau sandi baru"
        description="PIN sekurangnya 6 angka, atau sandi sekurangnya 10 karakter."
        autoFocus={autoFocus}
        {...field('secret')}
      />
      <SecretInput label="Ulangi PIN atau sandi baru" {...field('again')} />
    </>
  )
}
