// An office without accounts: what they are good for, and the first one.
import { Button, List, Modal, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { namedSecretProblems, NO_SECRET } from './new-secret.model.ts'
import { NewSecretFields } from './new-secret-fields.tsx'
import { showRecoveryCode } from './recovery-code-modal.tsx'

/** Everything works without accounts; turning them on makes the first one a head. */
export function AccountsOff() {
  const [opened, setOpened] = useState(false)
  return (
    <Paper withBorder p="lg" maw={760}>
      <Stack gap="sm" align="flex-start">
        <Title order={3} size="h4">
          Pengguna belum diaktifkan
        </Title>
        <Text size="sm">
          Siapa pun yang membuka aplikasi di komputer ini dapat melihat dan mengubah seluruh register. Bila komputer dipakai
          bersama, aktifkan pengguna:
        </Text>
        <List size="sm" spacing={4}>
          <List.Item>setiap orang masuk dengan nama dan PIN sendiri;</List.Item>
          <List.Item>jurnal mencatat siapa yang mengubah, melihat identitas, mencetak, dan mengekspor;</List.Item>
          <List.Item>aplikasi terkunci sendiri bila ditinggalkan;</List.Item>
          <List.Item>
            tindakan yang tidak dapat ditarik kembali, seperti memulihkan cadangan atau membuka kunci tahun, hanya untuk pejabat
            pengelola.
          </List.Item>
        </List>
        <Button leftSection={<IconUsers size={16} />} onClick={() => setOpened(true)}>
          Aktifkan pengguna …
        </Button>
      </Stack>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Aktifkan pengguna">
        <TurnOnForm onClose={() => setOpened(false)} />
      </Modal>
    </Paper>
  )
}

function TurnOnForm({ onClose }: { readonly onClose: () => void }) {
  const { form, check, refuse } = useRecordForm({
    initialValues: { name: '', ...NO_SECRET },
    wrapper: 'account',
    problems: namedSecretProblems,
  })
  const turnOn = useAppCommand('access.turnOn')
  const submit = async () => {
    if (!check()) return
    const { name, secret } = form.values
    try {
      const { recoveryCode } = await turnOn.mutateAsync({ name, secret })
      showRecoveryCode(recoveryCode)
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
          Pengguna pertama menjadi pejabat pengelola. Petugas dan pengguna yang hanya melihat ditambahkan sesudahnya.
        </Text>
        <TextInput label="Nama" required withAsterisk={false} autoComplete="off" data-autofocus {...form.getInputProps('name')} />
        <NewSecretFields form={form} />
        <Button type="submit" loading={turnOn.isPending}>
          Aktifkan
        </Button>
        <Button variant="default" onClick={onClose}>
          Batal
        </Button>
      </Stack>
    </form>
  )
}
