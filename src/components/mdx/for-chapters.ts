/** What authors may use in MDX, as a chapter of the toolkit shows it: its pictures and tables weigh nothing elsewhere. */
import Activity from './Activity.astro';
import Blank from './Blank.astro';
import BlankTable from './BlankTable.astro';
import BudgetPicture from './BudgetPicture.astro';
import Check from './Check.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ContactDetails from './ContactDetails.astro';
import Example from './Example.astro';
import LogicModelPicture from './LogicModelPicture.astro';
import Note from './Note.astro';
import NotHere from './NotHere.astro';
import Part from './Part.astro';
import PromptOnPaper from './PromptOnPaper.astro';
import Reported from './Reported.astro';
import Reveal from './Reveal.astro';
import Steps from './Steps.astro';
import SupportContacts from './SupportContacts.astro';
import Template from './Template.astro';
import Term from './Term.astro';
import TimelinePicture from './TimelinePicture.astro';
import Worksheet from './Worksheet.astro';

export const componentsForChapters = {
  Activity,
  Blank,
  BlankTable,
  BudgetPicture,
  Check,
  Choice,
  Cite,
  Claim,
  ContactDetails,
  Example,
  Facilitator: NotHere,
  Fields: NotHere,
  LogicModelPicture,
  Messages: NotHere,
  Note,
  Part,
  Prompt: PromptOnPaper,
  Reported,
  Reveal,
  Steps,
  SupportContacts,
  Template,
  Term,
  TimelinePicture,
  Worksheet,
};
