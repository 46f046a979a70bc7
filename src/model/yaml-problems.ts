import type { YAMLError } from 'yaml';
import type { Position } from './findings.ts';

/** What is wrong with a piece of YAML, for people who have never heard of YAML (rule `yaml`). */
export interface YamlProblem extends Position {
  message: string;
  remedy: string;
}

type Words = Pick<YamlProblem, 'message' | 'remedy'>;

const QUOTE_IT = "Put all the words after the field's name in single quotation marks, and write '' for each ' among them.";

const EXPLANATIONS: Partial<Record<YAMLError['code'], Words>> = {
  TAB_AS_INDENT: { message: 'This line starts with a tab.', remedy: 'Use spaces instead, two for each step.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon on this line, so it is not clear where the words begin.',
    remedy: `${QUOTE_IT} For example: title: 'Kick-off: a safe start'.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line has no colon after a field name, or it belongs to the line above.',
    remedy: 'Write the name of a field, a colon and a space before the words; or indent the line if it goes on from the one above.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash stands between double quotation marks, where it has a special meaning.',
    remedy: 'Use single quotation marks instead, or remove the backslash.',
  },
  MULTIPLE_DOCS: {
    message: 'A line of three hyphens (---) stands in the middle of the file.',
    remedy: 'Remove that line. One file holds one list.',
  },
  UNEXPECTED_TOKEN: {
    message: 'There is something here that does not belong.',
    remedy: `Look for a quotation mark that ends too early or a line that is indented too little. ${QUOTE_IT}`,
  },
  TAG_RESOLVE_FAILED: {
    message: 'The words start with an exclamation mark, which has a special meaning here.',
    remedy: QUOTE_IT,
  },
  BAD_ALIAS: { message: 'The words start with * or &, which has a special meaning here.', remedy: QUOTE_IT },
  NON_STRING_KEY: { message: 'The name of this field is not a plain word.', remedy: 'Write a name, a colon and a space before the value.' },
};

/** For words that start with a star: an alias, which we don't use. */
export const NO_ALIASES: Words = { message: 'The words start with *, which has a special meaning here.', remedy: QUOTE_IT };

/** Puts an error of the `yaml` package into plain English. */
export function explainYamlError(error: YAMLError, text: string, position: Position): YamlProblem {
  return { ...position, ...wordsFor(error, text) };
}

function wordsFor(error: YAMLError, text: string): Words {
  const known = EXPLANATIONS[error.code];
  if (known) return known;
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const name = /^["']?([^:"'\n]*)/.exec(text.slice(error.pos[0]))?.[1]?.trim() ?? '';
      return { message: `“${name}” stands here a second time.`, remedy: 'Keep one of the two.' };
    }
    case 'BAD_SCALAR_START':
      return { message: `The words start with ${text.charAt(error.pos[0])}, which has a special meaning here.`, remedy: QUOTE_IT };
    case 'MISSING_CHAR':
      return explainMissing(error.message);
    case 'BAD_INDENT': {
      const bracket = /end with a (\S)/.exec(error.message)?.[1];
      return bracket
        ? { message: 'A bracket is opened but not closed.', remedy: `Add ${bracket} at the end of the list.` }
        : {
            message: 'This line starts further left or right than the lines it belongs with.',
            remedy: 'Line it up with them, using spaces.',
          };
    }
    default:
      return { message: `This can't be read as YAML: ${firstLine(error.message)}.`, remedy: QUOTE_IT };
  }
}

function explainMissing(message: string): Words {
  const mark = /closing (["'])/.exec(message)?.[1];
  return mark
    ? { message: `A quotation mark (${mark}) is opened but not closed.`, remedy: `Add ${mark} at the end of the words.` }
    : { message: `Something is missing: ${firstLine(message)}.`, remedy: 'Compare the line with the same line of another entry.' };
}

/** For what the parser can't cope with at all, such as lists thousands deep. */
export function unreadable(error: unknown, position: Position): YamlProblem {
  const reason = firstLine(error instanceof Error ? error.message : String(error));
  return { ...position, message: `The facts can't be read (${reason}).`, remedy: 'Compare them with those of another entry.' };
}

/** For front matter that is a list or a lone sentence. */
export function notFields(position: Position): YamlProblem {
  return {
    ...position,
    message: 'This is not a list of fields with their values.',
    remedy: 'Write each field on its own line: its name, a colon, a space and its value. For example: title: A seat near the door.',
  };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
}
