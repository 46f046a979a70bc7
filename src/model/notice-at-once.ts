/** The note in localStorage that the notice at first use was read. */
export const NOTICE_READ = 'hms-notice-read';

/**
 * Shows the notice at first use while the page is still read, so that nothing moves when the workbook's script comes; to
 * people without script it stays hidden. It stands right behind the notice, and its hash is named by hand (astro.config.ts),
 * since Astro knows the hashes of its own scripts only. Where storage is refused, the notice shows each time.
 */
export const SHOW_NOTICE_AT_ONCE = `(n=>{try{n.hidden=localStorage.getItem('${NOTICE_READ}')==='1'}catch{n.hidden=false}})(document.currentScript.previousElementSibling)`;
