import {
  COLLECTIONS,
  type Collection,
  type ContentLibrary,
  type DataFile,
  type SourceDocument,
  type Vocabulary,
} from '../content-library.ts';
import { remedyFor, whyUnpublished } from '../entry-status.ts';
import type { Finding, Position } from '../findings.ts';
import { didYouMean, nearest, quote } from '../nearest.ts';
import { valueAt } from '../schema-fields.ts';
import type { FieldPath } from '../yaml-source.ts';
import { findingAt, type SourceRule } from './rule.ts';
import type { RuleId } from './registry.ts';

/** What ids a field may hold: those of a collection's entries, or those in a data file. */
export type Target = Collection | Vocabulary | 'sources';

/** The fields of each collection that hold ids, and where those ids are defined. `*` stands for every item of a list. */
export const REFERENCES: Record<Collection, readonly (readonly [path: string, target: Target])[]> = {
  stories: [
    ['themes.*', 'themes'],
    ['activities.*', 'activities'],
    ['situations.*', 'situations'],
    ['area', 'areas'],
    ['related.*', 'stories'],
    ['sources.*', 'sources'],
    ['evidence.*', 'evidence'],
  ],
  modules: [
    ['sources.*', 'sources'],
    ['evidence.*', 'evidence'],
  ],
  toolkit: [
    ['sources.*', 'sources'],
    ['evidence.*', 'evidence'],
  ],
  evidence: [
    ['source', 'sources'],
    ['outcomes.*.outcome', 'outcomes'],
    ['disagrees.*.with', 'evidence'],
    ['disagrees.*.on', 'outcomes'],
  ],
  questions: [
    ['outcomes.*', 'outcomes'],
    ['evidence.*', 'evidence'],
    ['stories.*', 'stories'],
  ],
  pages: [
    ['sources.*', 'sources'],
    ['evidence.*', 'evidence'],
    ['under', 'pages'],
    ['paths.*.chapters.*', 'toolkit'],
  ],
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One id in one place. */
interface Reference {
  /** The component that refers, if one does. */
  component?: string;
  document: SourceDocument;
  id: string;
  target: Target;
  position: () => Position;
}

/**
 * `dangling-reference` (error): every id that is referred to exists; and what is published refers to nothing withdrawn,
 * held back or still a draft.
 * `evidence-stories` (error): stories are never cited for effectiveness, neither by id nor by a link inside a <Claim>.
 */
export const references: SourceRule = (library) => {
  const targets = new Targets(library);
  return library.documents.flatMap((document) => [
    ...[...fieldReferences(document), ...componentReferences(document)].flatMap((reference) => checkReference(reference, targets)),
    ...storiesInClaims(document),
  ]);
};

function* fieldReferences(document: SourceDocument): Generator<Reference> {
  for (const [pattern, target] of REFERENCES[document.collection]) {
    for (const { path, value } of valuesAlong(document.raw, pattern.split('.'), [])) {
      // What can't be an id at all is reported by the schema.
      if (typeof value === 'string' && SLUG.test(value)) yield { document, id: value, target, position: () => document.positionOf(path) };
    }
  }
}

function* valuesAlong(value: unknown, steps: readonly string[], path: FieldPath): Generator<{ path: FieldPath; value: unknown }> {
  const [step, ...rest] = steps;
  if (step === undefined) yield { path, value };
  else if (step !== '*') yield* valuesAlong(valueAt(value, [step]), rest, [...path, step]);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesAlong(item, rest, [...path, index]);
}

/** The components that refer to something, with the attribute that does and what it refers to. */
const REFERRING: Readonly<Record<string, { by: string; target: Target }>> = {
  Claim: { by: 'evidence', target: 'evidence' },
  Cite: { by: 'id', target: 'evidence' },
  Reported: { by: 'source', target: 'sources' },
  Term: { by: 'id', target: 'glossary' },
};

function* componentReferences(document: SourceDocument): Generator<Reference> {
  for (const element of document.markdown.elements) {
    const referring = REFERRING[element.name ?? ''];
    if (!referring) continue;
    const attribute = element.attributes.find(({ name }) => name === referring.by);
    const id = typeof attribute?.value === 'string' ? attribute.value : '';
    yield { component: element.name ?? '', document, id, target: referring.target, position: () => attribute ?? element };
  }
}

function checkReference({ component = '', document, id, target, position }: Reference, targets: Targets): Finding[] {
  const say = (rule: RuleId, message: string, remedy: string) => [findingAt(document, position(), { rule, message, remedy })];
  const known = targets.of(target);
  if (!known) return [];
  if (!known.has(id)) {
    if (target === 'evidence' && targets.of('stories')?.has(id)) {
      return say(
        'evidence-stories',
        `${quote(id)} is a story. Stories show what an experience was like, not that something works.`,
        'Cite an evidence entry, or name the story under “related”.',
      );
    }
    const by = REFERRING[component]?.by ?? 'id';
    const message =
      id === '' ? `<${component}> does not name its ${NAMES[target]}.` : `There is no ${NAMES[target]} with the id ${quote(id)}.`;
    const whereToLook = COLLECTIONS.some((name) => name === target)
      ? `The ids are the names of the folders in ${target}.`
      : `The ids are in ${target}.yaml.`;
    return say(
      'dangling-reference',
      message,
      id === '' ? `Write <${component} ${by}="…"> with an id that exists.` : targets.nearest(target, id) || whereToLook,
    );
  }
  const reason = whyUnpublished(document) === undefined ? known.get(id) : undefined;
  return reason ? say('dangling-reference', `The ${NAMES[target]} ${quote(id)} ${reason}, so nobody can read it.`, remedyFor(reason)) : [];
}

const NAMES: Record<Target, string> = {
  stories: 'case study',
  modules: 'lesson',
  toolkit: 'chapter',
  evidence: 'evidence entry',
  questions: 'question',
  pages: 'page',
  themes: 'theme',
  activities: 'activity',
  situations: 'situation',
  areas: 'area',
  outcomes: 'outcome',
  glossary: 'word in the glossary',
  sources: 'source',
};

/** All ids that exist, each with the reason why it has no page, if so. None for a file that can't be read: that is said elsewhere. */
class Targets {
  readonly #offers = new Map<string, string>();
  readonly #ids = new Map<Target, Map<string, string | undefined> | undefined>();

  constructor({ documents, vocabularies, sources }: ContentLibrary) {
    for (const name of COLLECTIONS) {
      this.#ids.set(
        name,
        new Map(documents.filter(({ collection }) => collection === name).map((document) => [document.id, whyUnpublished(document)])),
      );
    }
    const files: [Target, DataFile<{ id: string }[]> | undefined][] = [
      ...(Object.entries(vocabularies) as [Vocabulary, (typeof vocabularies)[Vocabulary]][]),
      ['sources', sources],
    ];
    for (const [name, file] of files) this.#ids.set(name, file && new Map(file.data.map(({ id }) => [id, undefined])));
  }

  /** The offer of the nearest ids. A renamed id is often missing in many places, so each is worked out once. */
  nearest(target: Target, id: string): string {
    const key = `${target} ${id}`;
    const offer = this.#offers.get(key) ?? didYouMean(nearest(id, this.of(target)?.keys() ?? []));
    this.#offers.set(key, offer);
    return offer;
  }

  of(target: Target): ReadonlyMap<string, string | undefined> | undefined {
    return this.#ids.get(target);
  }
}

function storiesInClaims(document: SourceDocument): Finding[] {
  return document.markdown.elements
    .filter(({ name, links }) => name === 'Claim' && links.some((url) => /^\/stories\/./.test(url)))
    .map((element) =>
      findingAt(document, element, {
        rule: 'evidence-stories',
        message: 'A claim links to a story. Stories show what an experience was like, not that something works.',
        remedy: 'Move the link out of <Claim>.',
      }),
    );
}
