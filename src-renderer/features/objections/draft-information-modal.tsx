// A DIP entry for what an objection opened: worded here, completed and published from the DIP (UU KIP Ps.11(2)).
import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'

type Props = { readonly objection: ObjectionDetail; readonly opened: boolean; readonly onClose: () => void }

/** Asks title and summary, drafts the entry and goes to it. */
export function DraftInformationModal({ objection, opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Konsep Daftar Informasi Publik" size="lg">
      {opened && <Fields objection={objection} onClose={onClose} />}
    </Modal>
  )
}

function Fields({ objection, onClose }: Omit<Props, 'opened'>) {
  const [, navigate] = useLocation()
  const { form, check, refuse } = useRecordForm<{ title: string; summary: string }>({
    initialValues: { title: objection.informationTitle, summary: '' },
    wrapper: '',
    problems: ({ title }) => (title.trim() === '' ? [{ path: 'title', code: 'text.required' }] : []),
  })
  const draft = useAppCommand('objections.draftInformation')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!check()) return
    draft.mutate(
      { id: objection.id, ...form.values },
      {
        onSuccess: ({ id }) => {
          notifyDone('Konsep informasi publik dibuat.')
          onClose()
          navigate(`/dip/${id}`)
        },
        onError: refuse,
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Alert color="blue" variant="light">
          Tuliskan nama informasinya, bukan permohonannya. Nama, alamat, dan hal lain tentang pemohon tidak boleh masuk ke DIP.
        </Alert>
        <Textarea
          label="Nama informasi"
          required
          autosize
          minRows={2}
          maxLength={500}
          data-autofocus
          {...form.getInputProps('title')}
        />
        <Textarea label="Ringkasan isi" autosize minRows={2} maxLength={4000} {...form.getInputProps('summary')} />
        <LawNote>
          Pasal 11 ayat (2) UU KIP: informasi yang dinyatakan terbuka melalui keberatan wajib tersedia setiap saat
        </LawNote>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={draft.isPending}>
            Simpan konsep
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
