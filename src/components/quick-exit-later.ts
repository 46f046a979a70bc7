/** The quick exit on pages that are only read: its script and its styles come once the page stands there. */
import sheet from '../styles/quick-exit.css?url';
import { defineQuickExit } from './quick-exit-element.ts';

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = sheet;
// The hint about the key is not for phones, which only the styles say.
for (const end of ['load', 'error']) link.addEventListener(end, defineQuickExit);
document.head.append(link);
