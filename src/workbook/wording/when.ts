/** A moment as people say it, in the language of the page: "23 Nov 2026, 10:31". `time` is in milliseconds since 1970. */
export function dayAndTime(time: number): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Today by the device's own clock and time zone, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A length of time as a clock shows it: 75 seconds are "1:15". */
export function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
}
