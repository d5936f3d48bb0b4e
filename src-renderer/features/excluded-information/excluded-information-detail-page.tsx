// One entry of the register of excluded information (DIK).
import { Button, Stack } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { EXCLUSION_GROUND_LABELS, type ExcludedInformation } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'

/** `#/dik/:id`. */
export function ExcludedInformationDetailPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('excludedInformation.get', { id })} name="Informasi" list="/dik">
      {(entry) => <View entry={entry} />}
    </RecordLoader>
  )
}

function View({ entry }: { readonly entry: ExcludedInformation }) {
  const [, navigate] = useLocation()
  const remove = useAppCommand('excludedInformation.remove')
  const ask = async () => {
    const message = `"${entry.title}" akan dihapus dari daftar. Yang menjadi dasar penolakan tidak dapat dihapus.`
    if (
      !(await confirmAction({
        title: 'Hapus dari daftar?',
        message,
        confirmLabel: 'Hapus',
      }))
    )
      return
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
