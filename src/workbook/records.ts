/** What a participant makes, as it is kept on the device. Pure types and helpers: no DOM, no storage. */

import type { PlannerName } from '../schema/planners/names.ts';

/** `answer` is plain text under the id of its prompt; the other kinds hold JSON of their own shape in `value`. */
export type RecordKind = 'answer' | 'story' | 'sharing' | 'progress' | 'planner';

export interface WorkbookRecord {
  /** The prompt's stable id, or one of the ids below. */
  id: string;
  kind: RecordKind;
  value: string;
  /** When it last changed, in milliseconds since 1970 UTC by the device's clock. */
  changed: number;
  /** Counts the saves of this record, from 1. Tells two tabs apart. */
  revision: number;
}

/** An earlier value that can be brought back. */
export interface SavedVersion {
  key: number;
  id: string;
  value: string;
  changed: number;
  /** `kept`: the person kept it; `replaced`: another tab had written in between; `earlier`: kept by itself now and then. */
  why: 'kept' | 'replaced' | 'earlier';
}

/** A recorded practice take. */
export interface Take {
  key: number;
  recorded: number;
  /** Length in seconds. */
  seconds: number;
  type: string;
  bytes: number;
}

/**
 * Where things are kept: on the device for good, in the smaller of its two stores (which has no room for recordings), or
 * only until the page closes.
 */
export type StorePlace = 'indexeddb' | 'localstorage' | 'memory';

/** Why a save failed: the device is full, storage is refused, or it is locked. */
export type SaveProblem = 'full' | 'refused' | 'locked';

export class StoreError extends Error {
  override name = 'StoreError';
  readonly problem: SaveProblem;

  constructor(problem: SaveProblem, cause?: unknown) {
    super(`The workbook could not be saved: ${problem}.`, { cause });
    this.problem = problem;
  }
}

/** `none`: nothing is encrypted. `locked`: it is, and this tab doesn't know the key. `open`: it is, and this tab does. */
export type LockState = 'none' | 'locked' | 'open';

/**
 * The passphrase lock. What is written, its earlier versions and the recordings are encrypted; which prompts were
 * answered and when stays readable, so that fields can say "locked" and two tabs can tell their saves apart.
 */
export interface Lock {
  readonly state: LockState;
  /** False where the browser has no WebCrypto: on pages that don't come over https. */
  readonly possible: boolean;
  /**
   * Encrypts everything that is kept, at once or not at all.
   * @throws {StoreError} when it can't be saved; everything stays as it was.
   */
  set(passphrase: string): Promise<void>;
  /** Opens the lock for this tab. False if the passphrase is wrong. */
  unlock(passphrase: string): Promise<boolean>;
  /** False if the old passphrase is wrong. */
  change(old: string, passphrase: string): Promise<boolean>;
  /** Decrypts everything, at once or not at all. False if the passphrase is wrong. */
  remove(passphrase: string): Promise<boolean>;
  /** Forgets the key in this tab. Save what is unsaved first. */
  close(): void;
  /** Is told when the state changes, in this tab or through another. Returns how to stop. */
  watch(listener: (state: LockState) => void): () => void;
}

/**
 * The store that every part of the workbook uses. Nothing of it reaches the network. While it is locked, everything that
 * reads or writes words throws {@link StoreError} `locked`; `remove` and `clear` work.
 */
export interface Store {
  readonly place: StorePlace;
  readonly lock: Lock;
  get(id: string): Promise<WorkbookRecord | undefined>;
  all(): Promise<WorkbookRecord[]>;
  /**
   * Saves a value. `base` is the revision the writer started from (0 for none). If another tab has written in between,
   * its value is kept as a version (`replaced`) before this one takes its place, so that nothing is lost.
   * @throws {StoreError} when it can't be saved; nothing is changed then.
   */
  save(id: string, kind: RecordKind, value: string, base: number): Promise<WorkbookRecord>;
  /**
   * Takes in words that were found elsewhere: what a closed page had not saved yet, or what an earlier store held. The
   * later of the two by the clock takes the place; the other is kept as a version (`replaced`).
   */
  adopt(found: Omit<WorkbookRecord, 'revision'>): Promise<void>;
  /** Removes a record and its versions. */
  remove(id: string): Promise<void>;
  /** Gives a record and its versions another id. If that one is taken, the later takes the place and the other is kept. */
  rename(from: string, to: string): Promise<void>;
  /** Newest first. */
  versions(id: string): Promise<SavedVersion[]>;
  /** How many versions each record has; works while it is locked. */
  versionCounts(): Promise<Map<string, number>>;
  /** Keeps the value as it stands now as a version. */
  keepVersion(id: string): Promise<void>;
  /** Oldest first. */
  takes(): Promise<Take[]>;
  /** @throws {StoreError} `refused` where the place is `localstorage`: ask {@link Store.place} before recording. */
  addTake(sound: Blob, seconds: number): Promise<Take>;
  takeSound(key: number): Promise<Blob | undefined>;
  removeTake(key: number): Promise<void>;
  /** Puts all of these in place of every record and version, at once or not at all. Recordings and the lock stay. */
  replaceAll(records: WorkbookRecord[], versions: Omit<SavedVersion, 'key'>[]): Promise<void>;
  /** Deletes everything, recordings and lock included. */
  clear(): Promise<void>;
  /** Is told of records that change in this tab or another. Returns how to stop. */
  watch(listener: (record: WorkbookRecord | { id: string; removed: true }) => void): () => void;
}

/** The record that holds the story builder's parts, as JSON of {@link StoryDraft}. */
export const STORY_ID = 'story';
/** The record that holds the choices about sharing, as JSON of {@link SharingChoices}. */
export const SHARING_ID = 'sharing';
/** The record of the activities marked as done, as JSON: activity id → time in milliseconds. */
export const PROGRESS_ID = 'progress';

const PLANNER = 'planner-';

/** The record that holds a planner's plan. */
export function plannerId(name: PlannerName): string {
  return PLANNER + name;
}

/** Whether this is the record of a planner, be it one that this version of the site doesn't know. */
export function isPlannerId(id: string): boolean {
  return id.startsWith(PLANNER);
}

export interface StoryDraft {
  title: string;
  before: string;
  turningPoint: string;
  after: string;
  message: string;
  ask: string;
}

/** `nobody` ("keep it for myself") is the first choice and the default. */
export type Audience = 'nobody' | 'trainer' | 'group' | 'services' | 'public';
/** The same channels that the site's case studies know (`src/schema/stories.ts`). */
export type SharingChannel = 'website' | 'search-engines' | 'downloads' | 'training' | 'social';

export interface SharingChoices {
  audience: Audience;
  channels: SharingChannel[];
  naming: 'anonymous' | 'first-name' | 'full-name' | 'pseudonym';
  /** The name to show; empty if anonymous. */
  name: string;
  /** Until when, `YYYY-MM-DD`; empty until chosen. Two years at the most. */
  until: string;
}
