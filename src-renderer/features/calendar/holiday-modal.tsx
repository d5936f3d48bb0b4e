// Adding a day off that the app does not know.
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type HolidayKind, parseDateOnly, type WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { ChoiceField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { type CalendarChange, type HolidayForm, holidayProblems, KIND_LABELS } from './calendar-words.ts'

const KINDS: readonly HolidayKind[] = ['local', 'national', 'collectiveLeave']

export type HolidayModalProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onChanged: (change: CalendarChange) => void
}

/** A new day off with the decree it comes from. */
export function AddHolidayModal({ opened, ...form }: HolidayModalProps) {
  return (
    <Modal opened={opened} onClose={form.onClose} title="Tambah hari libur">
      <AddHolidayForm {...form} />
    </Modal>
  )
}

function AddHolidayForm({ onClose, onChanged }: Omit<HolidayModalProps, 'opened'>) {
  const add = useAppCommand('calendar.addHoliday')
  const form = useForm<HolidayForm>({
    initialValues: { date: null, name: '', kind: 'local', decree: '' },
    validate: holidayProblems,
  })
  const refuse = (error: WireError) => {
    for (const { path, code } of error.fields ?? []) form.setFieldError(path, fieldSentence(code))
    if ((error.fields ?? []).length === 0) form.setFieldError('date', errorSentence(error))
  }
  const submit = form.onSubmit((values) => {
    const date = parseDateOnly(values.date ?? '')
    if (date === undefined) return
    const done = ({ moves }: Pick<CalendarChange, 'moves'>) => {
      onChanged({ what: `${values.name.trim()} (${formatDate(date)}) ditambahkan.`, moves })
      onClose()
    }
    add.mutate({ ...values, date }, { onSuccess: done, onError: refuse })
  })
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <DateField label="Tanggal" required data-autofocus {...form.getInputProps('date')} />
        <TextField form={form} name="name" label="Nama hari libur" required />
        <ChoiceField form={form} name="kind" label="Jenis" labels={KIND_LABELS} values={KINDS} />
        <TextField
          form={form}
          name="decree"
          label="Dasar"
          description="Misalnya Surat Edaran Wali Kota Nomor 5 Tahun 2026."
          required
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={add.isPending}>
            Tambahkan
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
