/**
 * A lesson's components as participants see them: questions have a field that their workbook keeps. The check refuses what stands
 * as NotHere, but for facilitators' notes, which are on a page of their own (rule `lesson-blocks`).
 */
import Activity from './Activity.astro';
import Check from './Check.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Example from './Example.astro';
import Note from './Note.astro';
import NotHere from './NotHere.astro';
import Part from './Part.astro';
import Prompt from './Prompt.astro';
import Reveal from './Reveal.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Worksheet from './Worksheet.astro';

export const componentsForLessons = {
  Activity,
  Blank: NotHere,
  BlankTable: NotHere,
  BudgetPicture: NotHere,
  Check,
  Choice,
  Cite,
  Claim,
  ContactDetails: NotHere,
  Example,
  Facilitator: NotHere,
  Fields: NotHere,
  LogicModelPicture: NotHere,
  Messages: NotHere,
  Note,
  Part,
  Prompt,
  Reported: NotHere,
  Reveal,
  Steps,
  SupportContacts: NotHere,
  Template: NotHere,
  Term,
  TimelinePicture: NotHere,
  Worksheet,
};
