import { BUDGETS } from './budgets.ts';
import type { BuiltPage, BuiltSite, OutputRule } from './rule.ts';
import { matchesPhone, phoneCandidate } from './srcset.ts';
import type { BuiltElement } from './walk.ts';

/** `page-weight`, for pictures: what a phone fetches for each of them fits the budget. */
export function pictureWeight(site: BuiltSite): OutputRule {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? site.files.read(file).then((content) => content.length);
    sizes.set(file, size);
    return size;
  };

  return {
    page(page) {
      /** The first fitting `<source>` of the `<picture>` that is open. */
      let source: string | undefined;
      const chosen: { at: number; file: string }[] = [];
      return {
        open(element) {
          if (element.name === 'picture') source = undefined;
          if (element.name === 'source' && element.parent?.name === 'picture' && matchesPhone(element.attributes.media ?? ''))
            source ??= choice(element);
          if (element.name !== 'img') return;
          const url = (element.parent?.name === 'picture' ? source : undefined) ?? choice(element);
          const target = url === undefined ? undefined : site.files.resolve(url, page.address);
          if (target?.kind === 'here' && target.file !== undefined) chosen.push({ at: element.start, file: target.file });
        },
        async end() {
          for (const { at, file } of chosen) report(page, at, file, await sizeOf(file));
        },
      };
    },
  };
}

function choice({ attributes }: BuiltElement): string | undefined {
  return (attributes.srcset ? phoneCandidate(attributes.srcset, attributes.sizes) : undefined) ?? attributes.src;
}

function report(page: BuiltPage, at: number, file: string, size: number): void {
  if (size <= BUDGETS.picture) return;
  const bytes = (count: number) => `${count.toLocaleString('en-GB')} B`;
  page.report({
    rule: 'page-weight',
    at,
    message: `A phone fetches ${file} for this picture: ${bytes(size)}, which is ${bytes(size - BUDGETS.picture)} over the budget of ${bytes(BUDGETS.picture)} a picture.`,
    remedy: 'Offer a smaller width or a lower quality for phones.',
  });
}
