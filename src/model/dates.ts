/** Making a formatter takes a hundred times longer than using it, and every case study shows three days. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day `YYYY-MM-DD` as a person writes it in `language`: "23 November 2026". */
export function longDate(day: string, language: string): string {
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    formatters.set(language, formatter);
  }
  return formatter.format(new Date(`${day}T00:00:00Z`));
}
