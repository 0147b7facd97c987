export const start = {
  address: 'Timbang runs at {{address}}\nPress Ctrl+C to stop it.',
  opened: 'Timbang is open in a window of its own. Closing that window stops it.',
  noDisplay: 'There is no display to show a window on.',
  noBrowser: 'No Chromium, Chrome or Edge was found; open this address in your browser.',
  portTaken: 'Port {{port}} is used by another program; choose another one with --port.',
  failed: 'Timbang could not start',
} as const
