// One entry of the register of excluded information (DIK).
import { Button, Skeleton, Stack } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { type ExcludedInformation, EXCLUSION_GROUND_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'

/** `#/dik/:id`. */
export function ExcludedInformationDetailPage({ id }: { readonly id: number }) {
  const entry = useAppQuery('excludedInformation.get', { id })
  if (entry.isError)
    return (
      <EmptyState
        icon={IconTrash}
        title="Informasi tidak ditemukan"
        text="Informasi ini tidak ada di dalam daftar. Mungkin sudah dihapus."
      />
    )
  return entry.data === undefined ? <Skeleton height={320} /> : <View entry={entry.data} />
}

function View({ entry }: { readonly entry: ExcludedInformation }) {
  const [, navigate] = useLocation()
  const remove = useAppCommand('excludedInformation.remove')
  const ask = async () => {
    const message = `"${entry.title}" akan dihapus dari daftar. Yang menjadi dasar penolakan tidak dapat dihapus.`
    if (!(await confirmAction({ title: 'Hapus dari daftar?', message, confirmLabel: 'Hapus' }))) return
    remove.mutate(
      { id: entry.id, version: entry.version },
      {
        onSuccess: () => {
          notifyDone('Informasi dihapus dari daftar.')
          navigate('/dik')
        },
        onError: notifyError,
      },
    )
  }
  return (
    <>
      <PageHeader
        title={entry.title}
        subtitle={entry.scope === 'whole' ? 'Dikecualikan seluruhnya' : 'Dikecualikan sebagian'}
        actions={
          <>
            <Button variant="default" leftSection={<IconTrash size={16} />} onClick={() => void ask()}>
              Hapus
            </Button>
            <Button component={Link} href={`/dik/${entry.id}/ubah`} leftSection={<IconPencil size={16} />}>
              Ubah
            </Button>
          </>
        }
      />
      <Stack gap="md">
        <FormSection title="Dasar pengecualian">
          <FactList
            facts={[
              ['Uraian', entry.content],
              [
                'Alasan',
                entry.grounds.map((ground) => `Pasal 17 huruf ${ground}: ${EXCLUSION_GROUND_LABELS[ground]}`).join('\n'),
              ],
              ['Dasar hukum', entry.legalBasis],
              ['Konsekuensi bila dibuka', entry.consequenceOpen],
              ['Manfaat bila ditutup', entry.consequenceClosed],
            ]}
          />
        </FormSection>
        <FormSection title="Jangka waktu dan penetapan">
          <FactList
            facts={[
              ['Jangka waktu', entry.periodText],
              ['Berakhir pada', entry.expiresOn === null ? '' : formatDate(entry.expiresOn)],
              ['Nomor penetapan', entry.decreeNumber],
              ['Tanggal penetapan', entry.decreeOn === null ? '' : formatDate(entry.decreeOn)],
              ['Unit yang menguasai', entry.holderUnit],
            ]}
          />
        </FormSection>
      </Stack>
    </>
  )
}
