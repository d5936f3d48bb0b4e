// What stands on screen when a page has failed: nothing typed into the register is touched by it.
import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly resetKey?: string }
type State = { readonly failed: boolean; readonly resetKey: string | undefined }

/** Catches a failing page; another address (`resetKey`) gets a new chance. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failure /> : this.props.children
  }
}

function Failure() {
  return (
    <Center mih="60vh" p="xl" role="alert">
      <Stack align="center" gap="sm" maw={460}>
        <Title order={2} size="h3">
          Halaman ini tidak dapat ditampilkan
        </Title>
        <Text c="dimmed" ta="center" size="sm">
          Data register yang sudah disimpan tidak berubah. Muat ulang untuk melanjutkan. Bila terjadi lagi, catat apa yang Anda
          lakukan tepat sebelumnya.
        </Text>
        <Button data-reads onClick={() => window.location.reload()}>
          Muat ulang
        </Button>
      </Stack>
    </Center>
  )
}
