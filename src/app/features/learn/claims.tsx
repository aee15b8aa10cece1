import { evidenceById } from '#library';
import text from '../../text/en/learn.json';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import { Why } from '../../ui/why.tsx';
import css from './learn.module.css';
import type { Claim } from './topics.ts';

/** Claims one under the other, each with what it stands on. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <ul className={css.claims}>
      {claims.map((claim) => (
        <li key={claim.text}>
          <ClaimWords claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** A sentence; "to be confirmed" where its figure was not read in the source. */
export function ClaimWords({ claim }: { readonly claim: Claim }) {
  const isChecked = claim.evidence.every((id) => evidenceById(id)?.checked);
  return (
    <>
      <p>
        {claim.text} {!isChecked && <i className={css.open}>({text.toBeConfirmed})</i>}
      </p>
      <Evidence ids={claim.evidence} />
    </>
  );
}

/** What was found, how sure it is, and where it is written. */
export function Evidence({ ids }: { readonly ids: readonly string[] }) {
  const entries = ids.flatMap((id) => evidenceById(id) ?? []);
  return (
    <Why title={entries.length === 1 ? text.source : text.sources} solo>
      <ul className={css.evidence}>
        {entries.map(({ id, claim, grade, sources, checked }) => (
          <li key={id}>
            <EvidenceGrade grade={grade} />
            <p>{claim}</p>
            <p className={css.cite}>
              {sources.map(({ citation }) => citation).join('; ')}
              {!checked && ` (${text.toBeConfirmed})`}
            </p>
          </li>
        ))}
      </ul>
    </Why>
  );
}
