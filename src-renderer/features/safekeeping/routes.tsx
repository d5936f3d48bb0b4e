// Keamanan Data: backups, accounts, encryption, retention, undo and trash, each a tab with its own address.
import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { useLocation } from 'wouter'
import type { Agency } from '../../../src-main/contract/index.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { AccountsPanel } from '../access/accounts-panel.tsx'
import { BackupsPanel } from '../backups/backups-panel.tsx'
import { HistoryRulesPanel } from '../history/history-rules-panel.tsx'
import { IdentityPanel } from '../identity-protection/identity-panel.tsx'
import { RetentionPanel } from '../privacy/retention-panel.tsx'

type Tab = {
  readonly path: string
  readonly label: string
  readonly panel: ComponentType<{ readonly agency: Agency }>
}

const FIRST: Tab = { path: '/keamanan', label: 'Cadangan', panel: BackupsPanel }

const TABS: readonly Tab[] = [
  FIRST,
  { path: '/keamanan/pengguna', label: 'Pengguna', panel: AccountsPanel },
  { path: '/keamanan/identitas', label: 'Enkripsi identitas', panel: IdentityPanel },
  { path: '/keamanan/retensi', label: 'Retensi data pribadi', panel: RetentionPanel },
  { path: '/keamanan/riwayat', label: 'Riwayat dan sampah', panel: HistoryRulesPanel },
]

/** The tab at the current address. */
export function SafekeepingRoutes() {
  const agency = useAgency()
  const [path, navigate] = useLocation()
  const here = TABS.find((tab) => tab.path === path) ?? FIRST
  const Panel = here.panel
  return (
    <>
      <PageHeader title="Keamanan Data" subtitle={agency.name} />
      <Tabs value={here.path} onChange={(next) => next !== null && navigate(next)} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab.path} value={tab.path}>
              {tab.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={here.path}>
          <Panel key={agency.id} agency={agency} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
