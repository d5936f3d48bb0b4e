// Taking a decreed day back after a later decree.
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CalendarDay } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { formatDate, formatWeekday } from '../../ui/format-date.ts'
import type { CalendarChange } from './calendar-words.ts'

export type WithdrawModalProps = {
  /** The day to withdraw; null while closed. */
  readonly day: CalendarDay | null
  readonly onClose: () => void
  readonly onChanged: (change: CalendarChange) => void
}

/** The day becomes a working day again; the later decree is named. */
export function WithdrawModal({ day, onClose, onChanged }: WithdrawModalProps) {
  return (
    <Modal opened={day !== null} onClose={onClose} title="Batalkan hari libur">
      {day !== null && <WithdrawForm day={day} onClose={onClose} onChanged={onChanged} />}
    </Modal>
  )
}

function WithdrawForm({ day, onClose, onChanged }: WithdrawModalProps & { readonly day: CalendarDay }) {
  const [decree, setDecree] = useState('')
  const [asked, setAsked] = useState(false)
  const withdraw = useAppCommand('calendar.withdrawHoliday')
  const missing = asked && decree.trim() === '' ? 'Sebutkan keputusan yang membatalkannya.' : undefined
  const problem = withdraw.error === null ? undefined : errorSentence(withdraw.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (decree.trim() === '') return
    const done = ({ moves }: Pick<CalendarChange, 'moves'>) => {
      onChanged({ what: `${day.name} (${formatDate(day.date)}) menjadi hari kerja.`, moves })
      onClose()
    }
    withdraw.mutate({ date: day.date, decree: decree.trim() }, { onSuccess: done })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm">
          <strong>{day.name}</strong>, {formatWeekday(day.date)}, kembali menjadi hari kerja. Tenggat perkara yang belum selesai
          dihitung ulang.
        </Text>
        <TextInput
          label="Keputusan yang membatalkan"
          required
          maxLength={200}
          autoComplete="off"
          data-autofocus
          value={decree}
          onChange={(event) => setDecree(event.currentTarget.value)}
          error={missing ?? problem}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Kembali
          </Button>
          <Button type="submit" color="red" loading={withdraw.isPending}>
            Batalkan hari libur
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
