/** Putting the site on a device's home screen. */
export const installWords = {
  heading: 'Put this site on your home screen',
  text: 'Then it has an icon like an app, and opens by one tap. It costs nothing, takes hardly any room, and asks for no account.',
  seen: 'Anyone who looks at your screen can see the icon. If that could put you at risk, leave it out.',
  add: 'Put it on my home screen',
  added: 'It is on its way to your home screen.',
  refused: 'Nothing was changed. You can do it later from your browser’s menu.',
  isApp: 'You opened it from its icon. To take the icon away, remove it like any app.',
  iphone: 'On an iPhone or iPad',
  iphoneSteps: [
    'Open this page in Safari.',
    'Tap the share sign: a square with an arrow that points up.',
    'Choose “Add to Home Screen”. You may have to scroll down to it.',
    'Tap “Add”.',
  ],
  iphoneNote:
    'Opened from its icon, the site keeps its own workbook there. What you wrote in Safari stays in Safari. To take it with you, make a backup first.',
  iphoneLink: 'Make a backup',
  android: 'On an Android phone or tablet',
  androidSteps: ['Open the browser’s menu: three dots.', 'Choose “Add to home screen” or “Install app”.', 'Tap “Install” or “Add”.'],
  computer: 'On a computer',
  computerSteps: ['Use Chrome or Edge.', 'Open the browser’s menu: three dots.', 'Look for “Install” or “Install this site as an app”.'],
  /** What a long press on the icon offers. */
  shortcuts: { workbook: 'My workbook', search: 'Search', offline: 'Kept on this device' },
} as const;
