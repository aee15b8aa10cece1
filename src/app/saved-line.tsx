import { Check } from 'lucide-react';
import { useRecord } from './record-provider.tsx';
import text from './text/en/ui.json';
import layout from './ui/layout.module.css';

/** "Saved on this device", and only once it is. */
export function SavedLine() {
  const { kind } = useRecord().saving;
  const words = kind === 'saving' ? text.saving : kind === 'not-saved' ? text.notSavedYet : text.saved;
  return (
    <p className={`${layout.row} ${layout.meta}`} role="status">
      {words === text.saved && <Check aria-hidden size={20} />}
      {words}
    </p>
  );
}
