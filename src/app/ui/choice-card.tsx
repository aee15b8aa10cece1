import { Check, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import css from './choice-card.module.css';

interface ChoiceProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly icon?: ReactNode;
  readonly main?: boolean;
}

function Face({ title, note, icon, picked }: ChoiceProps & { readonly picked?: boolean }) {
  return (
    <>
      {icon && <span className={css.icon}>{icon}</span>}
      <span className={css.words}>
        <b>{title}</b>
        {note && <span>{note}</span>}
      </span>
      <span className={css.go}>
        {picked === undefined ? <ChevronRight aria-hidden /> : picked ? <Check aria-hidden /> : null}
      </span>
    </>
  );
}

function face({ icon, main }: ChoiceProps, picked?: boolean): string {
  return [css.choice, icon && css.withIcon, main && css.main, picked && css.picked].filter(Boolean).join(' ');
}

/** The whole card is the target; the arrow says that it goes on. */
export function ChoiceCard({ onChoose, ...face_ }: ChoiceProps & { readonly onChoose: () => void }) {
  return (
    <button type="button" className={face(face_)} onClick={onChoose}>
      <Face {...face_} />
    </button>
  );
}

/** A choice card that leads to another place. */
export function ChoiceLink({ to, ...face_ }: ChoiceProps & { readonly to: string }) {
  return (
    <Link href={to} className={face(face_)}>
      <Face {...face_} />
    </Link>
  );
}

/** One of several that can be picked; a tick says that it is. */
export function PickCard({
  name,
  value,
  picked,
  onPick,
  many,
  ...face_
}: ChoiceProps & {
  readonly name: string;
  readonly value: string;
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
  /** Several can be picked (checkbox); otherwise one (radio). */
  readonly many?: boolean;
}) {
  return (
    <label className={face(face_, picked)}>
      <input
        className={css.input}
        type={many ? 'checkbox' : 'radio'}
        name={name}
        value={value}
        checked={picked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <Face {...face_} picked={picked} />
    </label>
  );
}
