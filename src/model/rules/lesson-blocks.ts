import { findingAt, type SourceRule } from './rule.ts';

/** What stands in a lesson in place of a building block that belongs in chapters and pages. */
const IN_CHAPTERS = 'Put it into a chapter of the toolkit, and link to that.';
const INSTEAD: Record<string, string> = {
  Blank: 'Use <Prompt> with an id, so that what people write there is kept on their device.',
  Template: 'Use <Worksheet> with a <Prompt> for each thing to fill in, so that what people write there is kept on their device.',
  SupportContacts: 'Link to the support page instead: [find support](/support/).',
  BlankTable: 'Use a <Prompt> with an id for each thing to fill in, so that what people write there is kept on their device.',
  Reported: IN_CHAPTERS,
  BudgetPicture: IN_CHAPTERS,
  LogicModelPicture: IN_CHAPTERS,
  TimelinePicture: IN_CHAPTERS,
  ContactDetails: 'Link to the contact page instead: [contact](/contact/).',
};

/** `lesson-blocks` (error): a lesson asks with fields that the workbook keeps, not with lines that only paper keeps. */
export const lessonBlocks: SourceRule = (library) =>
  library.documents
    .filter(({ collection }) => collection === 'modules')
    .flatMap((document) =>
      document.markdown.elements.flatMap((element) => {
        const remedy = INSTEAD[element.name ?? ''];
        if (remedy === undefined) return [];
        return [
          findingAt(document, element, { rule: 'lesson-blocks', message: `<${String(element.name)}> can’t stand in a lesson.`, remedy }),
        ];
      }),
    );
