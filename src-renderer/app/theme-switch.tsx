// Light, dark, or as the computer is set; Mantine remembers the choice.
import { Center, SegmentedControl, Tooltip, useMantineColorScheme, VisuallyHidden } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

const SCHEMES = [
  { value: 'light', words: 'Tema terang', icon: IconSun },
  { value: 'dark', words: 'Tema gelap', icon: IconMoon },
  { value: 'auto', words: 'Ikut tema sistem', icon: IconDeviceDesktop },
] as const

/** Three small choices side by side. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const data = SCHEMES.map(({ value, words, icon: Icon }) => ({
    value,
    label: (
      <Tooltip label={words}>
        <Center>
          <Icon size={16} />
          <VisuallyHidden>{words}</VisuallyHidden>
        </Center>
      </Tooltip>
    ),
  }))
  return (
    <SegmentedControl size="xs" aria-label="Tema" data={data} value={colorScheme} onChange={(value) => setColorScheme(value)} />
  )
}
