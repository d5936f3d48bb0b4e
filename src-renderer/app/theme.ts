// Colours, spacing and density of every screen; contrast is set for reading all day, in light and in dark.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#e8f4f7',
  '#d3e6ec',
  '#a5ccd8',
  '#74b1c4',
  '#4d9ab3',
  '#338ca8',
  '#1f7f9d',
  '#10697f',
  '#0b5a6e',
  '#034a5c',
]

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: '"Segoe UI", system-ui, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  components: {
    Tooltip: { defaultProps: { openDelay: 400 } },
    // A word cut short says nothing: these never shrink below what they say.
    Badge: { defaultProps: { tt: 'none', radius: 'sm' }, styles: { root: { minWidth: 'max-content' } } },
    Button: { styles: { root: { flexShrink: 0 } } },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Tutup' } },
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
    Modal: {
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Tutup' } },
      styles: { title: { fontWeight: 600 } },
    },
    Alert: { defaultProps: { closeButtonLabel: 'Tutup' } },
    Loader: { defaultProps: { type: 'dots', 'aria-label': 'Memuat' } },
  },
})

/** Text on a light tint of its own colour, dark enough to be read (WCAG 2.2, 4.5 to 1). */
const ON_TINT: Readonly<Record<string, string>> = {
  red: '#b42318',
  orange: '#9a3412',
  yellow: '#7a4a00',
  teal: '#0b6b4f',
  green: '#216e39',
  blue: '#155fa0',
  gray: '#454c54',
  petrol: '#0b5a6e',
}

/** Mantine's greys and reds for small text are too pale on white; these are not. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#59616a',
    '--mantine-color-placeholder': '#69717a',
    '--mantine-color-error': '#b42318',
    ...Object.fromEntries(Object.entries(ON_TINT).map(([name, color]) => [`--mantine-color-${name}-light-color`, color])),
  },
  dark: {
    '--mantine-color-dimmed': '#a9adb3',
    '--mantine-color-placeholder': '#8d9299',
    '--mantine-color-error': '#ff8f8f',
    // A link must be read on the tint of a notice as well.
    '--mantine-color-anchor': '#a5ccd8',
  },
})
