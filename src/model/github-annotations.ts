import type { Finding } from './findings.ts';

/**
 * A finding as a workflow command of GitHub Actions, which shows it on its line in a pull request:
 * `::error file=…,line=…,col=…,title=…::message`. Escaped as the runner unescapes it: `%`, line breaks, and in
 * properties `:` and `,` as well (actions/toolkit, packages/core/src/command.ts).
 */
export function githubAnnotation({ file, line, column, severity, rule, message, remedy }: Finding): string {
  const properties = { file, line: String(line), col: String(column), title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${severity} ${list.join(',')}::${escapeData(`${message} ${remedy}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
