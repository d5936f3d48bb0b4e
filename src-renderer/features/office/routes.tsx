// Addresses of the settings.
import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { NewAgency } from './new-agency.tsx'
import { LogoSettings } from './logo-settings.tsx'
import { OfficialsSettings } from './officials-settings.tsx'
import { ProfileSettings } from './profile-settings.tsx'

const TABS = [
  { path: '/pengaturan', label: 'Profil OPD' },
  { path: '/pengaturan/kop', label: 'Kop surat' },
  { path: '/pengaturan/pejabat', label: 'Pejabat' },
  { path: '/pengaturan/aturan', label: 'Aturan kerja' },
  { path: '/pengaturan/opd', label: 'OPD lain' },
] as const

/** One tab an address, so that other pages can lead to it. */
export function OfficeRoutes() {
  const agency = useAgency()
  const [path, navigate] = useLocation()
  return (
    <>
      <PageHeader title="Pengaturan" subtitle={agency.name} />
      <Tabs value={path} onChange={(next) => next !== null && navigate(next)} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map(({ path: value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="/pengaturan">
          <ProfileSettings key={`${agency.id}-${agency.version}`} agency={agency} part="identity" />
        </Tabs.Panel>
        <Tabs.Panel value="/pengaturan/kop">
          <LogoSettings agency={agency} />
          <ProfileSettings key={`${agency.id}-${agency.version}`} agency={agency} part="letterhead" />
        </Tabs.Panel>
        <Tabs.Panel value="/pengaturan/pejabat">
          <OfficialsSettings agencyId={agency.id} />
        </Tabs.Panel>
        <Tabs.Panel value="/pengaturan/aturan">
          <ProfileSettings key={`${agency.id}-${agency.version}`} agency={agency} part="rules" />
        </Tabs.Panel>
        <Tabs.Panel value="/pengaturan/opd">
          <NewAgency />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
