import type { CoreCheck } from '#care';
import { type CheckForm, type CoreTest, checkForms } from '#library';

/** The part of the core check that the address names; the whole check when it names none. */
export function formNamed(search: string): CheckForm {
  const id = new URLSearchParams(search).get('form');
  return checkForms.find((form) => form.id === id) ?? checkForms[0];
}

/** The address of a test within a form. */
export function testPath(test: CoreTest, form: CheckForm): string {
  return form.id === 'full' ? `/core/${test.id}` : `/core/${test.id}?form=${form.id}`;
}

/** What comes next in a form: of the whole check as care says, of a part the first that is not done today. */
export function nextInForm(
  check: CoreCheck,
  form: CheckForm,
  today: string,
  notId?: string,
): CoreTest | undefined {
  if (form.id === 'full') return check.next && check.next.id !== notId ? check.next : undefined;
  return form.tests
    .flatMap((id) => check.items.find(({ test }) => test.id === id) ?? [])
    .filter(({ test }) => test.id !== notId)
    .find(({ status }) => status.kind === 'open' || (status.kind === 'done' && status.localDay !== today))
    ?.test;
}

/** Rest after a test: its own, or the shorter one of a form in which other muscles work meanwhile. */
export function restAfter(test: CoreTest, form: CheckForm): number {
  return Math.min(test.restAfterS, form.mostRestS ?? Number.POSITIVE_INFINITY);
}
