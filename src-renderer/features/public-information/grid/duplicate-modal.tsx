// Copies of entries for another year.
import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { useEntryChanges } from './use-entry-changes.ts'

const number = new Intl.NumberFormat('id-ID')

export type DuplicateModalProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly count: number
  readonly year: number
  readonly changes: ReturnType<typeof useEntryChanges>
}

/** Asks for the year; the next one is proposed. */
export function DuplicateModal({ opened, onClose, ...form }: DuplicateModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Gandakan ${number.format(form.count)} informasi`}>
      <DuplicateForm onClose={onClose} {...form} />
    </Modal>
  )
}

function DuplicateForm({ onClose, year: present, changes }: Omit<DuplicateModalProps, 'opened'>) {
  const [year, setYear] = useState<number | null>(present + 1)
  const valid = year !== null && year >= 2008 && year <= 2100
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (valid && (await changes.duplicate(year))) onClose()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <NumberInput
          label="Ke tahun"
          required
          min={2008}
          max={2100}
          allowDecimal={false}
          thousandSeparator=""
          data-autofocus
          value={year ?? ''}
          onChange={(value) => setYear(value === '' ? null : Number(value))}
          error={valid ? undefined : 'Isi tahun antara 2008 dan 2100.'}
        />
        <Text size="sm" c="dimmed">
          Salinan menjadi draf. Tahun lama pada nama, ringkasan, dan waktu pembuatan diganti dengan tahun yang dipilih. Berkas dan
          tautan tidak ikut disalin.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={changes.busy} disabled={!valid}>
            Gandakan
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
