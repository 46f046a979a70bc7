const KEY = 'hms-data-saver';

/** The reader's own switch to save data, kept on the device. Where the browser refuses to keep it, it is off. */
export const SAVER = {
  isOn(): boolean {
    try {
      return localStorage.getItem(KEY) === 'on';
    } catch {
      return false;
    }
  },
  /** @returns whether it could be kept */
  set(on: boolean): boolean {
    try {
      if (on) localStorage.setItem(KEY, 'on');
      else localStorage.removeItem(KEY);
      return true;
    } catch {
      return false;
    }
  },
};
