// Mends all links whose right spelling is certain; each can be taken back in the list.
import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconWand } from '@tabler/icons-react'
import type { FaultyLink, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'

const READ_AT_ONCE = 500

/** Every faulty link with a certain spelling. */
async function mendable(agencyId: number): Promise<FaultyLink[]> {
  const found: FaultyLink[] = []
  for (let offset = 0; ; offset += READ_AT_ONCE) {
    const { rows, total } = await invoke('evidence.faulty', { agencyId, search: '', offset, limit: READ_AT_ONCE })
    found.push(...rows.filter(({ mended }) => mended !== null))
    if (offset + READ_AT_ONCE >= total) return found
  }
}

/** Nothing when no link is faulty. */
export function MendLinks({ agencyId }: { readonly agencyId: number }) {
  const faulty = useAppQuery('evidence.faulty', { agencyId, search: '', offset: 0, limit: 1 })
  const work = useMutation<number | undefined, WireError>({
    mutationFn: async () => {
      const links = await mendable(agencyId)
      if (links.length === 0) return 0
      const sure = await confirmAction({
        title: 'Perbaiki tautan',
        message: `${links.length.toLocaleString('id-ID')} tautan diganti dengan ejaan pada kolom “Perbaikan yang pasti”. Setiap perubahan dicatat dan dapat diurungkan pada daftar.`,
        confirmLabel: 'Perbaiki',
        danger: false,
      })
      if (!sure) return undefined
      for (const { id, version, mended } of links)
        if (mended !== null)
          await invoke('publicInformation.patch', { agencyId, entries: [{ id, version }], change: { link: mended } })
      return links.length
    },
    onSuccess: (done) => {
      if (done === 0) notifyDone('Tidak ada tautan yang perbaikannya pasti. Perbaiki pada informasinya.')
      else if (done !== undefined) notifyDone(`${done.toLocaleString('id-ID')} tautan diperbaiki.`)
    },
    onError: notifyError,
  })
  if ((faulty.data?.total ?? 0) === 0) return null
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed">
        Spasi dihapus dan https:// ditambahkan bila selebihnya sudah benar.
      </Text>
      <Button variant="default" leftSection={<IconWand size={16} />} loading={work.isPending} onClick={() => work.mutate()}>
        Perbaiki semua yang pasti …
      </Button>
    </Group>
  )
}
