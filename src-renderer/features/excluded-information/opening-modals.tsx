// Opening an exclusion: by ruling, consent or court hearing; and the draft entry of the DIP that follows.
import { Button, Group, Modal, Radio, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import {
  CATEGORY_LABELS,
  type ExcludedInformationDetail,
  INFORMATION_CATEGORIES,
  mayOpenBy,
  OPENED_BY_HAND,
  OPENED_HOW_LABELS,
  type OpenedByHand,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'

type Props = { readonly entry: ExcludedInformationDetail; readonly onClose: () => void }

/** Only the ways that fit the grounds are offered. */
export function OpenModal({ entry, onClose }: Props) {
  const [how, setHow] = useState<OpenedByHand>('ruling')
  const [on, setOn] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const open = useAppCommand('excludedInformation.open')
  const save = () => {
    if (on === null) return
    open.mutate(
      { id: entry.id, version: entry.version, how, on, note },
      {
        onSuccess: () => {
          notifyDone('Informasi dicatat sebagai terbuka.')
          onClose()
        },
        onError: notifyError,
      },
    )
  }
  return (
    <Modal opened onClose={onClose} title="Catat pembukaan informasi" centered>
      <Stack gap="sm">
        <Radio.Group label="Dibuka karena" value={how} onChange={(value) => setHow(value)}>
          <Stack gap={6} mt={4}>
            {OPENED_BY_HAND.filter((one) => mayOpenBy(one, entry.grounds)).map((one) => (
              <Radio key={one} value={one} label={OPENED_HOW_LABELS[one]} />
            ))}
          </Stack>
        </Radio.Group>
        <DateField label="Tanggal dibuka" required value={on} onChange={setOn} />
        <Textarea
          label="Keterangan"
          description="Nomor putusan, surat persetujuan, atau sidang."
          required
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          Pembukaan atas prakarsa kantor memerlukan uji konsekuensi pengubahan (Pasal 53 Perki KI 1/2021).
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button onClick={save} loading={open.isPending} disabled={on === null || note.trim() === ''}>
            Simpan
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** The draft keeps its link to this entry. */
export function ProposeModal({ entry, onClose }: Props) {
  const [, navigate] = useLocation()
  const [category, setCategory] = useState<(typeof INFORMATION_CATEGORIES)[number]>('anytime')
  const propose = useAppCommand('excludedInformation.proposeOpen')
  const save = () =>
    propose.mutate(
      { id: entry.id, version: entry.version, category },
      {
        onSuccess: ({ publicInformationId }) => {
          notifyDone('Draf ditambahkan ke Daftar Informasi Publik.')
          navigate(`/dip/${publicInformationId}`)
        },
        onError: notifyError,
      },
    )
  return (
    <Modal opened onClose={onClose} title="Usulkan ke Daftar Informasi Publik" centered>
      <Stack gap="sm">
        <Text size="sm">
          Judul, uraian, dan unit disalin sebagai draf; lengkapi kolom lainnya di sana. Catatan pengecualian tetap disimpan.
        </Text>
        <Select
          label="Kategori"
          data={INFORMATION_CATEGORIES.map((value) => ({ value, label: CATEGORY_LABELS[value] }))}
          value={category}
          allowDeselect={false}
          onChange={(value) => setCategory(INFORMATION_CATEGORIES.find((one) => one === value) ?? 'anytime')}
        />
        <LawNote>Pasal 52 Perki KI 1/2021</LawNote>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button onClick={save} loading={propose.isPending}>
            Tambahkan draf
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
