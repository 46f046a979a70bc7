/** What the chart and its rules say: loaded when there is something to draw. */
export const pdsaChartWords = {
  chartText: 'Numbers over time. The dashed line is the median: half of the numbers lie above it, half below.',
  chartTitle: (measure: string) => `Run chart: ${measure}`,
  unmeasured: 'our measure',
  key: {
    median: (value: string) => `Median: ${value}`,
    shift: 'Squares: a shift',
    trend: 'Triangles: a trend',
    odd: 'Ring: stands out, judged by eye',
    cycle: 'Numbered line: a cycle starts',
  },
  rules: 'What the rules say',
  few: (count: number) =>
    `You have ${String(count)} of the 10 numbers that the rules need. Until then, look at the chart and talk about it.`,
  shift: (count: number, side: string, from: string, to: string) =>
    `Shift: ${String(count)} numbers in a row ${side} the median, ${from} to ${to}.`,
  sides: { above: 'above', below: 'below', on: 'on it' },
  trend: (count: number, way: string, from: string, to: string) => `Trend: ${String(count)} numbers in a row ${way}, ${from} to ${to}.`,
  ways: { up: 'going up', down: 'going down' },
  noShift: 'No shift: fewer than 6 numbers in a row lie on one side of the median.',
  noTrend: 'No trend: fewer than 5 numbers in a row all go up, or all go down.',
  runs: (runs: number, useful: number) => `Runs: ${String(runs)}, among ${String(useful)} numbers that don’t lie on the median.`,
  verdicts: {
    'too-few': (lower: number, upper: number) =>
      `That is too few. Chance gives ${String(lower)} to ${String(upper)}. Something has changed.`,
    'too-many': (lower: number, upper: number) =>
      `That is too many. Chance gives ${String(lower)} to ${String(upper)}. Perhaps two things take turns, such as two sites.`,
    'as-expected': (lower: number, upper: number) => `Chance gives ${String(lower)} to ${String(upper)}, so this is no signal.`,
    unknown: () => 'The published table covers 10 to 60 of them, so it can’t say.',
  },
  odds: (days: string) => `Stands out, as your team judged by eye: ${days}.`,
  noOdds: 'Does a point stand out so far that anyone would say so? No rule can tell. Look together, and tick it.',
  meaning: 'A signal says that something other than chance is at work. It doesn’t say what. It may be your change, or something else.',
  rulesSource:
    'Rules: a shift is 6 or more in a row on one side of the median, and points on the median are skipped. A trend is 5 or more that all rise or all fall, and equal neighbours count once. Limits for runs from the published table. Perla, Provost and Murray, BMJ Quality & Safety 2011;20:46–51, after Swed and Eisenhart 1943.',
  table: 'The numbers, and what the rules make of them',
  columns: { day: 'Day', value: 'Number', side: 'Median', signal: 'Signal', note: 'What happened' },
  signals: { shift: 'shift', trend: 'trend', odd: 'stands out', none: '–' },
  unread: (count: number) =>
    count === 1
      ? 'One number is not on the chart: it lacks a day, or can’t be read.'
      : `${String(count)} numbers are not on the chart: they lack a day, or can’t be read.`,
} as const;
