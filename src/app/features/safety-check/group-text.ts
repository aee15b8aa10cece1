import text from '../../text/en/safety-check.json';

interface GroupText {
  readonly title: string;
  readonly detail: string;
  readonly why: string;
}

const groups: Readonly<Record<string, GroupText>> = text.groups;

/** The words of a list of questions; a list without words is a programmer error. */
export function groupText(group: string): GroupText {
  const words = groups[group];
  if (!words) throw new Error(`the list "${group}" has no words`);
  return words;
}
