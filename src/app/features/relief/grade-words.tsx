import { evidenceById } from '#library';

/** What is known, claim by claim. */
export function GradeWords({ ids }: { readonly ids: readonly string[] }) {
  const claims = ids.flatMap((id) => evidenceById(id) ?? []);
  return (
    <ul>
      {claims.map(({ id, claim }) => (
        <li key={id}>{claim}</li>
      ))}
    </ul>
  );
}
