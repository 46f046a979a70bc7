import { DomUtils, type parseDocument } from 'htmlparser2';

/** What a read page is made of. The types are htmlparser2's own. */
export type TreeNode = ReturnType<typeof parseDocument>['children'][number];
export type Tag = Extract<TreeNode, { attribs: unknown }>;
export type Text = Extract<TreeNode, { data: string; type: 'text' }>;

export function isTag(node: TreeNode): node is Tag {
  return 'attribs' in node;
}

export function isText(node: TreeNode): node is Text {
  return 'data' in node && !('name' in node) && node.nodeType === 3;
}

/** All words in an element, with one space wherever there are several. */
export function textOf(tag: Tag): string {
  return DomUtils.textContent(tag).replace(/\s+/g, ' ').trim();
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in markup, in attributes too. What no XML may hold is left out. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (sign) => SIGNS[sign] ?? '');
}
