/**
 * The attributes of each opening tag `<name …>` in MDX, in order: text as text, `{10}` as "10". Reads the two forms
 * that the content check lets through (rule `mdx-code`), so that a page can list its own parts without parsing it twice.
 */
export function tagsIn(body: string, name: string): Record<string, string>[] {
  return [...body.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{([\d.]+)\})/g)].map(([, key = '', double, single, number]) => [
        key,
        double ?? single ?? number ?? '',
      ]),
    ),
  );
}
