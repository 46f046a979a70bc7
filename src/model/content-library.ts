import type { Evidence } from '../schema/evidence.ts';
import type { Module } from '../schema/modules.ts';
import type { Page } from '../schema/pages.ts';
import type { Programme } from '../schema/programme.ts';
import type { Question } from '../schema/questions.ts';
import type { AnyStory } from '../schema/stories.ts';
import type { Chapter } from '../schema/toolkit.ts';
import type { Site, Source, Support, Term } from '../schema/vocabularies.ts';
import type { Position } from './findings.ts';
import type { MarkdownFacts } from './markdown-facts.ts';
import type { FieldPath } from './yaml-source.ts';

/** What the facts of an entry are, by its collection. */
export interface EntryData {
  stories: AnyStory;
  modules: Module;
  toolkit: Chapter;
  evidence: Evidence;
  questions: Question;
  pages: Page;
}
export type Collection = keyof EntryData;
export const COLLECTIONS = ['stories', 'modules', 'toolkit', 'evidence', 'questions', 'pages'] as const satisfies readonly Collection[];

export const VOCABULARIES = ['themes', 'activities', 'situations', 'areas', 'outcomes', 'glossary'] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** A file with facts, and where each of them stands. */
interface Located {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  /** Where a field stands; with `words`, where those words stand in its value. What isn't there gives the nearest place. */
  positionOf: (path: FieldPath, words?: string) => Position;
}

/** A source file of a collection, whether its facts fit the schema or not. */
export interface SourceDocument extends Located {
  collection: Collection;
  /** The last part of its address. */
  id: string;
  /** The facts as written. */
  raw: Readonly<Record<string, unknown>>;
  /** The words below the facts. */
  body: string;
  /** The line of the file that the body starts on. */
  bodyLine: number;
  markdown: MarkdownFacts;
  /** The names of the files in the same folder. */
  beside: ReadonlySet<string>;
}

/** A source file whose facts fit the schema. */
export interface SourceEntry<Name extends Collection = Collection> extends SourceDocument {
  collection: Name;
  data: EntryData[Name];
}

/** A file that holds one thing or one list. */
export interface DataFile<Data> extends Located {
  data: Data;
}

/** The content folder as it was read from disk. Files that can't be read or don't fit are left out of everything typed. */
export interface ContentLibrary {
  /** Every source file whose text could be read, in the order of their paths. */
  documents: SourceDocument[];
  entries: { [Name in Collection]: SourceEntry<Name>[] };
  vocabularies: Record<Vocabulary, DataFile<Term[]> | undefined>;
  sources: DataFile<Source[]> | undefined;
  support: DataFile<Support> | undefined;
  site: DataFile<Site> | undefined;
  programme: DataFile<Programme> | undefined;
}
