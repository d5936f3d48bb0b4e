// Which screen stands at which address.
import { Button, Center, Loader } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { type ComponentType, lazy, Suspense } from 'react'
import { Link, Route, Switch } from 'wouter'
import { DashboardPage } from '../features/dashboard/dashboard-page.tsx'
import { OfficeRoutes } from '../features/office/routes.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

const modules = import.meta.glob<Record<string, ComponentType>>('../features/*/routes.tsx')

const screen = (folder: string, name: string) =>
  lazy(async () => {
    const component = (await modules[`../features/${folder}/routes.tsx`]?.())?.[name]
    return { default: component ?? NotFound }
  })

const REGISTERS: readonly (readonly [pattern: string, component: ComponentType])[] = [
  ['/permohonan/*?', screen('requests', 'RequestRoutes')],
  ['/keberatan/*?', screen('objections', 'ObjectionRoutes')],
  ['/sengketa/*?', screen('disputes', 'DisputeRoutes')],
  ['/dip/*?', screen('public-information', 'PublicInformationRoutes')],
  ['/dik/*?', screen('excluded-information', 'ExcludedInformationRoutes')],
  ['/kalender/*?', screen('calendar', 'CalendarRoutes')],
  ['/impor/*?', screen('imports', 'ImportRoutes')],
  ['/laporan/*?', screen('annual-report', 'AnnualReportRoutes')],
  ['/pengaturan/*?', OfficeRoutes],
]

/** The page at the current address. */
export function AppRoutes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={DashboardPage} />
        {REGISTERS.map(([pattern, component]) => (
          <Route key={pattern} path={pattern} component={component} />
        ))}
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  )
}

function Loading() {
  return (
    <Center mih={240}>
      <Loader />
    </Center>
  )
}

function NotFound() {
  return (
    <EmptyState
      icon={IconMapOff}
      title="Halaman tidak ditemukan"
      text="Alamat ini tidak ada di Register PPID. Pilih halaman dari menu di sebelah kiri."
      action={
        <Button component={Link} href="/" mt="xs">
          Ke beranda
        </Button>
      }
    />
  )
}
