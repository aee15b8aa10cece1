import { Link } from 'wouter';
import { checkQuestionById } from '#care';
import { questionById } from '#library';
import text from '../../text/en/full-check.json';
import css from './full-check.module.css';
import { fullCheckPath } from './full-check-path.ts';

/** The one or two answers that could change the fit. Danger signs are answered in the safety check. */
export function Changes({ checkId, ids }: { readonly checkId: string; readonly ids: readonly string[] }) {
  const questions = ids.flatMap((id) => checkQuestionById(id) ?? []);
  if (questions.length === 0) return null;
  return (
    <div className={css.part}>
      <h3>{text.result.changes}</h3>
      <ul className={css.links}>
        {questions.map(({ id, question }) => (
          <li key={id}>
            <Link href={questionById(id) ? fullCheckPath({ check: checkId, at: id }) : '/check'}>
              {question}
            </Link>
          </li>
        ))}
      </ul>
      <p className={css.soft}>{text.result.changesNote}</p>
    </div>
  );
}
