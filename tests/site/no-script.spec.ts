import { expect } from '@playwright/test';
import { open, test, testEveryPage } from './page-test.ts';

test.use({ script: false });

/** Controls that do something only with script, unless a form sends them or the browser itself knows what they do. */
const CONTROLS = ['button', 'select', 'input:not([type=hidden])', '[role=button]', '[contenteditable]'].join(',');

testEveryPage('works without script:', async (page, under) => {
  await open(page, under);
  expect((await page.getByRole('main').innerText()).trim()).not.toBe('');
  await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();

  const dead: string[] = [];
  for (const control of await page.locator(CONTROLS).all()) {
    if ((await control.isVisible()) && (await control.evaluate(isDead))) dead.push(await control.evaluate((element) => element.outerHTML));
  }
  expect(dead).toEqual([]);
});

/** Words can be typed, and boxes ticked, for printing. Anything else needs a form that goes somewhere, or a behaviour the browser brings. */
function isDead(element: Element): boolean {
  if (element.closest('details, form[action], form[method=dialog]')) return false;
  if (element.matches('[popovertarget], [commandfor]')) return false;
  return !element.matches('input:is([type=text], [type=date], [type=number], [type=checkbox], [type=radio], :not([type]))');
}
