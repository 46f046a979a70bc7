/**
 * Words that ask for care (rules `content-note`, `support-block`). The list is short on purpose: each term stops a build
 * until somebody has written a content note, so each must nearly always mean what it seems to mean. People who know the
 * story decide about everything else.
 *
 * Sources: the subjects that Samaritans' media guidelines (2020) and the healthtalk and Care Opinion moderation policies
 * ask editors to flag. `note` is what the check suggests to write.
 */
export interface CareTerm {
  subject: 'suicide' | 'self-harm' | 'abuse' | 'violence' | 'death of a child';
  pattern: RegExp;
  note: string;
}

/**
 * Words that tell how or where somebody died or hurt themselves. They are refused near the subject, in any text:
 * detail of that kind is followed by more deaths (Samaritans, Media guidelines for reporting suicide, 2020).
 */
export const METHODS =
  /\b(?:hang(?:ed|ing)? (?:my|her|him|them)sel(?:f|ves)|(?:jump(?:ed|ing)?|threw (?:my|her|him|them)sel(?:f|ves)) (?:off|from|in front of|under) (?:the |a |my |our |that )?(?:bridge|building|roof|balcony|cliff|window|car park|train|bus|lorry|car|platform|tracks)|slit(?:ting)? (?:my|her|his|their) wrists?|cut(?:ting)? (?:my|her|his|their) (?:wrists?|arms?|legs?|throat)|(?:took|taken|swallow(?:ed|ing)?) (?:\d{2,}|a (?:box|packet|bottle|handful) of|all (?:my|her|his|their|the)|too many) ?(?:tablets|pills|paracetamol|painkillers|medication)|drown(?:ed|ing)? (?:my|her|him|them)sel(?:f|ves)|(?:shot|gassed|burn(?:ed|t)|stabbed) (?:my|her|him|them)sel(?:f|ves))\b/iu;

export const CARE_TERMS: readonly CareTerm[] = [
  {
    subject: 'suicide',
    pattern:
      /\b(?:suicid(?:e|es|al)|(?:kill(?:ed|ing)?|end(?:ed|ing)?) (?:(?:my|her|him|them)sel(?:f|ves)|(?:my|her|his|their) (?:own )?li(?:fe|ves))|overdos(?:e|es|ed))\b/i,
    note: 'thoughts of suicide',
  },
  {
    subject: 'self-harm',
    pattern:
      /\bself[- ]?harm(?:s|ed|ing)?\b|\b(?:cut|cutting|hurt|hurting|harm|harmed|harming) (?:my|her|him|them)sel(?:f|ves) on purpose\b/i,
    note: 'self-harm',
  },
  {
    subject: 'abuse',
    // "Abuse of alcohol" and the like name an illness, not what one person did to another.
    pattern: /(?<!\b(?:drug|alcohol|substance|solvent)[- ])\babus(?:e|ed|er|ers|ing|ive)\b(?! of (?:alcohol|drugs|trust|power))/i,
    note: 'abuse',
  },
  {
    subject: 'violence',
    pattern:
      /\b(?:violen(?:ce|t|tly)|rap(?:e|ed|ist)|sexual(?:ly)? assault(?:ed)?|assaulted|stabb(?:ed|ing)|beat(?:en)? (?:me|her|him|them|us) up|beaten up|female genital mutilation)\b/i,
    note: 'violence',
  },
  {
    subject: 'death of a child',
    pattern:
      /\b(?:stillb(?:irth|orn)|miscarr(?:iage|ied)|cot death|(?:baby|child|son|daughter|grandson|granddaughter|little (?:boy|girl))(?:'s|’s)? (?:had )?(?:died|death|passed away|funeral)|(?:lost|losing) (?:my|our|her|his|their|a) (?:baby|child|son|daughter))\b/i,
    note: 'the death of a child',
  },
];
