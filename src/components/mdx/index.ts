/** What authors may use in MDX, without importing anything. */
import Activity from './Activity.astro';
import Blank from './Blank.astro';
import Claim from './Claim.astro';
import ContactDetails from './ContactDetails.astro';
import Facilitator from './Facilitator.astro';
import Note from './Note.astro';
import Prompt from './Prompt.astro';
import Reveal from './Reveal.astro';
import Steps from './Steps.astro';
import SupportContacts from './SupportContacts.astro';
import Template from './Template.astro';

export const authorComponents = {
  Activity,
  Blank,
  Claim,
  ContactDetails,
  Facilitator,
  Note,
  Prompt,
  Reveal,
  Steps,
  SupportContacts,
  Template,
};
