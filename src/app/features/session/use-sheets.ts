import { useState } from 'react';
import type { OpenSheet } from './sheets.tsx';
import type { Player } from './use-player.ts';

export interface Sheets {
  readonly open: OpenSheet | undefined;
  /** Opens a sheet; a running set stands still meanwhile. */
  show(sheet: OpenSheet): void;
  /** Closes it and goes on with what it interrupted. */
  stay(): void;
  /** Closes it and leaves the set standing. */
  close(): void;
}

/** The dialogs of the player, one at a time. */
export function useSheets(player: Player): Sheets {
  const [open, setOpen] = useState<OpenSheet>();
  const [interrupted, setInterrupted] = useState(false);
  return {
    open,
    show(sheet) {
      setInterrupted(player.run !== undefined && player.run.paused === undefined);
      player.pause();
      setOpen(sheet);
    },
    stay() {
      setOpen(undefined);
      if (interrupted) player.goOn();
    },
    close() {
      setOpen(undefined);
    },
  };
}
