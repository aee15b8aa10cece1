import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { AppendResult, EventStore, HappeningInput, StoredEvent } from '#record';
import type { Clock } from './device/clock.ts';
import { deviceIds, type Ids } from './device/ids.ts';
import { askToPersist } from './device/persist.ts';
import { type ImportResult, RecordKeeper, type RecordView } from './device/store/record-keeper.ts';

/** The record as every screen sees it, and the ways to change it. */
export interface PersonalRecord extends RecordView {
  /** Shows it at once; resolves when it is durable, or with why it is not. */
  append(...happenings: readonly HappeningInput[]): Promise<AppendResult>;
  retry(): Promise<AppendResult>;
  importEvents(events: readonly StoredEvent[], how?: 'merge' | 'replace'): Promise<ImportResult>;
  eraseAll(): Promise<AppendResult>;
  /** The text of a backup file, with what is not saved yet. */
  exportBackup(): string;
}

const KeeperContext = createContext<RecordKeeper | undefined>(undefined);
const ClockContext = createContext<Clock | undefined>(undefined);
const IdsContext = createContext<Ids | undefined>(undefined);

export function RecordProvider({
  store,
  clock,
  ids,
  children,
}: {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly ids?: Ids;
  readonly children: ReactNode;
}) {
  const [names] = useState(() => ids ?? deviceIds());
  const [keeper] = useState(() => new RecordKeeper({ store, clock, ids: names, onSaved: keepAfterSession }));
  useEffect(() => {
    void keeper.start();
    return () => keeper.close();
  }, [keeper]);
  return (
    <ClockContext value={clock}>
      <IdsContext value={names}>
        <KeeperContext value={keeper}>{children}</KeeperContext>
      </IdsContext>
    </ClockContext>
  );
}

/** After the first finished session there is something to lose: the browser is asked not to clear it. */
function keepAfterSession(saved: readonly StoredEvent[]): void {
  if (saved.some(({ body }) => body.kind === 'session-finished')) void askToPersist();
}

export function useRecord(): PersonalRecord {
  const keeper = provided(useContext(KeeperContext));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  return useMemo(
    () => ({
      ...view,
      append: (...happenings) => keeper.append(...happenings),
      retry: () => keeper.retry(),
      importEvents: (events, how) => keeper.importEvents(events, how),
      eraseAll: () => keeper.eraseAll(),
      exportBackup: () => keeper.exportBackup(),
    }),
    [keeper, view],
  );
}

export function useClock(): Clock {
  return provided(useContext(ClockContext));
}

/** Makes ids for sessions and safety checks; unique, in order of time. */
export function useNewId(): () => string {
  return provided(useContext(IdsContext)).newId;
}

function provided<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there is no RecordProvider around this component');
  return value;
}
