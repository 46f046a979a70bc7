/**
 * The clock time `minutes` after `start` ("HH:MM", 24 hours), going past midnight if need be; an empty text if `start`
 * is no time.
 */
export function clockTime(start: string, minutes: number): string {
  const [, hours, past] = /^(\d{2}):(\d{2})/.exec(start) ?? [];
  if (hours === undefined || past === undefined) return '';
  const total = (Number(hours) * 60 + Number(past) + minutes) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
