// The dialogs of one item: one at a time, whichever action opened it.
import { type ChecklistOverview, nilUntil } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'
import type { Entry } from './checklist.model.ts'
import { ChooseEntriesModal } from './choose-entries.tsx'
import { ItemDetails } from './item-details.tsx'
import { NilModal } from './nil-modal.tsx'

export type ItemDialog = {
  readonly kind: 'details' | 'choose' | 'nil' | 'notApply' | 'apply'
  readonly code: string
}

type Props = {
  readonly agencyId: number
  readonly overview: ChecklistOverview
  readonly entries: readonly Entry[]
  readonly dialog: ItemDialog | null
  readonly onDialog: (dialog: ItemDialog | null) => void
}

/** Nothing while no dialog is open. */
export function ItemDialogs({ agencyId, overview, entries, dialog, onDialog }: Props) {
  const entry = entries.find(({ item }) => item.code === dialog?.code)
  const close = () => onDialog(null)
  if (dialog === null || entry === undefined) return null
  const common = { agencyId, entry, onClose: close }
  switch (dialog.kind) {
    case 'details':
      return <ItemDetails {...common} overview={overview} onChoose={() => onDialog({ kind: 'choose', code: dialog.code })} />
    case 'choose':
      return <ChooseEntriesModal {...common} onClose={() => onDialog({ kind: 'details', code: dialog.code })} />
    case 'nil':
      return <NilModal {...common} today={overview.today} until={(on) => nilUntil(entry.item, on)} />
    case 'notApply':
    case 'apply':
      return <ApplyModal {...common} applies={dialog.kind === 'apply'} />
    default:
      return dialog.kind satisfies never
  }
}

type ApplyProps = {
  readonly agencyId: number
  readonly entry: Entry
  readonly applies: boolean
  readonly onClose: () => void
}

function ApplyModal({ agencyId, entry: { item }, applies, onClose }: ApplyProps) {
  const answer = useAppCommand('checklist.answer')
  const save = (reason: string) => {
    const done = () => {
      notifyDone(applies ? `Butir ${item.code} kini berlaku.` : `Butir ${item.code} ditandai tidak berlaku.`)
      onClose()
    }
    answer.mutate(
      { agencyId, code: item.code, answer: { say: 'applies', applies, reason } },
      { onSuccess: done, onError: notifyError },
    )
  }
  return (
    <ReasonModal
      opened
      onClose={onClose}
      title={applies ? `Berlakukan ${item.code}` : `Tandai ${item.code} tidak berlaku`}
      message={
        applies
          ? `${item.title}. Butir ini akan masuk ke penyebut kelengkapan.`
          : `${item.title}. Butir ini keluar dari penyebut kelengkapan; alasannya tetap tampil dan dicatat dalam jurnal.`
      }
      placeholder={applies ? 'Misalnya: kantor membuka penerimaan sendiri' : 'Misalnya: kantor tidak menguasai informasi ini'}
      confirmLabel={applies ? 'Berlakukan' : 'Tandai tidak berlaku'}
      saving={answer.isPending}
      onConfirm={save}
    />
  )
}
