// Stands in the place of a page whose work is not for the role of whoever is signed in.
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Link } from 'wouter'
import { EmptyState } from '../ui/empty-state.tsx'

/** Says so, and leads back. */
export function NotForRole() {
  return (
    <EmptyState
      icon={IconLock}
      title="Halaman ini di luar peran Anda"
      text="Peran Anda tidak mengizinkan pekerjaan ini. Mintalah bantuan petugas atau pejabat pengelola."
      action={
        <Button component={Link} href="/" mt="xs">
          Ke beranda
        </Button>
      }
    />
  )
}
