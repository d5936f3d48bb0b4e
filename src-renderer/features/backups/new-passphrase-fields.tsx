// A new passphrase, typed twice, with a hint how hard it is to guess and what its loss means.
import { Alert, PasswordInput, Progress, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type NewPassphrase, passphraseProblems, strengthOf } from './passphrase.model.ts'

export type NewPassphraseFieldsProps = {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** Problems are said once somebody tried to go on. */
  readonly tried: boolean
}

const SHOW = { 'aria-label': 'Tampilkan frasa sandi', tabIndex: 0, 'aria-hidden': false } as const

/** Two fields and the warning; whoever uses it asks `passphraseProblems` before going on. */
export function NewPassphraseFields({ value, onChange, tried }: NewPassphraseFieldsProps) {
  const problems = tried ? passphraseProblems(value) : {}
  const strength = strengthOf(value.first)
  return (
    <Stack gap="sm">
      <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
        Frasa sandi tidak dapat dilihat atau dipulihkan oleh siapa pun. Bila hilang, cadangan yang terkunci tidak dapat dibuka
        lagi. Tuliskan, masukkan ke amplop tertutup, dan simpan di tempat terkunci bersama atasan.
      </Alert>
      <PasswordInput
        label="Frasa sandi baru"
        description="Paling mudah: empat kata yang tidak berhubungan, misalnya nama benda di sekitar Anda."
        autoComplete="new-password"
        value={value.first}
        onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
        error={problems.first}
        visibilityToggleButtonProps={SHOW}
      />
      {value.first !== '' && (
        <div>
          <Progress value={strength.percent} color={strength.color} size="sm" aria-label="Kekuatan frasa sandi" />
          <Text size="xs" c="dimmed" aria-live="polite">
            {strength.words}
          </Text>
        </div>
      )}
      <PasswordInput
        label="Ulangi frasa sandi"
        autoComplete="new-password"
        value={value.second}
        onChange={(event) => onChange({ ...value, second: event.currentTarget.value })}
        error={problems.second}
        visibilityToggleButtonProps={SHOW}
      />
    </Stack>
  )
}
