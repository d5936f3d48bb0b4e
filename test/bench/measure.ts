// Times an action several times and keeps the median; nothing here judges.

export type Measurement = {
  readonly name: string
  readonly rows: number
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Runs `action` once unmeasured and `runs` times measured; milliseconds. */
export async function measure(name: string, rows: number, runs: number, action: () => Promise<unknown>): Promise<Measurement> {
  if (runs > 1) await action()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    await action()
    times.push(performance.now() - started)
  }
  return spread(name, rows, times)
}

/** Median, least and most of times already taken. */
export function spread(name: string, rows: number, times: readonly number[]): Measurement {
  const sorted = times.toSorted((a, b) => a - b)
  return { name, rows, median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 }
}

/** The measurements as a table in Markdown. */
export function tableOf(measurements: readonly Measurement[]): string {
  const milliseconds = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0))
  const lines = measurements.map(
    ({ name, rows, median, least, most }) =>
      `| ${name} | ${rows} | ${milliseconds(median)} | ${milliseconds(least)} | ${milliseconds(most)} |`,
  )
  return ['| what | rows | median ms | least | most |', '| --- | ---: | ---: | ---: | ---: |', ...lines].join('\n')
}
