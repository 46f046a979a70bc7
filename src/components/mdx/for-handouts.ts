/** A lesson's components where only its worksheets are printed. */
import NotHere from './NotHere.astro';
import Note from './Note.astro';
import PromptOnPaper from './PromptOnPaper.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Worksheet from './Worksheet.astro';
import WorksheetsOnly from './WorksheetsOnly.astro';

export const componentsForHandouts = {
  Activity: WorksheetsOnly,
  Blank: NotHere,
  BlankTable: NotHere,
  BudgetPicture: NotHere,
  Check: NotHere,
  Choice: NotHere,
  Cite: NotHere,
  Claim: NotHere,
  ContactDetails: NotHere,
  Example: NotHere,
  Facilitator: NotHere,
  Fields: NotHere,
  LogicModelPicture: NotHere,
  Messages: NotHere,
  Note,
  Part: NotHere,
  Prompt: PromptOnPaper,
  Reported: NotHere,
  Reveal: NotHere,
  Steps,
  SupportContacts: NotHere,
  Template: NotHere,
  Term,
  TimelinePicture: NotHere,
  Worksheet,
};
