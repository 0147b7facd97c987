import {
  type ButtonProps,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core'

/** Deep Korpri blue, the one accent. */
const korpri: MantineColorsTuple = [
  '#e9f0fa',
  '#d0def2',
  '#a8c3ea',
  '#7fb0f5',
  '#5a8fdd',
  '#3f76c6',
  '#2b62b3',
  '#1b4b8f',
  '#163f79',
  '#0f2f5d',
]

/** The dark tokens of base.css, for what Mantine draws by itself. */
const dark: MantineColorsTuple = [
  '#e8edf4',
  '#a9b6c8',
  '#8f9db0',
  '#7a889c',
  '#374658',
  '#263241',
  '#1c2633',
  '#161e29',
  '#0f151d',
  '#0b1118',
]

const compact = { height: '2rem', fontSize: '0.8125rem' }

export const theme = createTheme({
  primaryColor: 'korpri',
  colors: { korpri, dark },
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  fontFamily: '"Plus Jakarta Sans Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  headings: { fontWeight: '700' },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // plain: a component's own `extend` only checks types, and brings the component into the first screen
  components: {
    Button: {
      vars: (_theme: MantineTheme, { size, variant = 'filled', color }: ButtonProps) => ({
        root: {
          ...(!size?.startsWith('compact') && {
            '--button-height': compact.height,
            '--button-fz': compact.fontSize,
            '--button-padding-x': '0.75rem',
          }),
          // Mantine takes the contrast from the light shade, which the dark scheme does not use
          ...(variant === 'filled' &&
            color === undefined && {
              '--button-bg': 'var(--accent)',
              '--button-hover': 'var(--accent-2)',
              '--button-color': 'var(--on-accent)',
            }),
          // Mantine's own red is too light for the word on it
          ...(variant === 'filled' &&
            color === 'red' && {
              '--button-bg': 'var(--mantine-color-red-9)',
              '--button-hover': 'color-mix(in srgb, var(--mantine-color-red-9) 85%, black)',
              '--button-color': 'var(--mantine-color-white)',
            }),
        },
      }),
    },
    Chip: {
      vars: () => ({
        root: {
          '--chip-bg': 'var(--accent)',
          '--chip-hover': 'var(--accent-2)',
          '--chip-color': 'var(--on-accent)',
        },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Input: {
      vars: () => ({ wrapper: { '--input-height': compact.height, '--input-fz': compact.fontSize } }),
    },
    InputWrapper: {
      // hints below, so that fields side by side stand on one line
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    Modal: { defaultProps: { radius: 10, transitionProps: { duration: 120 } } },
    Tooltip: {
      defaultProps: {
        openDelay: 350,
        multiline: true,
        maw: 320,
        events: { hover: true, focus: true, touch: true },
      },
    },
  },
})

/** Mantine's own colours follow the tokens of style.css, so that both draw one picture. */
export const cssVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-2)',
    '--mantine-color-error': 'var(--sk)',
    '--mantine-color-anchor': 'var(--accent)',
  }
  return { variables: {}, light: tokens, dark: tokens }
}

/** The nonce of the page's content security policy, for the styles that Mantine adds at run time. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}
