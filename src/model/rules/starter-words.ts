import { positionIn } from '../markdown-facts.ts';
import { quote } from '../nearest.ts';
import { STARTER } from '../starter-words.ts';
import { textFields } from '../text-fields.ts';
import { findingAt, type Remark, type SourceRule } from './rule.ts';

const REMARK: Remark = {
  rule: 'starter-words',
  message: `${quote(STARTER)} still stands here.`,
  remedy: 'Write the words, or take the line out. Until then keep “draft: true”.',
};

/** `starter-words` (error): what is no longer a draft holds none of the words that `npm run new` began it with. */
export const starterWords: SourceRule = (library) =>
  library.documents.flatMap((document) => {
    if (document.raw.draft === true) return [];
    return [
      ...[...textFields(document.raw)].flatMap(({ path, text }) =>
        text.includes(STARTER) ? [findingAt(document, document.positionOf(path, STARTER), REMARK)] : [],
      ),
      ...document.markdown.runs.flatMap((run) => {
        const at = run.text.indexOf(STARTER);
        return at === -1 ? [] : [findingAt(document, positionIn(run, at), REMARK)];
      }),
    ];
  });
