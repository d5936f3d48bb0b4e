// Adds or changes a sitting of a dispute.
import { Button, Group, Modal, Select, SimpleGrid, Stack } from '@mantine/core'
import type { FormEvent } from 'react'
import { type DisputeDetail, SESSION_KIND_LABELS, SESSION_KINDS, type WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { ChoiceField, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import {
  emptySession,
  PRESENCE_LABELS,
  PRESENCES,
  type SessionForm,
  sessionFormOf,
  sessionOf,
  sessionProblems,
  withSession,
} from './session-form.model.ts'

/** `index` of the sitting to change; null adds one; undefined means closed. */
type Props = { readonly dispute: DisputeDetail; readonly index: number | null | undefined; readonly onClose: () => void }

/** The dialog of one sitting. */
export function SessionModal({ dispute, index, onClose }: Props) {
  return (
    <Modal opened={index !== undefined} onClose={onClose} title={index === null ? 'Tambah sidang' : 'Ubah sidang'} size="lg">
      {index !== undefined && <SessionFields dispute={dispute} index={index} onClose={onClose} />}
    </Modal>
  )
}

type FieldsProps = Omit<Props, 'index'> & { readonly index: number | null }

function SessionFields({ dispute, index, onClose }: FieldsProps) {
  const stored = index === null ? undefined : dispute.sessions[index]
  const update = useAppCommand('disputes.update')
  const { form, check, refuse } = useRecordForm<SessionForm>({
    initialValues: stored === undefined ? emptySession(dispute) : sessionFormOf(stored),
    wrapper: `dispute.sessions.${index ?? dispute.sessions.length}`,
    problems: (values) => sessionProblems(values, dispute, dispute.today),
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const session = check() ? sessionOf(form.values) : undefined
    if (session === undefined) return
    try {
      await update.mutateAsync({ id: dispute.id, version: dispute.version, dispute: withSession(dispute, index, session) })
      notifyDone('Sidang tersimpan.')
      onClose()
    } catch (error) {
      refuse(error as WireError)
    }
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
          <ChoiceField
            form={form}
            name="kind"
            label="Jenis sidang"
            labels={SESSION_KIND_LABELS}
            values={SESSION_KINDS}
            required
          />
          <DateField label="Tanggal sidang" required data-autofocus {...form.getInputProps('on')} />
          <TextField form={form} name="time" label="Jam" description="Misalnya 09:00; boleh kosong." />
          <DateField
            label="Panggilan diterima"
            description="Minimal 3 hari kerja sebelumnya."
            {...form.getInputProps('summonsReceivedOn')}
          />
          <TextField form={form} name="agenda" label="Acara" />
          <TextField form={form} name="place" label="Tempat" />
          <Attendance label="Pemohon" {...form.getInputProps('applicant')} />
          <Attendance label="Termohon" {...form.getInputProps('respondent')} />
        </SimpleGrid>
        <LongTextField form={form} name="note" label="Catatan sidang" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={update.isPending}>
            Simpan sidang
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Attendance(props: { readonly label: string }) {
  return <Select allowDeselect={false} data={PRESENCES.map((value) => ({ value, label: PRESENCE_LABELS[value] }))} {...props} />
}
