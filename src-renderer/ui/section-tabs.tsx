// The pages of one register side by side, under its heading.
import { Tabs } from '@mantine/core'
import { useLocation } from 'wouter'

const SECTIONS = {
  dip: [
    ['/dip', 'Daftar'],
    ['/dip/daftar-periksa', 'Daftar periksa'],
    ['/dip/edisi', 'Edisi dan keputusan'],
    ['/dip/publikasi', 'Publikasi'],
    ['/dip/berkas', 'Berkas dan tautan'],
    ['/dip/sampah', 'Sampah'],
  ],
  dik: [
    ['/dik', 'Daftar'],
    ['/dik/uji', 'Uji konsekuensi'],
  ],
} as const

/** Tabs of a section; the open page is the longest address that the current one begins with. */
export function SectionTabs({ section }: { readonly section: keyof typeof SECTIONS }) {
  const [location, navigate] = useLocation()
  const open = SECTIONS[section]
    .map(([to]) => to as string)
    .filter((to) => location === to || location.startsWith(`${to}/`))
    .toSorted((a, b) => b.length - a.length)[0]
  return (
    <Tabs value={open ?? null} onChange={(to) => to !== null && navigate(to)} mb="sm" keepMounted={false}>
      <Tabs.List>
        {SECTIONS[section].map(([to, label]) => (
          <Tabs.Tab key={to} value={to}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
