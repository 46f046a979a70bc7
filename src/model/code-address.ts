/** Addresses that run code or carry a page with them. */
const RUNS_CODE = /^(?:javascript|vbscript|data):/i;

/** Whether following an address would run code. Browsers skip spaces and control characters before and in the scheme, so we do too. */
export function runsCode(address: string): boolean {
  return RUNS_CODE.test(address.replace(/[\u0000-\u0020\u007f]/g, ''));
}
