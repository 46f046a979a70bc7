/** The versions of the backup format, and how an older one becomes the newest. Described in docs/workbook-formats.md. Pure. */
import { fitsKind, isFields, isId, isKind, isMoment, isShaped, isWhy } from './record-shapes.ts';
import { isPlannerId, PROGRESS_ID, SHARING_ID, STORY_ID, type RecordKind, type SavedVersion, type WorkbookRecord } from './records.ts';

export const FORMAT = 'hear-my-story-workbook';
export const NEWEST = 2;

export type BackedUpRecord = Omit<WorkbookRecord, 'revision'>;
export type BackedUpVersion = Omit<SavedVersion, 'key'>;

/** Version 1 held answers alone. */
export interface BackupV1 {
  format: typeof FORMAT;
  version: 1;
  answers: Record<string, string>;
}

export interface BackupV2 {
  format: typeof FORMAT;
  version: 2;
  /** When it was made, in milliseconds since 1970. */
  made: number;
  records: BackedUpRecord[];
  versions: BackedUpVersion[];
}

/** More than anybody writes; less than makes an old phone give up. */
const MOST = { records: 5000, versions: 100_000 };

const isText = (value: unknown) => typeof value === 'string';

/** The keys that a version has besides `format` and `version`. */
export const KEYS = { 1: ['answers'], 2: ['made', 'records', 'versions', 'checksum'] } as const;

/** Where a version 1 isn't as it should be; undefined if all is well. */
export function flawInV1({ answers }: Record<string, unknown>): string | undefined {
  if (!isFields(answers)) return 'answers';
  const entries = Object.entries(answers);
  if (entries.length > MOST.records) return 'answers';
  return entries.find(([id, text]) => !isId(id) || !isText(text) || !fitsKind(id, 'answer', ''))?.[0];
}

/** Where a version 2 isn't as it should be; undefined if all is well. */
export function flawInV2({ made, records, versions }: Record<string, unknown>): string | undefined {
  if (!isMoment(made)) return 'made';
  if (!Array.isArray(records) || records.length > MOST.records) return 'records';
  if (!Array.isArray(versions) || versions.length > MOST.versions) return 'versions';
  const record = records.findIndex((item) => !isRecord(item));
  if (record !== -1) return `records ${String(record + 1)}`;
  const ids = new Set((records as BackedUpRecord[]).map(({ id }) => id));
  if (ids.size < records.length) return 'records';
  const version = versions.findIndex((item) => !isVersion(item));
  return version === -1 ? undefined : `versions ${String(version + 1)}`;
}

function isRecord(item: unknown): boolean {
  if (!isShaped<BackedUpRecord>(item, { id: isId, kind: isKind, value: isText, changed: isMoment })) return false;
  const { id, kind, value } = item as BackedUpRecord;
  return fitsKind(id, kind, value);
}

function isVersion(item: unknown): boolean {
  if (!isShaped<BackedUpVersion>(item, { id: isId, value: isText, changed: isMoment, why: isWhy })) return false;
  const { id, value } = item as BackedUpVersion;
  return fitsKind(id, kindOf(id), value);
}

function kindOf(id: string): RecordKind {
  if (id === STORY_ID) return 'story';
  if (id === SHARING_ID) return 'sharing';
  if (isPlannerId(id)) return 'planner';
  return id === PROGRESS_ID ? 'progress' : 'answer';
}

/** Version 1 knew no times: its answers count as the oldest there are. */
export function fromV1({ answers }: BackupV1): BackupV2 {
  const records = Object.entries(answers).map(([id, value]): BackedUpRecord => ({ id, kind: 'answer', value, changed: 0 }));
  return { format: FORMAT, version: 2, made: 0, records, versions: [] };
}
