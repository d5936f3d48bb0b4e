// What the fault tests answer: one line for each kind of fault.

export type FaultFigure = {
  readonly fault: string
  readonly rounds: number
  /** Rounds in which the fault really struck. */
  readonly injected: number
  /** What was lost or broken, in words. */
  readonly losses: readonly string[]
  /** What the fault led to, when that is worth a word. */
  readonly outcome?: string
}

/** The figures as an aligned table with a line of totals, and every loss in words below it. */
export function figuresTable(figures: readonly FaultFigure[]): string {
  const sum = (of: (figure: FaultFigure) => number) => figures.reduce((total, figure) => total + of(figure), 0)
  const lines = [
    ['fault', 'rounds', 'injected', 'losses', ''],
    ...figures.map((one) => [one.fault, String(one.rounds), String(one.injected), String(one.losses.length), one.outcome ?? '']),
    ['total', String(sum((one) => one.rounds)), String(sum((one) => one.injected)), String(sum((one) => one.losses.length)), ''],
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const drawn = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : column < 4 ? cell.padStart(widths[column] ?? 0) : cell,
      )
      .join('  ')
      .trimEnd(),
  )
  const losses = figures.flatMap((one) => one.losses.map((loss) => `LOSS ${one.fault}: ${loss}`))
  return [...drawn, ...losses].join('\n')
}
