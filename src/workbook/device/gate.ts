import './quick-exit.ts';
import { FirstUseNotice } from './first-use-notice.ts';
import { UnlockDialog } from './unlock-dialog.ts';

customElements.define('first-use-notice', FirstUseNotice);
customElements.define('unlock-dialog', UnlockDialog);
