import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readLockFile } from './activity-lock-file.ts';
import { readContentFolder } from './content-folder.ts';
import type { ContentLibrary } from './content-library.ts';
import { countBySeverity, sortFindings, type Finding, type SeverityCounts } from './findings.ts';
import { activityLock } from './rules/activity-lock.ts';
import { pictures } from './rules/access.ts';
import { contentNote, supportBlock } from './rules/care.ts';
import { chapterParts } from './rules/chapter-parts.ts';
import { claimVerb, proven } from './rules/claim-verb.ts';
import { consentExpired, consentMissing, contactMissing } from './rules/consent.ts';
import { headingOrder, uniqueTitle } from './rules/headings.ts';
import { inclusiveWords } from './rules/inclusive-words.ts';
import { internalLinks } from './rules/internal-links.ts';
import { lessonBlocks } from './rules/lesson-blocks.ts';
import { mdxCode } from './rules/mdx-code.ts';
import { activityIds, moduleCare, moduleMinutes } from './rules/modules.ts';
import { personData } from './rules/person-data.ts';
import { readingLevel } from './rules/reading-level.ts';
import { references } from './rules/references.ts';
import type { SourceRule } from './rules/rule.ts';
import { secretsInGit } from './rules/secrets.ts';
import { smallGroup } from './rules/small-group.ts';
import { staleReview } from './rules/stale-review.ts';
import { starterWords } from './rules/starter-words.ts';
import { storySections } from './rules/stories.ts';
import { thirdPersonConsent } from './rules/third-person.ts';
import { untracedNumbers } from './rules/traced-numbers.ts';
import { SettingsError, type Settings } from './settings.ts';
import { readWithdrawn, type WithdrawnStory } from './withdrawn.ts';

const RULES: readonly SourceRule[] = [
  consentMissing,
  consentExpired,
  thirdPersonConsent,
  smallGroup,
  contactMissing,
  personData,
  mdxCode,
  references,
  internalLinks,
  claimVerb,
  proven,
  staleReview,
  untracedNumbers,
  pictures,
  supportBlock,
  contentNote,
  storySections,
  headingOrder,
  uniqueTitle,
  moduleMinutes,
  moduleCare,
  starterWords,
  readingLevel,
  inclusiveWords,
  activityIds,
  chapterParts,
  lessonBlocks,
];

/** What a check of the content folder found. */
export interface ContentCheck {
  /** Sorted by file and line. Paths are relative to `shownFrom`. */
  findings: Finding[];
  counts: SeverityCounts & { files: number };
  library: ContentLibrary;
  withdrawn: WithdrawnStory[];
}

/**
 * Checks everything in the content folder against the schemas and the publishing rules, in one run.
 * @param shownFrom the folder that the paths in the findings start from
 * @throws {SettingsError} if there is no such folder.
 */
export async function checkContent(
  { contentDir, siteDate }: Pick<Settings, 'contentDir' | 'siteDate'>,
  shownFrom: string = process.cwd(),
): Promise<ContentCheck> {
  await assertContentFolder(contentDir);
  const root = await realpath(contentDir);
  const { library, findings, fileCount } = readContentFolder(root);
  const withdrawn = readWithdrawn(root, library);
  const all = [
    ...findings,
    ...withdrawn.findings,
    ...secretsInGit(root, library),
    ...RULES.flatMap((rule) => rule(library, { siteDate })),
    ...activityLock(library.documents, readLockFile(root)),
  ];
  const shown = all.map((finding) => ({ ...finding, file: relative(shownFrom, join(contentDir, finding.file)).split(sep).join('/') }));
  return { findings: sortFindings(shown), counts: { ...countBySeverity(all), files: fileCount }, library, withdrawn: withdrawn.stories };
}

/** @throws {SettingsError} if there is no such folder. */
export async function assertContentFolder(contentDir: string): Promise<void> {
  const isFolder = await stat(contentDir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new SettingsError(`There is no content folder at ${contentDir}. Set CONTENT_DIR to the folder that holds site.yaml.`);
}
