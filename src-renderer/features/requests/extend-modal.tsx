// Extending the answer period once (UU KIP Ps.22(8); Perki KI 1/2021 Ps.36).
import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import {
  type DateOnly,
  EXTENDED_ANSWER_DAYS,
  EXTENSION_REASON_LABELS,
  EXTENSION_REASONS,
  type ExtensionReason,
  type RequestDetail,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { daysToCome } from '../../ui/days-to-come.ts'
import { formatDate } from '../../ui/format-date.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { type FieldProblem, useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { useOfficeToday } from '../../api/use-office-today.ts'

type Props = { readonly request: RequestDetail; readonly opened: boolean; readonly onClose: () => void }
type ExtensionForm = { extendedOn: DateOnly | null; reason: ExtensionReason | null; note: string }

/** Asks date, lawful reason and written note; shows the new last day before saving. */
export function ExtendModal({ request, opened, onClose }: Props) {
  const today = useOfficeToday(request.agencyId)
  return (
    <Modal opened={opened} onClose={onClose} title={`Perpanjang waktu ${request.registrationNumber}`} size="lg">
      {today !== undefined && <ExtendForm request={request} today={today} onClose={onClose} />}
    </Modal>
  )
}

function problemsOf(values: ExtensionForm, today: DateOnly): FieldProblem[] {
  const problems = daysToCome(values, ['extendedOn'], today)
  if (values.extendedOn === null) problems.push({ path: 'extendedOn', code: 'text.required' })
  if (values.reason === null) problems.push({ path: 'reason', code: 'text.required' })
  if (values.note.trim() === '') problems.push({ path: 'note', code: 'text.required' })
  return problems
}

function ExtendForm({ request, today, onClose }: Omit<Props, 'opened'> & { readonly today: DateOnly }) {
  const { form, check, refuse } = useRecordForm<ExtensionForm>({
    initialValues: { extendedOn: today, reason: null, note: '' },
    wrapper: 'extension',
    problems: (values) => problemsOf(values, today),
  })
  const extend = useAppCommand('requests.extend')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { extendedOn, reason, note } = form.values
    if (!check() || extendedOn === null || reason === null) return
    extend.mutate(
      { id: request.id, version: request.version, extendedOn, reason, note },
      {
        onSuccess: () => {
          notifyUndoable(request.agencyId, 'Perpanjangan waktu tercatat.')
          onClose()
        },
        onError: refuse,
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NewDueDay request={request} />
        <DateField label="Tanggal pemberitahuan perpanjangan" required {...form.getInputProps('extendedOn')} />
        <Radio.Group label="Alasan" required {...form.getInputProps('reason')} value={form.values.reason ?? ''}>
          <Stack gap={6} mt={6}>
            {EXTENSION_REASONS.map((reason, index) => (
              <Radio
                key={reason}
                value={reason}
                label={EXTENSION_REASON_LABELS[reason]}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Penjelasan tertulis"
          description="Alasan yang disampaikan kepada pemohon."
          required
          autosize
          minRows={3}
          {...form.getInputProps('note')}
        />
        <LawNote>Pasal 22 ayat (8) UU KIP; Pasal 36 Perki KI 1/2021 (tidak dapat diperpanjang lagi)</LawNote>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={extend.isPending}>
            Perpanjang
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function NewDueDay({ request }: { readonly request: RequestDetail }) {
  const extended = useAppQuery('calendar.computeDeadline', {
    agencyId: request.agencyId,
    trigger: request.receivedOn,
    days: EXTENDED_ANSWER_DAYS,
  })
  if (extended.data === undefined) return null
  return (
    <Text size="sm">
      Batas jawaban berubah dari {formatDate(request.dueOn)} menjadi <strong>{formatDate(extended.data.due)}</strong>.
    </Text>
  )
}
