/** What authors may use in chapters and pages. Nothing keeps what is typed there: questions have lines to write on. */
import Activity from './Activity.astro';
import Blank from './Blank.astro';
import Check from './Check.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ContactDetails from './ContactDetails.astro';
import Example from './Example.astro';
import Note from './Note.astro';
import NotHere from './NotHere.astro';
import Part from './Part.astro';
import PromptOnPaper from './PromptOnPaper.astro';
import Reveal from './Reveal.astro';
import Steps from './Steps.astro';
import SupportContacts from './SupportContacts.astro';
import Template from './Template.astro';
import Term from './Term.astro';
import Worksheet from './Worksheet.astro';

export const componentsForReaders = {
  Activity,
  Blank,
  BlankTable: NotHere,
  BudgetPicture: NotHere,
  Check,
  Choice,
  Cite,
  Claim,
  ContactDetails,
  Example,
  Facilitator: NotHere,
  Fields: NotHere,
  LogicModelPicture: NotHere,
  Messages: NotHere,
  Note,
  Part,
  Prompt: PromptOnPaper,
  Reported: NotHere,
  Reveal,
  Steps,
  SupportContacts,
  Template,
  Term,
  TimelinePicture: NotHere,
  Worksheet,
};
