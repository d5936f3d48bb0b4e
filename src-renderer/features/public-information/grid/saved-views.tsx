// Views of the list under a name: choose, save, overwrite, delete.
import { Button, Group, Menu, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconBookmark, IconCheck, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { SavedView, WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { useAppQuery } from '../../../api/use-app-query.ts'
import { confirmAction } from '../../../ui/confirm-action.tsx'
import { notifyDone, notifyError } from '../../../ui/notify.ts'
import { COLUMN_IDS } from './grid-columns.model.ts'
import { type GridState, type Hidden, showsView, stateOfView, viewOf } from './saved-view.model.ts'

export type SavedViewsProps = {
  readonly agencyId: number
  readonly state: GridState
  readonly hidden: Hidden
  readonly onChoose: (state: GridState, hidden: Hidden) => void
}

async function overwrite(agencyId: number, old: SavedView | undefined, name: string, view: SavedView['view']): Promise<void> {
  if (old !== undefined) await invoke('publicInformation.removeView', { id: old.id })
  await invoke('publicInformation.saveView', { agencyId, name, view })
}

/** The menu of views and the dialog that names one. */
export function SavedViews({ agencyId, state, hidden, onChoose }: SavedViewsProps) {
  const views = useAppQuery('publicInformation.views', { agencyId }).data ?? []
  const [naming, setNaming] = useState(false)
  const current = views.find(({ view }) => showsView(view, state, hidden, COLUMN_IDS))
  const choose = ({ view }: SavedView) => {
    const held = stateOfView(view, COLUMN_IDS)
    onChoose(held.state, held.hidden)
  }
  const remove = async ({ id, name }: SavedView) => {
    const sure = await confirmAction({
      title: 'Hapus tampilan?',
      message: `Tampilan "${name}" akan dihapus. Isi daftar tidak berubah.`,
      confirmLabel: 'Hapus',
    })
    if (sure) await invoke('publicInformation.removeView', { id }).catch(notifyError)
  }
  const save = async (name: string) => {
    try {
      await overwrite(
        agencyId,
        views.find((view) => view.name === name),
        name,
        viewOf(state, hidden),
      )
      notifyDone(`Tampilan "${name}" tersimpan.`)
      setNaming(false)
    } catch (error) {
      notifyError(error as WireError)
    }
  }
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button variant="default" size="xs" maw={180} leftSection={<IconBookmark size={14} />}>
            {current?.name ?? 'Tampilan'}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 && (
            <Text size="sm" c="dimmed" p="xs">
              Belum ada tampilan tersimpan. Atur saringan, urutan, dan kolom, lalu simpan di bawah satu nama.
            </Text>
          )}
          {views.map((view) => (
            <Group key={view.id} gap={4} wrap="nowrap">
              <Menu.Item
                flex={1}
                leftSection={view.id === current?.id ? <IconCheck size={14} /> : <IconBookmark size={14} />}
                onClick={() => choose(view)}
              >
                {view.name}
              </Menu.Item>
              <Menu.Item w={36} px={8} aria-label={`Hapus tampilan ${view.name}`} onClick={() => void remove(view)}>
                <IconTrash size={14} />
              </Menu.Item>
            </Group>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setNaming(true)}>Simpan tampilan ini …</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={naming} onClose={() => setNaming(false)} title="Simpan tampilan">
        <NameForm views={views} first={current?.name ?? ''} onSave={(name) => void save(name)} onClose={() => setNaming(false)} />
      </Modal>
    </>
  )
}

type NameFormProps = {
  readonly views: readonly SavedView[]
  readonly first: string
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}

function NameForm({ views, first, onSave, onClose }: NameFormProps) {
  const [name, setName] = useState(first)
  const taken = views.some((view) => view.name === name.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onSave(name.trim())
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label="Nama tampilan"
          placeholder="Misalnya Berkala belum diumumkan"
          description="Pencarian, saringan, urutan, dan kolom ikut disimpan."
          required
          maxLength={60}
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {taken && <Text size="sm">Tampilan dengan nama ini sudah ada dan akan diganti.</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {taken ? 'Ganti' : 'Simpan'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
