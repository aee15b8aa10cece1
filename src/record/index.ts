export {
  type Envelope,
  envelope,
  eventVersion,
  type Happening,
  type HappeningInput,
  type HappeningOf,
  happening,
  type RecordEvent,
  type StoredEvent,
  type UnknownEvent,
} from './events/event.ts';
export { compareEvents, inOrder, lastCounter } from './events/order.ts';
export { telephoneNumber } from './events/profile.ts';
export { isStoredEvent, type ReadEvent, readEvent } from './events/read-event.ts';
export { type Moment, type SealContext, sealEvents } from './events/seal.ts';
export { uuidV7 } from './ids/uuid-v7.ts';
export { memoryShelf, memoryStore } from './memory-store.ts';
export { isKnown } from './migrations/upcast.ts';
export { emptyState, fold, foldNext } from './state/fold.ts';
export type {
  CheckIn,
  CoreTestResult,
  CoreTestSkip,
  FullCheck,
  PainMap,
  ReliefResult,
  SafetyCheck,
  Session,
  SetResult,
  Settings,
  SignResult,
  Stamp,
  State,
} from './state/state.ts';
export type { AppendResult, EventStore, ReadResult, StoreFailure } from './store.ts';
