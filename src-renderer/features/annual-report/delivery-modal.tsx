// Recording that a report was delivered, or correcting the record.
import { Autocomplete, Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent } from 'react'
import {
  type DateOnly,
  RECIPIENT_KIND_LABELS,
  RECIPIENT_KINDS,
  recipientKind,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { ChoiceField, FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import {
  type DeliveryForm,
  deliveryFormProblems,
  deliveryOf,
  type Edition,
  emptyDelivery,
  type StoredDelivery,
} from './report-edition.model.ts'

type Known = { readonly edition: Edition; readonly today: DateOnly; readonly recipients: readonly string[] }
type Props = Known & { readonly open: 'new' | StoredDelivery | null; readonly onClose: () => void }

const METHODS = ['Surat tercetak', 'Surat elektronik (e-mail)', 'Aplikasi persuratan', 'Diserahkan langsung']

/** Open while there is something to record. */
export function DeliveryModal({ open, onClose, ...known }: Props) {
  return (
    <Modal
      opened={open !== null}
      onClose={onClose}
      title={open === 'new' ? 'Catat penyampaian' : 'Ubah catatan penyampaian'}
      size="lg"
    >
      {open !== null && <Fields {...known} open={open} onClose={onClose} />}
    </Modal>
  )
}

type FieldsProps = Known & { readonly open: 'new' | StoredDelivery; readonly onClose: () => void }

function Fields({ edition, today, recipients, open, onClose }: FieldsProps) {
  const { form, check, refuse } = useRecordForm<DeliveryForm>({
    initialValues: open === 'new' ? emptyDelivery(recipients, edition.deliveries, today) : formOf(open),
    wrapper: 'delivery',
    problems: (values) => deliveryFormProblems(values, { signedOn: edition.signedOn, today }),
  })
  const { save, isPending } = useSaving(edition.id, open, onClose, refuse)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (check()) save(form.values)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FieldGrid>
          <Autocomplete
            label="Penerima"
            required
            maxLength={160}
            data-autofocus
            openOnFocus={false}
            data={[...recipients]}
            {...form.getInputProps('recipient')}
            onChange={(recipient) => form.setValues({ recipient, recipientKind: recipientKind(recipient) })}
          />
          <ChoiceField
            form={form}
            name="recipientKind"
            label="Golongan penerima"
            required
            labels={RECIPIENT_KIND_LABELS}
            values={RECIPIENT_KINDS}
          />
          <DateField label="Tanggal disampaikan" required {...form.getInputProps('deliveredOn')} />
          <Autocomplete label="Cara penyampaian" maxLength={120} data={METHODS} {...form.getInputProps('method')} />
          <TextField form={form} name="receiptNumber" label="Nomor tanda terima" />
        </FieldGrid>
        <LongTextField form={form} name="note" label="Catatan" />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={isPending}>
            Simpan
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const formOf = ({ id: _id, version: _version, ...delivery }: StoredDelivery): DeliveryForm => delivery

function useSaving(
  editionId: number,
  open: 'new' | StoredDelivery,
  onClose: () => void,
  refuse: (error: WireError) => void,
): { readonly save: (form: DeliveryForm) => void; readonly isPending: boolean } {
  const add = useAppCommand('reportEditions.addDelivery')
  const update = useAppCommand('reportEditions.updateDelivery')
  const saved = {
    onSuccess: () => {
      notifyDone('Penyampaian tercatat.')
      onClose()
    },
    onError: refuse,
  }
  const save = (form: DeliveryForm) => {
    const delivery = deliveryOf(form)
    if (delivery === undefined) return
    if (open === 'new') add.mutate({ editionId, delivery }, saved)
    else update.mutate({ id: open.id, version: open.version, delivery }, saved)
  }
  return { save, isPending: add.isPending || update.isPending }
}
