import type { EvidenceGrade as Grade } from '#library';
import text from '../text/en/ui.json';
import css from './evidence-grade.module.css';

const bars: Readonly<Record<Grade, number>> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  'none-found': 0,
};

/** Four bars and words, in ink: how good the evidence is. */
export function EvidenceGrade({ grade }: { readonly grade: Grade }) {
  return (
    <span className={css.grade}>
      <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 6}
            y={12 - bar * 4}
            width="4"
            height={4 + bar * 4}
            rx="1"
            className={bar < bars[grade] ? css.on : css.off}
          />
        ))}
      </svg>
      {text.evidence}: {text.grade[grade]}
    </span>
  );
}
