import type { Because } from '#care';
import { evidenceById } from '#library';
import text from '../text/en/ui.json';
import css from './reasons.module.css';

/** The sentences of a recommendation and the sources they rest on. */
export function Reasons({ because }: { readonly because: Because }) {
  const ids = [...new Set(because.flatMap((reason) => reason.evidence))];
  return (
    <>
      <ul className={css.reasons}>
        {because.map((reason) => (
          <li key={reason.text}>{reason.text}</li>
        ))}
      </ul>
      <Sources ids={ids} />
    </>
  );
}

/** Where claims come from; what was not read in the source says so. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const entries = ids.flatMap((id) => evidenceById(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <div className={css.sources}>
      <b>{text.sources}</b>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.sources.map((source) => source.citation).join('; ')}
            {entry.checked ? '' : ` (${text.toBeConfirmed})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
