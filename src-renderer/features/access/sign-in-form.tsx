// Name and PIN.
import { Button, NativeSelect, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Attempt, ROLE_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { attemptProblem } from './attempt-words.ts'
import type { SignInAccount } from './lock-screen.tsx'
import { SecretInput } from './secret-input.tsx'
import { useCountdown } from './use-countdown.ts'

type Props = { readonly accounts: readonly SignInAccount[]; readonly last: number | null }

/** The one who was here last is chosen already. */
export function SignInForm({ accounts, last }: Props) {
  const [id, setId] = useState((accounts.find((one) => one.id === last) ?? accounts[0])?.id ?? 0)
  const account = accounts.find((one) => one.id === id)
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Nama"
        value={id}
        data={accounts.map((one) => ({ value: String(one.id), label: `${one.name} (${ROLE_LABELS[one.role]})` }))}
        onChange={(event) => setId(Number(event.currentTarget.value))}
      />
      {account !== undefined && <SecretForm key={id} account={account} />}
    </Stack>
  )
}

function SecretForm({ account }: { readonly account: SignInAccount }) {
  const [secret, setSecret] = useState('')
  const [outcome, setOutcome] = useState<Attempt['outcome'] | null>(null)
  const [left, begin] = useCountdown(account.waitSeconds)
  const signIn = useAppCommand('access.signIn')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (secret === '' || left > 0) return
    signIn.mutate(
      { id: account.id, secret },
      {
        onSuccess: (result) => {
          setOutcome(result.outcome)
          begin(result.waitSeconds)
          setSecret('')
        },
      },
    )
  }
  const problem = signIn.error === null ? attemptProblem(outcome, left) : errorSentence(signIn.error)
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <SecretInput label="PIN atau sandi" value={secret} onChange={setSecret} error={problem} autoFocus />
        <Button type="submit" loading={signIn.isPending} disabled={left > 0} fullWidth>
          Masuk
        </Button>
      </Stack>
    </form>
  )
}
