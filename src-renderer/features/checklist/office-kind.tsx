// Choosing the kind of office, which sets the conditional items that apply.
import { Button, Group, Modal, Paper, Radio, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { OFFICE_KIND_LABELS, OFFICE_KINDS, type OfficeKind } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'

const EXPLANATION =
  'Jenis kantor menentukan butir bersyarat yang berlaku, misalnya penerimaan peserta didik atau persyaratan perizinan. ' +
  'Setiap butir tetap dapat diubah dengan alasan.'

type ChoiceProps = { readonly agencyId: number }

/** Stands in place of the checklist until the office has chosen. */
export function OfficeKindChoice({ agencyId }: ChoiceProps) {
  return (
    <Paper withBorder p="lg" maw={640} mx="auto" mt="lg" component="section" aria-label="Jenis kantor">
      <Title order={3} size="h4" mb={4}>
        Apa jenis kantor ini?
      </Title>
      <KindForm agencyId={agencyId} kind={null} label="Buka daftar periksa" />
    </Paper>
  )
}

type ModalProps = ChoiceProps & { readonly opened: boolean; readonly kind: OfficeKind; readonly onClose: () => void }

/** Changes the choice later. */
export function OfficeKindModal({ opened, onClose, ...form }: ModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Jenis kantor" size="lg">
      <KindForm {...form} label="Simpan" onDone={onClose} />
    </Modal>
  )
}

type FormProps = ChoiceProps & { readonly kind: OfficeKind | null; readonly label: string; readonly onDone?: () => void }

function KindForm({ agencyId, kind, label, onDone }: FormProps) {
  const [chosen, setChosen] = useState<OfficeKind>(kind ?? 'ordinary')
  const save = useAppCommand('checklist.setOfficeKind')
  const submit = () => {
    const done = () => {
      notifyDone('Jenis kantor disimpan.')
      onDone?.()
    }
    save.mutate({ agencyId, kind: chosen }, { onSuccess: done, onError: notifyError })
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {EXPLANATION}
      </Text>
      <Radio.Group
        aria-label="Jenis kantor"
        value={chosen}
        onChange={(value) => setChosen(OFFICE_KINDS.find((one) => one === value) ?? chosen)}
      >
        <Stack gap="xs">
          {OFFICE_KINDS.map((one) => (
            <Radio key={one} value={one} label={OFFICE_KIND_LABELS[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <Group justify="flex-end">
        {onDone !== undefined && (
          <Button variant="default" onClick={onDone}>
            Batal
          </Button>
        )}
        <Button loading={save.isPending} onClick={submit}>
          {label}
        </Button>
      </Group>
    </Stack>
  )
}
