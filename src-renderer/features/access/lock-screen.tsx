// Covers the whole window until somebody has signed in.
import { Anchor, Center, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import classes from './lock-screen.module.css'
import { RecoverForm } from './recover-form.tsx'
import { RecoveryCodeSheet } from './recovery-code-sheet.tsx'
import { SignInForm } from './sign-in-form.tsx'

export type SignInAccount = OutputOf<'access.state'>['accounts'][number]

export type LockScreenProps = {
  readonly accounts: readonly SignInAccount[]
  /** Who was here last; null at the start. */
  readonly last: number | null
  /** True while something must still be read here although somebody is signed in. */
  readonly onBusy: (busy: boolean) => void
}

/** A window title names the record on screen, so that it is covered as well. */
function useCoveredTitle(): void {
  useEffect(() => {
    const before = document.title
    document.title = 'Terkunci – Register PPID'
    return () => {
      document.title = before
    }
  }, [])
}

/** Sign-in, or the way in with the recovery code. */
export function LockScreen({ accounts, last, onBusy }: LockScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [way, setWay] = useState<'signIn' | 'recover'>('signIn')
  const [code, setCode] = useState<string | null>(null)
  useCoveredTitle()
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // A dialog begins at its first field; the name is chosen already.
    shown?.querySelector<HTMLInputElement>('input[data-autofocus]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    // The role is written down for the shortcuts of the frame, which rest while a dialog is open.
    <dialog
      ref={dialog}
      role="dialog"
      data-reads
      className={classes['screen']}
      aria-labelledby="terkunci"
      closedby="none"
      onCancel={(event) => event.preventDefault()}
      // A second Escape closes a dialog that cancelled the first one.
      onClose={() => dialog.current?.showModal()}
    >
      <Center mih="100%">
        <Paper withBorder p="xl" w={440} radius="md">
          <Stack gap="md">
            <Stack gap={6} align="center">
              <ThemeIcon size={52} radius="xl" variant="light">
                <IconLock size={28} />
              </ThemeIcon>
              <Title order={1} size="h3" id="terkunci">
                Register PPID
              </Title>
              <Text size="sm" c="dimmed" ta="center">
                {last === null
                  ? 'Masuk untuk membuka register.'
                  : 'Aplikasi terkunci. Isian yang belum disimpan tetap ada bagi pengguna yang sama.'}
              </Text>
            </Stack>
            {code === null ? (
              <Ways
                accounts={accounts}
                last={last}
                way={way}
                onWay={setWay}
                onCode={(next) => {
                  onBusy(true)
                  setCode(next)
                }}
              />
            ) : (
              <RecoveryCodeSheet code={code} onDone={() => onBusy(false)} />
            )}
          </Stack>
        </Paper>
      </Center>
    </dialog>
  )
}

type WaysProps = Pick<LockScreenProps, 'accounts' | 'last'> & {
  readonly way: 'signIn' | 'recover'
  readonly onWay: (way: 'signIn' | 'recover') => void
  readonly onCode: (code: string) => void
}

function Ways({ accounts, last, way, onWay, onCode }: WaysProps) {
  return (
    <>
      {way === 'signIn' ? (
        <SignInForm accounts={accounts} last={last} />
      ) : (
        <RecoverForm heads={accounts.filter(({ role }) => role === 'head')} onCode={onCode} />
      )}
      <Anchor
        component="button"
        type="button"
        size="sm"
        ta="center"
        onClick={() => onWay(way === 'signIn' ? 'recover' : 'signIn')}
      >
        {way === 'signIn' ? 'Lupa PIN atau sandi?' : 'Kembali ke halaman masuk'}
      </Anchor>
    </>
  )
}
