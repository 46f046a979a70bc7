/**
 * The element that a script needs in the HTML it upgrades.
 * @throws {Error} if the HTML lacks it.
 */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`There is no ${selector} here.`);
}
