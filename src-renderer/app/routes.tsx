// Which screen stands at which address.
import { Button, Center, Loader } from '@mantine/core'
import { IconMapOff } from '@tabler/icons-react'
import { type ComponentType, lazy, Suspense } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { useMay } from '../api/use-may.ts'
import { DashboardPage } from '../features/dashboard/dashboard-page.tsx'
import { OfficeRoutes } from '../features/office/routes.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { operationAt } from '../ui/work-places.ts'
import { NotForRole } from './not-for-role.tsx'

const REGISTERS: readonly (readonly [pattern: string, component: ComponentType])[] = [
  ['/permohonan/*?', lazy(async () => ({ default: (await import('../features/requests/routes.tsx')).RequestRoutes }))],
  ['/keberatan/*?', lazy(async () => ({ default: (await import('../features/objections/routes.tsx')).ObjectionRoutes }))],
  ['/sengketa/*?', lazy(async () => ({ default: (await import('../features/disputes/routes.tsx')).DisputeRoutes }))],
  ['/dip/daftar-periksa/*?', lazy(async () => ({ default: (await import('../features/checklist/routes.tsx')).ChecklistRoutes }))],
  ['/dip/edisi/*?', lazy(async () => ({ default: (await import('../features/dip-editions/routes.tsx')).DipEditionRoutes }))],
  ['/dip/publikasi/*?', lazy(async () => ({ default: (await import('../features/publication/routes.tsx')).PublicationRoutes }))],
  ['/dip/berkas/*?', lazy(async () => ({ default: (await import('../features/evidence/routes.tsx')).EvidenceRoutes }))],
  [
    '/dip/*?',
    lazy(async () => ({ default: (await import('../features/public-information/routes.tsx')).PublicInformationRoutes })),
  ],
  [
    '/dik/uji/*?',
    lazy(async () => ({ default: (await import('../features/consequence-tests/routes.tsx')).ConsequenceTestRoutes })),
  ],
  [
    '/dik/*?',
    lazy(async () => ({ default: (await import('../features/excluded-information/routes.tsx')).ExcludedInformationRoutes })),
  ],
  ['/kalender/*?', lazy(async () => ({ default: (await import('../features/calendar/routes.tsx')).CalendarRoutes }))],
  ['/impor/*?', lazy(async () => ({ default: (await import('../features/imports/routes.tsx')).ImportRoutes }))],
  ['/laporan/rekap/*?', lazy(async () => ({ default: (await import('../features/recaps/routes.tsx')).RecapRoutes }))],
  ['/laporan/*?', lazy(async () => ({ default: (await import('../features/annual-report/routes.tsx')).AnnualReportRoutes }))],
  ['/berkas-perkara/*?', lazy(async () => ({ default: (await import('../features/case-file/routes.tsx')).CaseFileRoutes }))],
  ['/surat/*?', lazy(async () => ({ default: (await import('../features/letters/routes.tsx')).LetterRoutes }))],
  ['/riwayat/*?', lazy(async () => ({ default: (await import('../features/history/routes.tsx')).HistoryRoutes }))],
  ['/keamanan/*?', lazy(async () => ({ default: (await import('../features/safekeeping/routes.tsx')).SafekeepingRoutes }))],
  ['/pengaturan/*?', OfficeRoutes],
]

/** The page at the current address. */
export function AppRoutes() {
  const [address] = useLocation()
  const may = useMay()
  const operation = operationAt(address)
  if (operation !== undefined && !may(operation)) return <NotForRole />
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
