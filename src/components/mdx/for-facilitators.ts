/** A lesson's components as the facilitator sees them: every note open, and the names of what participants have before them. */
import Check from './Check.astro';
import Choice from './Choice.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Facilitator from './Facilitator.astro';
import NamedOnly from './NamedOnly.astro';
import NamedActivity from './NamedActivity.astro';
import NotHere from './NotHere.astro';
import Note from './Note.astro';
import Reveal from './Reveal.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

export const componentsForFacilitators = {
  Activity: NamedActivity,
  Blank: NotHere,
  BlankTable: NotHere,
  BudgetPicture: NotHere,
  Check,
  Choice,
  Cite,
  Claim,
  ContactDetails: NotHere,
  Example: NamedOnly,
  Facilitator,
  Fields: NotHere,
  LogicModelPicture: NotHere,
  Messages: NotHere,
  Note,
  Part: NotHere,
  Prompt: NamedOnly,
  Reported: NotHere,
  Reveal,
  Steps,
  SupportContacts: NotHere,
  Template: NamedOnly,
  Term,
  TimelinePicture: NotHere,
  Worksheet: NamedOnly,
};
