/**
 * Finds words that are most likely somebody's name. Rules `third-person-consent` and `person-data`. No list holds every
 * name, so this looks for names where English puts them: after a title ("Dr Osei"), after what the person is to the
 * teller ("my sister Jane", "a nurse called Priya"), and first names that are common in England before a surname.
 */

/** Somebody who is named in a text. `index` is the offset of the name, in UTF-16 code units. */
export interface NamedPerson {
  name: string;
  index: number;
  /** Whether they are named for their work: a doctor, a link worker. */
  staff: boolean;
}

const KIN =
  'sister|brother|mother|mum|father|dad|son|daughter|husband|wife|partner|friend|neighbour|aunt(?:ie)?|uncle|cousin|nan|gran|grandma|grandad|grandson|granddaughter|niece|nephew|boyfriend|girlfriend|boss|landlord|landlady|lodger|flatmate';
const STAFF =
  'link worker|social prescriber|social worker|key worker|support worker|care worker|health visitor|nurse|doctor|GP|counsellor|therapist|psychologist|psychiatrist|midwife|physio(?:therapist)?|consultant|surgeon|receptionist|pharmacist|paramedic|caseworker|case manager|work coach|mentor|tutor|facilitator|coordinator|organiser|manager|carer|volunteer';
const ANYBODY = 'man|woman|person|lady|bloke|guy|boy|girl|lad|someone|somebody|child|baby';

const NAME = "\\p{Lu}(?:\\p{Ll}+|['’]\\p{Lu}\\p{Ll}+)(?:[-'’]\\p{Lu}\\p{Ll}+)*";
const FULL_NAME = `${NAME}(?: ${NAME})?`;

const AFTER_TITLE = new RegExp(
  `\\b(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Nurse|Rev|Reverend|Imam|Rabbi)\\.? (?<name>${FULL_NAME})`,
  'gu',
);
const AFTER_KIN = new RegExp(
  `\\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Tt]he|[Aa]n?|[Oo]ne)\\s(?:\\p{Ll}+ )?(?<who>${KIN}|${STAFF}|${ANYBODY})(?:,? (?:called |named )|,? )(?<name>${FULL_NAME})`,
  'gu',
);
const NAMED_WAS = new RegExp(`\\b(?:[Nn]ame (?:is|was)|called (?:him|her)self) (?<name>${FULL_NAME})`, 'gu');

/** First names common in England and Wales (ONS baby names, and censuses since 1961), across the communities that live there. */
const FIRST_NAMES =
  'Aaliyah|Abdul|Abdullah|Abigail|Adam|Ade|Agnes|Ahmed|Aisha|Alan|Albert|Alexander|Alfie|Ali|Alice|Amara|Amelia|Amina|Amir|Amy|Andrew|Angela|Anita|Anna|Anne|Anthony|Arjun|Arthur|Asha|Ayesha|Barbara|Beatrice|Benjamin|Bernard|Beverley|Brenda|Brian|Bridget|Carol|Caroline|Catherine|Chantelle|Charles|Charlotte|Chidi|Chloe|Christine|Christopher|Claire|Clive|Colin|Daniel|David|Dawn|Deborah|Deepak|Delroy|Denise|Dennis|Derek|Desmond|Diane|Donna|Doreen|Doris|Dorothy|Edith|Edward|Eileen|Elaine|Eleanor|Elizabeth|Ellen|Emily|Emma|Eric|Ethel|Evelyn|Farah|Fatima|Fiona|Florence|Frances|Francis|Frank|Frederick|Gary|Geoffrey|George|Gillian|Gladys|Gloria|Graham|Grace|Hannah|Harjit|Harold|Harry|Hassan|Hazel|Heather|Helen|Henry|Hilda|Ian|Ibrahim|Imran|Irene|Isaac|Isabella|Ivy|Jack|Jacqueline|Jamal|James|Jane|Janet|Jasmine|Jean|Jennifer|Jessica|Joan|Joanne|John|Jonathan|Joseph|Joshua|Joyce|Judith|Julia|Julie|June|Kamal|Karen|Katherine|Kathleen|Keith|Kelly|Kenneth|Kevin|Khadija|Kwame|Laura|Leroy|Leslie|Lilian|Linda|Lisa|Lorraine|Louise|Lucy|Malcolm|Margaret|Maria|Mariam|Marian|Marie|Marjorie|Martin|Mary|Matthew|Maureen|Mavis|Michael|Michelle|Mohamed|Mohammed|Mohammad|Muhammad|Monica|Nadia|Nancy|Natalie|Neil|Ngozi|Nicholas|Nicola|Nigel|Nora|Norma|Olivia|Olu|Omar|Pamela|Parveen|Patricia|Paul|Pauline|Peter|Philip|Phyllis|Priya|Rachel|Raj|Rajesh|Raymond|Rebecca|Richard|Robert|Roger|Ronald|Ruth|Sabrina|Samantha|Samuel|Sandra|Sanjay|Sarah|Sean|Sharon|Sheila|Shirley|Sidney|Simon|Sophie|Stanley|Stephen|Steven|Stuart|Sunita|Susan|Sylvia|Tariq|Teresa|Terence|Thomas|Timothy|Tracey|Trevor|Usha|Valerie|Vera|Victoria|Vijay|Vincent|Violet|Walter|Wayne|Wendy|William|Winifred|Winston|Yasmin|Yusuf|Yvonne|Zainab|Zoe';
const FIRST_AND_LAST = new RegExp(`(?<![\\p{L}\\d])(?<name>(?:${FIRST_NAMES}) ${NAME})`, 'gu');

/** Capitalised words that are nobody's name. */
const NO_NAME = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Ramadan Eid Diwali English Welsh Scottish Irish British Polish London Mum Dad Nan Gran God Who Street Road Court House Hospital Park School Centre Trust Society Foundation Project Programme Network Advice Council Charity College University Community Garden Kitchen Group Club Service Service NHS'.split(
    ' ',
  ),
);

/** Everybody who is most likely named in a text, in its order; each place once. */
export function findNames(text: string): NamedPerson[] {
  const found = new Map<number, NamedPerson>();
  const add = (name: string | undefined, at: number, staff: boolean) => {
    const kept = withoutOtherWords(name ?? '');
    if (kept !== '' && ![...found.values()].some((other) => at < other.index + other.name.length && other.index < at + kept.length))
      found.set(at, { name: kept, index: at, staff });
  };
  for (const { 0: whole, index, groups } of text.matchAll(AFTER_TITLE))
    add(groups?.name, index + whole.length - (groups?.name?.length ?? 0), /^(?:D|P|N)/.test(groups?.title ?? ''));
  for (const { 0: whole, index, groups } of text.matchAll(AFTER_KIN))
    add(groups?.name, index + whole.length - (groups?.name?.length ?? 0), IS_STAFF.test(groups?.who ?? ''));
  for (const { 0: whole, index, groups } of text.matchAll(NAMED_WAS))
    add(groups?.name, index + whole.length - (groups?.name?.length ?? 0), false);
  for (const { index, groups } of text.matchAll(FIRST_AND_LAST)) if (groups?.name?.includes(' ')) addFull(groups.name, index, add);
  return [...found.values()].sort((a, b) => a.index - b.index);
}

const IS_STAFF = new RegExp(`^(?:${STAFF})$`);

/** A first name counts here only with a surname after it: alone it could be anybody's. */
function addFull(name: string, at: number, add: (name: string, at: number, staff: boolean) => void): void {
  if (withoutOtherWords(name) === name) add(name, at, false);
}

/** The words of a name up to the first that is none: "Jane Monday" → "Jane". */
function withoutOtherWords(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex((word) => NO_NAME.has(word.replace(/s$/, '')) || NO_NAME.has(word));
  return words.slice(0, end === -1 ? words.length : end).join(' ');
}
