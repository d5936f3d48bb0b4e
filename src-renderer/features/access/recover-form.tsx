// A head who forgot the PIN comes in with the printed code and sets a new one.
import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import type { WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import type { SignInAccount } from './lock-screen.tsx'
import { newSecretProblems, NO_SECRET } from './new-secret.model.ts'
import { NewSecretFields } from './new-secret-fields.tsx'

type Props = {
  readonly heads: readonly SignInAccount[]
  /** Gets the next code, to be printed. */
  readonly onCode: (code: string) => void
}

/** For everybody else the head sets a new PIN. */
export function RecoverForm({ heads, onCode }: Props) {
  const { form, check, refuse } = useRecordForm({
    initialValues: { id: heads[0]?.id ?? 0, code: '', ...NO_SECRET },
    wrapper: 'recovery',
    problems: (values) => [
      ...(values.code.trim() === '' ? [{ path: 'code', code: 'text.required' }] : []),
      ...newSecretProblems(values),
    ],
  })
  const recover = useAppCommand('access.recover')
  const submit = async () => {
    if (!check()) return
    const { id, code, secret } = form.values
    try {
      const { recoveryCode } = await recover.mutateAsync({ id, code, secret })
      if (recoveryCode === null) form.setFieldError('code', 'Kode pemulihan salah. Periksa kembali lembar cetaknya.')
      else onCode(recoveryCode)
    } catch (error) {
      refuse(error as WireError)
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">
          Petugas meminta pejabat pengelola mengatur ulang PIN di Keamanan Data, tab Pengguna. Pejabat pengelola sendiri memakai
          kode pemulihan pada lembar yang dicetak saat pengguna diaktifkan.
        </Text>
        <NativeSelect
          label="Pejabat pengelola"
          value={form.values.id}
          data={heads.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(event) => form.setFieldValue('id', Number(event.currentTarget.value))}
        />
        <TextInput
          label="Kode pemulihan"
          description="25 huruf dan angka dalam lima kelompok"
          autoComplete="off"
          autoFocus
          {...form.getInputProps('code')}
        />
        <NewSecretFields form={form} />
        <Button type="submit" loading={recover.isPending} fullWidth>
          Atur PIN baru
        </Button>
      </Stack>
    </form>
  )
}
