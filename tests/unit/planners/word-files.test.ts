import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { assetMapExample } from '../../../src/i18n/en-planner-asset-map-example.ts';
import { budgetExample } from '../../../src/i18n/en-planner-budget.ts';
import { pdsaExample } from '../../../src/i18n/en-planner-pdsa-example.ts';
import { timelineExample } from '../../../src/i18n/en-planner-timeline.ts';
import { reportExample } from '../../../src/i18n/en-planner-workshop-report.ts';
import { svgFile } from '../../../src/model/pictures/svg-file.ts';
import type { Sheet, SheetBlock } from '../../../src/model/planners/sheet.ts';
import { assetMapSheet } from '../../../src/workbook/planners/asset-map/asset-map-sheet.ts';
import { blankAssetMap } from '../../../src/workbook/planners/asset-map/blank-asset-map.ts';
import { blankBudget, budgetSheet } from '../../../src/workbook/planners/budget/budget-sheet.ts';
import { blankLogicModel } from '../../../src/workbook/planners/logic-model/blank-logic-model.ts';
import { blankPdsa } from '../../../src/workbook/planners/pdsa/blank-pdsa.ts';
import { pdsaSheet } from '../../../src/workbook/planners/pdsa/pdsa-sheet.ts';
import { blankTimeline, timelineSheet } from '../../../src/workbook/planners/timeline/timeline-sheet.ts';
import { wordSheet } from '../../../src/workbook/planners/word-sheet.ts';
import { blankReport, reportSheet } from '../../../src/workbook/planners/workshop-report/workshop-report-sheet.ts';
import { unzip } from '../workbook-story/unzip.ts';
import { hasLibreOffice, PATIENCE, textInLibreOffice } from './libre-office.ts';

const PLAIN: [name: string, sheet: Sheet][] = [
  ['the budget', budgetSheet(budgetExample, '25 November 2026')],
  ['the blank budget', blankBudget()],
  ['the timeline', timelineSheet(timelineExample, '25 November 2026', 'en-GB')],
  ['the blank timeline', blankTimeline()],
  ['the workshop report', reportSheet(reportExample, '25 November 2026')],
  ['the blank workshop report', blankReport()],
];
/** Planners that draw: their files are larger by a picture, and say so. */
const DRAWN: typeof PLAIN = [
  ['the PDSA log', pdsaSheet(pdsaExample, '25 November 2026')],
  ['the blank PDSA log', blankPdsa()],
  ['the asset map', assetMapSheet(assetMapExample, '25 November 2026')],
  ['the blank asset map', blankAssetMap()],
  ['the blank logic model', blankLogicModel()],
];

describe.each([...PLAIN, ...DRAWN])('%s as a Word file', (_name, sheet) => {
  it('holds every word, real headings, lists and tables, and names nobody', async () => {
    const files = unzip(new Uint8Array(await (await wordSheet(sheet, 'en-GB')).arrayBuffer()));
    const body = files.get('word/document.xml') ?? '';
    const shown = body
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&');
    for (const words of wordsOf(sheet)) expect(shown).toContain(words);
    expect(body.match(/<w:tbl>/g)?.length ?? 0).toBe(sheet.filter(({ kind }) => kind === 'table').length);
    expect(body.match(/w:val="Heading1"/g)?.length ?? 0).toBe(sheet.filter(({ kind }) => kind === 'heading').length);
    expect(body.match(/w:val="Title"/g)?.length).toBe(1);
    expect(files.get('docProps/core.xml')).toMatch(/<dc:creator> <\/dc:creator>/);
    expect(files.get('word/styles.xml')).toContain('w:val="en-GB"');
  });

  it.skipIf(!hasLibreOffice)(
    'opens in LibreOffice, word for word',
    async () => {
      const text = textInLibreOffice(new Uint8Array(await (await wordSheet(sheet, 'en-GB')).arrayBuffer()));
      for (const words of wordsOf(sheet)) expect(text).toContain(words);
    },
    PATIENCE,
  );
});

it('holds the picture of a sheet, with its words as alternative text', async () => {
  const sheet = pdsaSheet(pdsaExample, '');
  const file = await wordSheet(sheet, 'en-GB', 11, async (picture) => {
    const png = await sharp(Buffer.from(svgFile(picture, 'en-GB')))
      .png()
      .toBuffer();
    return new Blob([new Uint8Array(png)]);
  });
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(Buffer.from(bytes).includes('word/media/')).toBe(true);
  expect(unzip(bytes).get('word/document.xml')).toContain('descr="Median: 5.');
  if (hasLibreOffice) expect(textInLibreOffice(bytes)).toContain('Run chart');
}, 60_000);

it('says about the size that a Word file has', async () => {
  for (const [, sheet] of PLAIN) {
    const { size } = await wordSheet(sheet, 'en-GB');
    expect(size).toBeGreaterThan(6000);
    expect(size).toBeLessThan(12_000);
  }
});

/** Every piece of text in a sheet. */
function wordsOf(sheet: Sheet): string[] {
  return sheet.flatMap(textsOf).filter((text) => text !== '');
}

function textsOf(block: SheetBlock): string[] {
  switch (block.kind) {
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flat(), ...(block.totals ?? []).flat()];
    case 'list':
      return [...block.items];
    case 'picture':
      return [];
    case 'room':
      return [block.label];
    default:
      return [block.text];
  }
}
