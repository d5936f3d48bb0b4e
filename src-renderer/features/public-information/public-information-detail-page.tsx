// One entry of the DIP, its file, and what may be done with it.
import { Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconFileUpload, IconPencil, IconTrash } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import {
  CATEGORY_LABELS,
  formText,
  INFORMATION_STATUS_LABELS,
  type PublicInformation,
  timeAndPlace,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'

/** An official column left empty is printed empty, so the page says it. */
function orUnfilled(value: string) {
  if (value !== '') return value
  return (
    <Text span size="sm" c="dimmed" key="unfilled">
      Belum diisi
    </Text>
  )
}

/** `#/dip/:id`. */
export function PublicInformationDetailPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('publicInformation.get', { id })} name="Informasi" list="/dip">
      {(entry) => <View entry={entry} />}
    </RecordLoader>
  )
}

function View({ entry }: { readonly entry: PublicInformation }) {
  const [, navigate] = useLocation()
  const remove = useAppCommand('publicInformation.remove')
  const ask = async () => {
    const sure = await confirmAction({
      title: 'Hapus dari daftar?',
      message: `"${entry.title}" akan dihapus dari Daftar Informasi Publik.`,
      confirmLabel: 'Hapus',
    })
    if (!sure) return
    remove.mutate(
      { id: entry.id, version: entry.version },
      {
        onSuccess: () => {
          notifyDone('Informasi dihapus dari daftar.')
          navigate('/dip')
        },
        onError: notifyError,
      },
    )
  }
  return (
    <>
      <PageHeader
        title={entry.title}
        subtitle={`Dimutakhirkan ${formatDate(entry.updatedOn)}`}
        actions={
          <>
            <Button variant="default" color="red" leftSection={<IconTrash size={16} />} onClick={() => void ask()}>
              Hapus
            </Button>
            <Button component={Link} href={`/dip/${entry.id}/ubah`} leftSection={<IconPencil size={16} />}>
              Ubah
            </Button>
          </>
        }
      />
      <Stack gap="md">
        <Group gap="xs">
          <Badge tt="none" radius="sm" variant="light">
            {CATEGORY_LABELS[entry.category]}
          </Badge>
          <Badge tt="none" radius="sm" variant="light" color={entry.status === 'withdrawn' ? 'gray' : 'teal'}>
            {INFORMATION_STATUS_LABELS[entry.status]}
          </Badge>
        </Group>
        <FormSection title="Kolom resmi (Lampiran I)">
          <FactList
            facts={[
              ['Ringkasan isi informasi', orUnfilled(entry.summary === '' ? entry.title : entry.summary)],
              ['Pejabat/unit yang menguasai', orUnfilled(entry.holderUnit)],
              ['Penanggung jawab', orUnfilled(entry.responsible)],
              ['Waktu dan tempat pembuatan', orUnfilled(timeAndPlace(entry))],
              ['Bentuk yang tersedia', orUnfilled(formText(entry))],
              ['Jangka waktu penyimpanan', orUnfilled(entry.retentionText)],
            ]}
          />
        </FormSection>
        <FormSection title="Keterangan lain">
          <FactList
            facts={[
              ['Tahun', entry.year === null ? '' : String(entry.year)],
              ['Media', entry.media],
              ['Tautan', entry.link],
              ['Alasan ditarik', entry.withdrawalReason],
            ]}
          />
        </FormSection>
        <StoredFile entry={entry} />
      </Stack>
    </>
  )
}

function StoredFile({ entry }: { readonly entry: PublicInformation }) {
  const attach = useAppCommand('publicInformation.attachFile')
  const put = async (pick: boolean) => {
    try {
      const chosen = pick ? await invoke('files.choose', { filter: 'document' }) : null
      if (pick && chosen === null) return
      await attach.mutateAsync({
        id: entry.id,
        version: entry.version,
        token: chosen?.token ?? null,
      })
      notifyDone(pick ? 'Berkas tersimpan bersama register.' : 'Berkas dilepas dari informasi ini.')
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <FormSection title="Berkas" description="Disimpan di dalam berkas register, paling besar 25 MB.">
      <Group gap="sm">
        <Text size="sm">{entry.fileName ?? 'Belum ada berkas.'}</Text>
        {entry.fileName !== null && (
          <>
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                void invoke('publicInformation.saveFile', {
                  id: entry.id,
                }).catch(notifyError)
              }
            >
              Simpan salinan …
            </Button>
            <Button size="xs" variant="subtle" color="red" onClick={() => void put(false)}>
              Lepaskan
            </Button>
          </>
        )}
        <Button
          size="xs"
          variant="light"
          leftSection={<IconFileUpload size={14} />}
          loading={attach.isPending}
          onClick={() => void put(true)}
        >
          {entry.fileName === null ? 'Lampirkan berkas …' : 'Ganti berkas …'}
        </Button>
      </Group>
    </FormSection>
  )
}
