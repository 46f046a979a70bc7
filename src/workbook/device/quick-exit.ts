import { defineQuickExit } from '../../components/quick-exit-element.ts';

defineQuickExit();
