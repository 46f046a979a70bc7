import { join } from 'node:path';
import type { z } from 'astro/zod';
import { programmeSchema } from '../schema/programme.ts';
import { ORIGINS, storyDraftSchema } from '../schema/stories.ts';
import { siteSchema, sourcesSchema, supportSchema, vocabularySchema } from '../schema/vocabularies.ts';
import { findEntryFiles, type EntryFile } from './content-layout.ts';
import { VOCABULARIES, type Collection, type ContentLibrary, type DataFile, type SourceDocument } from './content-library.ts';
import { ENTRY_SCHEMAS } from './content-schemas.ts';
import type { Finding, Position } from './findings.ts';
import { splitFrontMatter } from './front-matter.ts';
import { listFolder } from './folder-listing.ts';
import { readMarkdown } from './markdown.ts';
import { didYouMean, nearest } from './nearest.ts';
import { ruleOfRemark } from './rule-of-remark.ts';
import { schemaRemarks } from './schema-remarks.ts';
import { readSourceText } from './source-text.ts';
import type { YamlProblem } from './yaml-problems.ts';
import { locateField, locateFieldName, readYaml, readYamlFields, type FieldPath, type YamlSource } from './yaml-source.ts';
import type { RuleId } from './rules/registry.ts';

const START: Position = { line: 1, column: 1 };

/** What reading the content folder gives. `fileCount` counts the files that were read. */
export interface FolderReading {
  library: ContentLibrary;
  findings: Finding[];
  fileCount: number;
}

/**
 * Reads a whole content folder and checks every file on its own: that it can be read, and that its facts fit the schema.
 * One broken file never keeps another from being read. `root` is the folder's real path.
 */
export function readContentFolder(root: string): FolderReading {
  return new FolderReader(root).read();
}

/** Facts that `storyDraftSchema` is for. */
function isStoryDraft(collection: Collection, { origin, draft }: Record<string, unknown>): boolean {
  return collection === 'stories' && ORIGINS.some((known) => known === origin) && draft === true;
}

/** A file's text, and what was said about it. */
interface Source {
  file: string;
  facts: YamlSource;
}

class FolderReader {
  readonly #root: string;
  readonly #findings: Finding[] = [];
  #fileCount = 0;

  constructor(root: string) {
    this.#root = root;
  }

  read(): FolderReading {
    const found = findEntryFiles(this.#root);
    this.#findings.push(...found.findings);
    const documents: SourceDocument[] = [];
    const entries: ContentLibrary['entries'] = { stories: [], modules: [], toolkit: [], evidence: [], questions: [], pages: [] };
    for (const file of found.entries) {
      const { document, data } = this.#entry(file) ?? {};
      if (!document) continue;
      documents.push(document);
      // The data was fitted to the schema of the document's own collection, which the union of all hides.
      if (data) entries[file.collection].push(Object.assign(document, { data }) as never);
    }
    return { library: { documents, entries, ...this.#dataFiles() }, findings: this.#findings, fileCount: this.#fileCount };
  }

  #entry({ collection, id, file, format, beside }: EntryFile): { document: SourceDocument; data: unknown } | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const split = splitFrontMatter(text);
    if ('problem' in split) {
      this.#say(file, split.problem, split.problem.rule, split.problem);
      return undefined;
    }
    const { facts, body, bodyLine } = split;
    const { fields, problems } = readYamlFields(facts);
    this.#sayYaml(file, problems);
    const document = {
      collection,
      id,
      file,
      raw: fields,
      body,
      bodyLine,
      markdown: readMarkdown(body, bodyLine, format),
      beside,
      positionOf: (path: FieldPath, words?: string) => locateField(facts, path, words),
    };
    return {
      document,
      data: problems.length > 0 ? undefined : this.#fitEntry({ file, facts }, fields, collection),
    };
  }

  /** An unfinished draft counts as an entry only once all its facts are there; until then what is there has to fit. */
  #fitEntry(source: Source, fields: Record<string, unknown>, collection: Collection): unknown {
    const schema: z.ZodType = ENTRY_SCHEMAS[collection];
    if (!isStoryDraft(collection, fields) || schema.safeParse(fields).success) return this.#fit(source, schema, fields, collection);
    this.#fit(source, storyDraftSchema, fields, collection);
    return undefined;
  }

  #dataFiles(): Omit<ContentLibrary, 'documents' | 'entries'> {
    const { files } = listFolder(this.#root, this.#root);
    const known = [...VOCABULARIES, 'sources', 'support', 'site', 'programme'].map((name) => `${name}.yaml`);
    for (const file of files) {
      if (!/\.ya?ml$/i.test(file) || known.includes(file)) continue;
      const remedy = `${didYouMean(nearest(file, known, 1))} If not, remove it.`.trimStart();
      this.#findings.push({
        file,
        line: 1,
        column: 1,
        severity: 'warning',
        rule: 'data-file',
        message: 'This file is not read.',
        remedy,
      });
    }
    const vocabularies = Object.fromEntries(VOCABULARIES.map((name) => [name, this.#dataFile(`${name}.yaml`, vocabularySchema, files)]));
    return {
      vocabularies: vocabularies as ContentLibrary['vocabularies'],
      sources: this.#dataFile('sources.yaml', sourcesSchema, files),
      support: this.#dataFile('support.yaml', supportSchema, files),
      site: this.#dataFile('site.yaml', siteSchema, files),
      programme: this.#dataFile('programme.yaml', programmeSchema, files),
    };
  }

  #dataFile<Data>(file: string, schema: z.ZodType<Data>, files: ReadonlySet<string>): DataFile<Data> | undefined {
    if (!files.has(file)) {
      this.#say(file, START, 'data-file', {
        message: 'The file is missing.',
        remedy: `Bring it back from an earlier version, or start it anew: every library needs ${file}.`,
      });
      return undefined;
    }
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const facts = { text, firstLine: 1 };
    const { value, problems } = readYaml(facts);
    this.#sayYaml(file, problems);
    const data = problems.length > 0 ? undefined : this.#fit({ file, facts }, schema, value, undefined);
    return data && { file, data, positionOf: (path, words) => locateField(facts, path, words) };
  }

  #text(file: string): string | undefined {
    this.#fileCount++;
    const read = readSourceText(join(this.#root, file));
    if ('text' in read) return read.text;
    this.#say(file, read.problem, read.problem.rule, read.problem);
    return undefined;
  }

  /** The data if it fits the schema; otherwise says what doesn't. */
  #fit<Data>({ file, facts }: Source, schema: z.ZodType<Data>, value: unknown, collection: Collection | undefined): Data | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const remark of schemaRemarks({ schema, data: value }, result.error.issues)) {
      const position = remark.kind === 'unknown' ? locateFieldName(facts, remark.path) : locateField(facts, remark.path);
      this.#say(file, position, ruleOfRemark(collection, remark), remark);
    }
    return undefined;
  }

  #sayYaml(file: string, problems: readonly YamlProblem[]): void {
    for (const problem of problems) this.#say(file, problem, 'yaml', problem);
  }

  #say(file: string, { line, column }: Position, rule: RuleId, { message, remedy }: { message: string; remedy: string }): void {
    this.#findings.push({ file, line, column, severity: 'error', rule, message, remedy });
  }
}
