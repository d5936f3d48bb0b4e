// The recovery code over whatever page is on screen: that page may change the moment accounts are turned on.
import { modals } from '@mantine/modals'
import { RecoveryCodeSheet } from './recovery-code-sheet.tsx'

const ID = 'recovery-code'

/** Opens a dialog that closes only by its own button. */
export function showRecoveryCode(code: string): void {
  modals.open({
    modalId: ID,
    title: 'Kode pemulihan',
    withCloseButton: false,
    closeOnEscape: false,
    closeOnClickOutside: false,
    children: <RecoveryCodeSheet code={code} onDone={() => modals.close(ID)} />,
  })
}
