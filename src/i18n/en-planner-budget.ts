import type { BudgetPlan } from '../schema/planners/budget.ts';

/** The figures of the Innovators programme as reported; the other amounts of the example are made up. */
const PROGRAMME = { projects: '12', grant: '10,000', months: '6' };
const NO_CHANGE = { projects: '', grant: '', months: '' };
export const budgetTraining = { id: 'training', name: 'Training and coaching', amount: '40,000', basis: 'once' } as const;

/** What stands there before anybody has chosen: the programme's own £160,000. */
export const budgetStart: BudgetPlan = { ...PROGRAMME, costs: [budgetTraining], contingency: '', whatIf: NO_CHANGE };

export const budgetEmpty: BudgetPlan = { projects: '', grant: '', months: '', costs: [], contingency: '', whatIf: NO_CHANGE };

export const budgetExample: BudgetPlan = {
  ...PROGRAMME,
  costs: [
    budgetTraining,
    { id: 'contributors', name: 'Payment to people who contribute', amount: '600', basis: 'project' },
    { id: 'travel', name: 'Travel and parking', amount: '150', basis: 'project' },
    { id: 'interpreters', name: 'Interpreters and translation', amount: '400', basis: 'project' },
    { id: 'venue', name: 'Venue and refreshments for shared days', amount: '450', basis: 'month' },
    { id: 'evaluation', name: 'Evaluation', amount: '12,000', basis: 'once' },
    { id: 'coordination', name: 'Somebody to hold it together, one day a week', amount: '850.50', basis: 'month' },
  ],
  contingency: '5',
  whatIf: { projects: '8', grant: '', months: '9' },
};

/** What people forget, with why. Adding one makes a cost of it. */
export const forgottenCosts = [
  {
    id: 'contributors',
    name: 'Payment to people who contribute',
    basis: 'project',
    why: 'Pay for time and ideas. Get benefits advice first.',
  },
  { id: 'travel', name: 'Travel and parking', basis: 'project', why: 'Pay it on the day, in cash where you can.' },
  { id: 'interpreters', name: 'Interpreters and translation', basis: 'project', why: 'Or some people can’t take part at all.' },
  { id: 'access', name: 'Access and care', basis: 'project', why: 'Childcare, a carer’s time, a signer, large print.' },
  { id: 'venue', name: 'Venue and refreshments', basis: 'month', why: 'Step-free, warm and easy to reach.' },
  { id: 'coordination', name: 'Somebody to hold it together', basis: 'month', why: 'Calls, forms and diaries take somebody’s time.' },
  { id: 'backfill', name: 'Cover for people’s usual work', basis: 'project', why: 'Without it the work lands on top of a full week.' },
  { id: 'evaluation', name: 'Evaluation', basis: 'once', why: 'Interviews, transcripts and somebody to read them.' },
  { id: 'equipment', name: 'Equipment, data and printing', basis: 'project', why: 'Phones, top-ups, materials, leaflets.' },
  { id: 'sharing', name: 'A day to share what was learnt', basis: 'once', why: 'So that good work isn’t lost when the money ends.' },
] as const;

export const budgetPageWords = {
  lead: 'The Innovators programme gave twelve projects £10,000 each, and spent £40,000 on training and coaching: £160,000 in all. That is where this planner starts. Change the figures to fit you.',
  source: 'Figures of the programme: Transformation Partners in Health and Care, August 2023. The report doesn’t say what else was spent.',
  exampleNote:
    'Twelve projects, £10,000, £40,000 and six months are the programme’s own figures, as reported. All other amounts are made up to show how the form works.',
  blankTitle: 'Budget: a form to fill in',
  blankProgramme: 'The programme',
  blankCosts: 'Everything else',
  blankSum: 'Add it up',
} as const;

export const budgetWords = {
  title: 'Budget',
  programme: 'The programme',
  projects: 'Projects',
  grant: 'Grant for each project',
  months: 'Months',
  costs: 'Everything else',
  costsHint: 'One line for each cost. Leave the amount empty until you know it.',
  cost: 'What is it?',
  amount: 'Amount',
  basis: 'Counted',
  bases: { once: 'once', project: 'for each project', month: 'each month' },
  unnamed: (place: number) => `cost ${String(place)}`,
  add: 'Add a cost',
  forgotten: 'What people often forget',
  forgottenText: 'Tap one to add it to your list.',
  addForgotten: (name: string) => `Add: ${name}`,
  added: (name: string) => `Added: ${name}. Type its amount above.`,
  allAdded: 'All of these are on your list.',
  contingency: 'For surprises, in percent of everything above',
  contingencyHint: 'Try 5, and see what it does to the total.',
  sum: 'What it comes to',
  total: 'Total',
  totalSaid: (total: string) => `Total ${total}`,
  each: (project: string, month: string) => `${project} a project, ${month} a month`,
  rounded: 'To the nearest penny.',
  none: '–',
  unread: (count: number) =>
    count === 1
      ? 'One figure can’t be read and counts as nothing. Look for the red line.'
      : `${String(count)} figures can’t be read and count as nothing. Look for the red lines.`,
  table: 'How the total is made',
  columns: { what: 'What', how: 'How it’s counted', cost: 'Cost' },
  grants: 'Grants to projects',
  times: {
    once: (amount: string) => amount,
    project: (amount: string, projects: number) => `${amount} × ${String(projects)} projects`,
    month: (amount: string, months: number) => `${amount} × ${String(months)} months`,
  },
  contingencyRow: 'For surprises',
  percent: (rate: number) => `${String(rate / 100)}%`,
  perProject: 'For each project, everything included',
  perMonth: 'For each month, everything included',
  whatIf: 'What if?',
  whatIfFigures: 'Other figures',
  whatIfText: 'Try other figures beside these. What you leave empty stays as it is. Nothing above changes.',
  whatIfTable: 'Side by side',
  whatIfColumns: { what: 'What', now: 'Now', then: 'What if', difference: 'Difference' },
  useThese: 'Use these figures above',
  used: 'These are now your figures.',
  same: 'no change',
  csv: 'Spreadsheet',
  problems: {
    'not-an-amount': 'Type an amount in pounds, such as 1,234.50.',
    'other-currency': 'Type an amount in pounds. Change other money into pounds first.',
    negative: 'Type an amount of nothing or more. Leave out what you save.',
    comma: 'The comma is in an odd place. Write 1,500 for fifteen hundred, or 1.50 for one pound fifty.',
    pence: 'There are no parts of a penny. Type two digits after the point at most.',
    'too-much': 'This is more than a hundred million pounds. Check the noughts.',
    'not-whole': 'Type a whole number, such as 12.',
    'too-small': 'Type 0 or more.',
    'too-big': 'This is too many. Check the number.',
    percent: 'Type a number from 0 to 100, such as 5.',
  },
} as const;
