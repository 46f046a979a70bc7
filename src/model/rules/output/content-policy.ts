import { createHash } from 'node:crypto';
import type { OutputRule } from './rule.ts';
import { hasToken, type BuiltElement } from './walk.ts';

type Policy = Map<string, string[]>;

/** `type` values of `<script>` that hold data. Browsers never run them, and a policy doesn't concern them. */
const isData = (script: BuiltElement) => {
  const type = script.attributes.type?.trim().toLowerCase() ?? '';
  return type !== '' && type !== 'module' && type !== 'importmap' && type !== 'speculationrules' && !/(?:java|ecma)script$/.test(type);
};

/**
 * `third-party`, second half: every page carries a content security policy that lets in nothing by default,
 * stands before what it has to cover, and covers every script and style of the page, so that nothing is
 * silently switched off either.
 */
export function contentPolicy(): OutputRule {
  return {
    page(page) {
      let policy: Policy | undefined;
      const report = (at: number, message: string, remedy: string) => {
        page.report({ rule: 'third-party', at, message, remedy });
      };
      const check = (element: BuiltElement, directives: string[], content: string | undefined) => {
        if (!policy)
          report(
            element.start,
            `<${element.name}> stands before the content security policy, which doesn't cover it.`,
            'Put the policy first in <head>.',
          );
        else if (!covers(policy, directives, content)) {
          const what = content === undefined ? `the file that <${element.name}> loads` : `this inline <${element.name}>`;
          report(
            element.start,
            `The content security policy doesn't cover ${what}: browsers will refuse it.`,
            'Let Astro bundle it, or add its hash under security.csp in astro.config.ts.',
          );
        }
      };
      return {
        open(element) {
          const { attributes, name } = element;
          if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
            policy = parsePolicy(attributes.content ?? '');
            for (const weakness of weaknesses(policy)) report(element.start, weakness, 'Tighten security.csp in astro.config.ts.');
          }
          if (name === 'script' && attributes.src !== undefined) check(element, ['script-src-elem', 'script-src'], undefined);
          if (name === 'link' && hasToken(element, 'rel', 'stylesheet')) check(element, ['style-src-elem', 'style-src'], undefined);
          if (attributes.style !== undefined) {
            report(element.start, `<${name}> has a style attribute, which the content security policy refuses.`, 'Use a class.');
          }
        },
        close(element) {
          const content = page.html.slice(element.contentStart, element.contentEnd);
          if (element.name === 'style') check(element, ['style-src-elem', 'style-src'], content);
          if (element.name === 'script' && element.attributes.src === undefined && !isData(element))
            check(element, ['script-src-elem', 'script-src'], content);
        },
        end() {
          if (!policy)
            report(
              0,
              'The page has no content security policy.',
              'Use the page frame of src/layouts, and keep security.csp on in astro.config.ts.',
            );
        },
      };
    },
  };
}

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

function weaknesses(policy: Policy): string[] {
  const found = policy.get('default-src')?.join() === "'none'" ? [] : ["The content security policy doesn't say default-src 'none'."];
  for (const [name, sources] of policy) {
    for (const source of sources) {
      if (source === "'unsafe-inline'" || source === "'unsafe-eval'")
        found.push(`The content security policy allows ${source} in ${name}.`);
      if (/^(?:https?:|\*|[\w-]+\.)/.test(source)) found.push(`The content security policy lets ${name} reach "${source}".`);
    }
  }
  return found;
}

/** Whether the first directive that is set, else `default-src`, lets in inline content by its hash, or files of this site. */
function covers(policy: Policy, directives: string[], content: string | undefined): boolean {
  const name = [...directives, 'default-src'].find((directive) => policy.has(directive)) ?? '';
  const sources = policy.get(name) ?? [];
  if (content === undefined) return sources.includes("'self'");
  return ['sha256', 'sha384', 'sha512'].some((algorithm) => sources.includes(`'${algorithm}-${digestOf(content, algorithm)}'`));
}

/** The same few styles and scripts stand in most pages. */
const digests = new Map<string, string>();

function digestOf(content: string, algorithm: string): string {
  const key = algorithm + content;
  const digest = digests.get(key) ?? createHash(algorithm).update(content).digest('base64');
  digests.set(key, digest);
  return digest;
}
