// Stating that there is nothing to announce: dated, with a reason, and for a time.
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { type DateOnly, parseDateOnly } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { daysToCome } from '../../ui/days-to-come.ts'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone } from '../../ui/notify.ts'
import { type FieldProblem, useRecordForm } from '../../ui/use-record-form.ts'
import type { Entry } from './checklist.model.ts'

type Props = {
  readonly agencyId: number
  readonly entry: Entry
  readonly today: DateOnly
  /** Last day of a nihil of that day. */
  readonly until: (on: DateOnly) => DateOnly
  readonly onClose: () => void
}

type NilForm = { on: DateOnly | null; reason: string }

function problemsOf(values: NilForm, today: DateOnly): FieldProblem[] {
  const problems: FieldProblem[] = [...daysToCome(values, ['on'], today)]
  if (values.on === null) problems.push({ path: 'on', code: 'text.required' })
  if (values.reason.trim() === '') problems.push({ path: 'reason', code: 'text.required' })
  return problems
}

/** The dialog; the day begins as today. */
export function NilModal({ agencyId, entry: { item }, today, until, onClose }: Props) {
  const { form, check, refuse } = useRecordForm<NilForm>({
    initialValues: { on: today, reason: '' },
    wrapper: 'answer',
    problems: (values) => problemsOf(values, today),
  })
  const answer = useAppCommand('checklist.answer')
  const on = parseDateOnly(form.values.on ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!check() || on === undefined) return
    const done = () => {
      notifyDone(`Butir ${item.code} dinyatakan nihil.`)
      onClose()
    }
    const input = { say: 'nil' as const, on, reason: form.values.reason }
    answer.mutate({ agencyId, code: item.code, answer: input }, { onSuccess: done, onError: refuse })
  }
  return (
    <Modal opened onClose={onClose} title={`Nyatakan ${item.code} nihil`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">{item.title}. Nihil berarti sampai tanggal itu tidak ada yang harus diumumkan.</Text>
          <DateField label="Tanggal pernyataan" required {...form.getInputProps('on')} />
          <Textarea
            label="Alasan"
            placeholder="Misalnya: tidak ada kejadian sampai dengan tanggal ini"
            required
            autosize
            minRows={2}
            maxLength={300}
            data-autofocus
            {...form.getInputProps('reason')}
          />
          {on !== undefined && (
            <Text size="xs" c="dimmed">
              Berlaku sampai {formatDate(until(on))}:{' '}
              {item.cycleMonths === null
                ? 'nihil butir ini berlaku sampai akhir tahun kalender.'
                : 'nihil butir berkala berlaku 6 bulan, sama dengan masa pemutakhirannya.'}{' '}
              Setelah itu perlu dinyatakan kembali.
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit" loading={answer.isPending}>
              Nyatakan nihil
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
