// The clock of the real app as a journey needs it: years pass between a request and the last ruling.
import type { LaunchedApp } from './app.ts'

/** From now on the app's today is that day, ten o'clock in Jakarta; open pages are loaded anew so that none keeps another. */
export async function itIs({ electron, page }: LaunchedApp, day: string): Promise<void> {
  await electron.evaluate((_, instant) => {
    const scope = globalThis as unknown as { RealDate?: DateConstructor; Date: DateConstructor }
    scope.RealDate ??= scope.Date
    const Real = scope.RealDate
    // Only `new Date()` is moved: timers and Date.now stay true.
    scope.Date = new Proxy(Real, {
      construct: (target, given: []) => Reflect.construct(target, given.length === 0 ? [instant] : given) as Date,
    })
  }, `${day}T03:00:00.000Z`)
  await page.reload()
  await page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
}
