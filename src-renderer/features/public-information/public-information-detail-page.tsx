// One entry of the DIP, its file, and what may be done with it.
import { Alert, Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconFileUpload, IconPencil, IconRestore, IconTrash } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import {
  CATEGORY_LABELS,
  formText,
  INFORMATION_STATUS_LABELS,
  type PublicInformation,
  retentionWords,
  timeAndPlace,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { RecordHistoryPanel } from '../history/record-history-panel.tsx'
import { checklistWords } from './grid/checklist-choice.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'

/** An official column left empty is printed empty, so the page says it. */
function orUnfilled(value: string) {
  if (value !== '') return value
  return (
    <Text span size="sm" c="dimmed" key="unfilled">
      Belum diisi
    </Text>
  )
}

/** The structured parts, when the office prints a text of its own. */
function scheduled(entry: PublicInformation): string {
  return entry.retentionText === '' ? '' : retentionWords({ ...entry, retentionText: '' })
}

function Exclusion({ id }: { readonly id: number }) {
  const title = useAppQuery('excludedInformation.get', { id }).data?.title
  return (
    <Anchor component={Link} href={`/dik/${id}`} size="sm">
      {title ?? 'Buka catatan'}
    </Anchor>
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
  const refs = [{ id: entry.id, version: entry.version }]
  const discard = async () => {
    try {
      await invoke('publicInformation.trash', { agencyId: entry.agencyId, entries: refs })
      notifyUndoable(entry.agencyId, 'Informasi dipindahkan ke sampah.')
      navigate('/dip')
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  const restore = async () => {
    try {
      await invoke('publicInformation.restore', { agencyId: entry.agencyId, entries: refs })
      notifyUndoable(entry.agencyId, 'Informasi dipulihkan ke daftar.')
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <>
      <PageHeader
        title={entry.title}
        subtitle={`Dimutakhirkan ${formatDate(entry.updatedOn)}`}
        actions={
          entry.trashedAt === null ? (
            <>
              <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => void discard()}>
                Ke sampah
              </Button>
              <Button component={Link} href={`/dip/${entry.id}/ubah`} leftSection={<IconPencil size={16} />}>
                Ubah
              </Button>
            </>
          ) : (
            <Button leftSection={<IconRestore size={16} />} onClick={() => void restore()}>
              Pulihkan
            </Button>
          )
        }
      />
      <Stack gap="md">
        {entry.trashedAt !== null && (
          <Alert color="orange" variant="light" icon={<IconTrash size={18} />} title="Informasi ini ada di sampah">
            Informasi di sampah tidak tampil dalam daftar, laporan, edisi, dan publikasi.
          </Alert>
        )}
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
              ['Jangka waktu penyimpanan', orUnfilled(retentionWords(entry))],
            ]}
          />
        </FormSection>
        <FormSection title="Keterangan lain">
          <FactList
            facts={[
              ['Tahun', entry.year === null ? '' : String(entry.year)],
              ['Media', entry.media],
              ['Tautan', entry.link],
              ['Diumumkan', entry.publishedOn === null ? '' : formatDate(entry.publishedOn)],
              ['Alasan ditarik', entry.withdrawalReason],
              ['Retensi menurut jadwal', scheduled(entry)],
              ['Dasar jadwal retensi arsip', entry.retentionBasis],
              ['Butir daftar periksa', entry.checklistCodes.map(checklistWords).join('\n')],
              [
                'Informasi dikecualikan terkait',
                entry.excludedInformationId !== null && <Exclusion id={entry.excludedInformationId} key="exclusion" />,
              ],
            ]}
          />
        </FormSection>
        <StoredFile entry={entry} />
        <RecordHistoryPanel entity="publicInformation" id={entry.id} />
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
