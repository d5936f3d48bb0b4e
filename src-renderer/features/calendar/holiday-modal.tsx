// Adding a day off, or taking a decreed one back after a later decree.
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type HolidayKind, parseDateOnly, type WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { ChoiceField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { notifyError } from '../../ui/notify.ts'
import { KIND_LABELS, type Moves } from './calendar-words.ts'

const KINDS: readonly HolidayKind[] = ['local', 'national', 'collectiveLeave']

export type HolidayModalProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onMoved: (moves: Moves) => void
}

/** A new day off with the decree it comes from. */
export function AddHolidayModal({ opened, onClose, onMoved }: HolidayModalProps) {
  const add = useAppCommand('calendar.addHoliday')
  const form = useForm<{ date: string | null; name: string; kind: HolidayKind; decree: string }>({
    initialValues: { date: null, name: '', kind: 'local', decree: '' },
    validate: {
      date: (value) => (value === null ? 'Wajib diisi.' : null),
      name: (value) => (value.trim() === '' ? 'Wajib diisi.' : null),
      decree: (value) => (value.trim() === '' ? 'Sebutkan keputusan yang menetapkannya.' : null),
    },
  })
  const submit = form.onSubmit((values) => {
    const date = parseDateOnly(values.date ?? '')
    if (date === undefined) return
    add.mutate(
      { ...values, date },
      {
        onSuccess: ({ moves }) => {
          form.reset()
          onClose()
          onMoved(moves)
        },
        onError: (error: WireError) =>
          error.code === 'calendar.alreadyHoliday'
            ? form.setFieldError('date', 'Tanggal ini sudah tercatat sebagai hari libur.')
            : notifyError(error),
      },
    )
  })
  return (
    <Modal opened={opened} onClose={onClose} title="Tambah hari libur" centered>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <DateField label="Tanggal" required data-autofocus {...form.getInputProps('date')} />
          <TextInput label="Nama hari libur" required {...form.getInputProps('name')} />
          <ChoiceField form={form} name="kind" label="Jenis" labels={KIND_LABELS} values={KINDS} />
          <TextInput
            label="Dasar"
            description="Misalnya Surat Edaran Wali Kota Nomor 5 Tahun 2026."
            required
            {...form.getInputProps('decree')}
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
    </Modal>
  )
}

/** A decreed day becomes a working day again; the later decree is named. */
export function WithdrawModal({ date, onClose, onMoved }: Omit<HolidayModalProps, 'opened'> & { readonly date: string | null }) {
  const withdraw = useAppCommand('calendar.withdrawHoliday')
  const form = useForm({
    initialValues: { decree: '' },
    validate: { decree: (value) => (value.trim() === '' ? 'Wajib diisi.' : null) },
  })
  const submit = form.onSubmit(({ decree }) => {
    const day = parseDateOnly(date ?? '')
    if (day === undefined) return
    withdraw.mutate(
      { date: day, decree },
      {
        onSuccess: ({ moves }) => {
          form.reset()
          onClose()
          onMoved(moves)
        },
        onError: notifyError,
      },
    )
  })
  return (
    <Modal opened={date !== null} onClose={onClose} title="Batalkan hari libur" centered>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Keputusan yang membatalkan"
            description="Hari ini kembali menjadi hari kerja."
            required
            data-autofocus
            {...form.getInputProps('decree')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Kembali
            </Button>
            <Button type="submit" loading={withdraw.isPending}>
              Batalkan hari libur
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
