// Adding an account, changing its name and role, or setting a new PIN for somebody.
import { Button, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import {
  type Account,
  ROLE_EXPLANATIONS,
  ROLE_LABELS,
  USER_ROLES,
  type UserRole,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { namedSecretProblems, newSecretProblems, NO_SECRET } from './new-secret.model.ts'
import { NewSecretFields } from './new-secret-fields.tsx'
import { useState } from 'react'

export type Editing =
  | { readonly what: 'add' }
  | { readonly what: 'change'; readonly account: Account }
  | { readonly what: 'reset'; readonly account: Account }

const TITLES: Readonly<Record<Editing['what'], string>> = {
  add: 'Tambah pengguna',
  change: 'Ubah nama dan peran',
  reset: 'Atur ulang PIN',
}

type Props = { readonly editing: Editing | null; readonly onClose: () => void }

/** Open as long as something is edited. */
export function AccountModal({ editing, onClose }: Props) {
  return (
    <Modal opened={editing !== null} onClose={onClose} title={editing === null ? '' : TITLES[editing.what]}>
      {editing !== null && <AccountForm editing={editing} onClose={onClose} />}
    </Modal>
  )
}

type Values = { name: string; role: UserRole; secret: string; again: string }

/** Only what is asked for is looked at. */
function problemsOf(what: Editing['what'], values: Values) {
  if (what === 'reset') return newSecretProblems(values)
  const problems = namedSecretProblems(values)
  return what === 'add' ? problems : problems.filter(({ path }) => path === 'name')
}

async function write(editing: Editing, { name, role, secret }: Values): Promise<string> {
  if (editing.what === 'add') {
    await invoke('access.addAccount', { name, role, secret })
    return `${name} dapat masuk mulai sekarang.`
  }
  const { id, version } = editing.account
  if (editing.what === 'reset') {
    await invoke('access.resetSecret', { id, version, secret })
    return `PIN ${editing.account.name} sudah diatur ulang.`
  }
  await invoke('access.updateAccount', { id, version, name, role })
  return `Data ${name} tersimpan.`
}

function AccountForm({ editing, onClose }: { readonly editing: Editing; readonly onClose: () => void }) {
  const known = editing.what === 'add' ? null : editing.account
  const [saving, setSaving] = useState(false)
  const { form, check, refuse } = useRecordForm<Values>({
    initialValues: { name: known?.name ?? '', role: known?.role ?? 'clerk', ...NO_SECRET },
    wrapper: 'account',
    problems: (values) => problemsOf(editing.what, values),
  })
  const submit = async () => {
    if (!check()) return
    setSaving(true)
    try {
      notifyDone(await write(editing, form.values))
      onClose()
    } catch (error) {
      setSaving(false)
      const { code, details } = error as WireError
      if (code === 'access.nameTaken') form.setFieldError('name', `Sudah ada pengguna bernama "${details['name'] ?? ''}".`)
      else refuse(error as WireError)
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
        {editing.what === 'reset' ? (
          <Text size="sm">
            Sampaikan PIN baru kepada {editing.account.name} secara langsung; ia dapat menggantinya sendiri setelah masuk.
          </Text>
        ) : (
          <>
            <TextInput label="Nama" autoComplete="off" data-autofocus {...form.getInputProps('name')} />
            <Radio.Group label="Peran" {...form.getInputProps('role')}>
              <Stack gap="xs" mt={4}>
                {USER_ROLES.map((role) => (
                  <Radio key={role} value={role} label={ROLE_LABELS[role]} description={ROLE_EXPLANATIONS[role]} />
                ))}
              </Stack>
            </Radio.Group>
          </>
        )}
        {editing.what !== 'change' && <NewSecretFields form={form} autoFocus={editing.what === 'reset'} />}
        <Button type="submit" loading={saving}>
          Simpan
        </Button>
      </Stack>
    </form>
  )
}
