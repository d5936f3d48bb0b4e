// Command line switches that depend on the machine, not on the app.

/** Whether a window can be shown, and what to say if not. `env` is the environment of the process. */
export function displayProblem(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
  if (platform !== 'linux' || isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY'])) return undefined
  return [
    'Tidak ada layar: DISPLAY dan WAYLAND_DISPLAY kosong, sehingga jendela aplikasi tidak dapat dibuka.',
    'Untuk melihat hasil kerja aplikasi tanpa layar, jalankan: npm run contoh',
    'No display here, so the window cannot open. To see what the app produces without one, run: npm run contoh',
  ].join('\n')
}

/** Chromium refuses its sandbox to root; everyone else keeps it. Wayland alone must be asked for. */
export function machineSwitches(platform: NodeJS.Platform, uid: number | undefined, env: NodeJS.ProcessEnv): string[] {
  if (platform !== 'linux') return []
  const switches = uid === 0 ? ['--no-sandbox'] : []
  if (!isSet(env['DISPLAY']) && isSet(env['WAYLAND_DISPLAY'])) switches.push('--ozone-platform-hint=auto')
  return switches
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
