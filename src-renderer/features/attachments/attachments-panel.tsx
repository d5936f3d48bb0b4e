// Papers of a case: added from a file, opened in the system's viewer, saved, taken off.
import { ActionIcon, Button, Group, Menu, Stack, Text, Tooltip } from '@mantine/core'
import { IconDownload, IconEye, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import {
  type Attachment,
  ATTACHMENT_KIND_LABELS,
  IDENTITY_PAPERS,
  ATTACHMENT_KINDS,
  type AttachmentKind,
  type CaseEntity,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { sizeWords } from '../../ui/size-words.ts'

type Props = { readonly entity: CaseEntity; readonly entityId: number }

/** The section "Lampiran". */
export function AttachmentsPanel({ entity, entityId }: Props) {
  const attachments = useAppQuery('attachments.list', { entity, entityId }).data ?? []
  const total = attachments.reduce((sum, one) => sum + one.size, 0)
  return (
    <FormSection
      title="Lampiran"
      description="Disimpan di dalam berkas register, satu kali untuk isi yang sama. Setiap pembukaan dicatat di dalam riwayat."
    >
      <Group gap="xs">
        <AddMenu entity={entity} entityId={entityId} />
        {attachments.length > 0 && (
          <Text size="sm" c="dimmed">
            {attachments.length} berkas, {sizeWords(total)}
          </Text>
        )}
      </Group>
      <Stack gap={4}>
        {attachments.map((one) => (
          <Line key={one.id} attachment={one} />
        ))}
      </Stack>
    </FormSection>
  )
}

function AddMenu({ entity, entityId }: Props) {
  const add = useMutation<void, WireError, AttachmentKind>({
    mutationFn: async (kind) => {
      const chosen = await invoke('files.choose', { filter: 'document' })
      if (chosen === null) return
      await invoke('attachments.add', { entity, entityId, kind, token: chosen.token })
      notifyDone(`${ATTACHMENT_KIND_LABELS[kind]} terlampir.`)
    },
    onError: notifyError,
  })
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="light" leftSection={<IconPaperclip size={16} />} loading={add.isPending}>
          Lampirkan berkas
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ATTACHMENT_KINDS.map((kind) => (
          <Menu.Item key={kind} onClick={() => add.mutate(kind)}>
            {ATTACHMENT_KIND_LABELS[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

async function show(attachment: Attachment): Promise<void> {
  const { token } = await invoke('files.printTarget', { name: `lampiran-${attachment.id}${extensionOf(attachment.fileName)}` })
  await invoke('attachments.copyOut', { id: attachment.id, token, toShow: true })
  await invoke('files.open', { token })
}

async function save(attachment: Attachment): Promise<void> {
  const chosen = await invoke('files.chooseSavePath', { suggestedName: nameOutside(attachment) })
  if (chosen === null) return
  await invoke('attachments.copyOut', { id: attachment.id, token: chosen.token, toShow: false })
  notifyDone(`${chosen.name} tersimpan.`)
}

const extensionOf = (name: string) => /\.[\w]+$/.exec(name)?.[0] ?? ''

/** A scan of an identity is often named after its owner; outside the register it says only what it is (UU 27/2022). */
const nameOutside = ({ id, kind, fileName }: Attachment) =>
  IDENTITY_PAPERS.includes(kind)
    ? `${ATTACHMENT_KIND_LABELS[kind].replace(/[^\p{L}\p{N}]+/gu, '-')}-${id}${extensionOf(fileName)}`
    : fileName

function Line({ attachment }: { readonly attachment: Attachment }) {
  const remove = async () => {
    const sure = await confirmAction({
      title: 'Lepaskan lampiran',
      message: `${attachment.fileName} dilepaskan dari kasus ini.`,
      confirmLabel: 'Lepaskan',
      danger: true,
    })
    if (sure) await invoke('attachments.remove', { id: attachment.id }).catch(notifyError)
  }
  const action = (label: string, Icon: typeof IconEye, run: () => Promise<void>) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        aria-label={`${label} ${attachment.fileName}`}
        onClick={() => void run().catch((error: unknown) => notifyError(error as WireError))}
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" style={{ overflowWrap: 'anywhere', flex: 1 }}>
        <strong>{ATTACHMENT_KIND_LABELS[attachment.kind]}</strong> · {attachment.fileName} · {sizeWords(attachment.size)}
      </Text>
      {attachment.showable && action('Buka', IconEye, () => show(attachment))}
      {action('Simpan salinan', IconDownload, () => save(attachment))}
      {action('Lepaskan', IconTrash, remove)}
    </Group>
  )
}
