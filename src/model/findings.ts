import type { RuleId } from './rules/registry.ts';

/** `error` stops the build; `warning` never does. */
export type Severity = 'error' | 'warning';

/** A place in a file. Lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One thing to mend: what is wrong, where, and what to do about it. */
export interface Finding extends Position {
  /** Path of the file as shown to the reader, with forward slashes. */
  file: string;
  severity: Severity;
  /** The id of the rule, as in the list of publishing rules. */
  rule: RuleId;
  /** What is wrong, as a whole sentence. */
  message: string;
  /** What to do, as one or more whole sentences. */
  remedy: string;
}

/** How many findings there are of each severity. */
export interface SeverityCounts {
  errors: number;
  warnings: number;
}

/** Control characters, which could move a terminal's cursor or colour its text, and line breaks. */
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** One finding as one line: `path:line:column  severity  rule-id  What is wrong. What to do.` */
export function formatFinding(finding: Finding): string {
  const place = `${finding.file}:${String(finding.line)}:${String(finding.column)}`;
  return `${place}  ${finding.severity}  ${finding.rule}  ${finding.message} ${finding.remedy}`.replace(CONTROL_CHARACTERS, ' ');
}

/** A sorted copy: by file, then line, column and rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule));
}

/** Counts errors and warnings. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** Compares by code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
