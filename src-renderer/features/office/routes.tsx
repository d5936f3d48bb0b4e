// Addresses of the settings.
import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Agency } from '../../../src-main/contract/index.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { NewAgency } from './new-agency.tsx'
import { OfficialsSettings } from './officials-settings.tsx'
import { ProfileSettings } from './profile-settings.tsx'
import { SETTINGS_TABS } from './settings-tabs.ts'
import { useProfileRecord } from './use-profile-record.ts'

/** One tab an address, so that other pages can lead to it. */
export function OfficeRoutes() {
  const agency = useAgency()
  return <Settings key={agency.id} agency={agency} />
}

/** The profile is one form over three tabs: what is typed on one is still there after looking at another. */
function Settings({ agency }: { readonly agency: Agency }) {
  const [path, navigate] = useLocation()
  const profile = useProfileRecord(agency, navigate)
  const here = SETTINGS_TABS.find((tab) => tab.path === path) ?? SETTINGS_TABS[0]
  return (
    <>
      <PageHeader title="Pengaturan" subtitle={agency.name} />
      <Tabs value={here.path} onChange={(next) => next !== null && navigate(next)} keepMounted={false}>
        <Tabs.List mb="md">
          {SETTINGS_TABS.map((tab) => (
            <Tabs.Tab key={tab.path} value={tab.path}>
              {tab.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SETTINGS_TABS.map((tab) => (
          <Tabs.Panel key={tab.path} value={tab.path}>
            {tab.part === 'officials' && <OfficialsSettings agency={agency} />}
            {tab.part === 'agencies' && <NewAgency />}
            {(tab.part === 'identity' || tab.part === 'letterhead' || tab.part === 'rules') && (
              <ProfileSettings agency={agency} profile={profile} part={tab.part} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
