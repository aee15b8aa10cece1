export {
  type Envelope,
  envelope,
  eventVersion,
  type Happening,
  type HappeningOf,
  happening,
  type RecordEvent,
  type StoredEvent,
  type UnknownEvent,
} from './events/event.ts';
export type {
  CheckIn,
  CoreTestResult,
  CoreTestSkip,
  ReliefResult,
  SafetyCheck,
  Session,
  SetResult,
  Settings,
  Stamp,
  State,
} from './state/state.ts';
export type { AppendResult, EventStore, StoreFailure } from './store.ts';
