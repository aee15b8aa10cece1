import { useSafetyGate } from '../../safety-gate.ts';
import { CheckIn } from './check-in.tsx';

/** The week in a few numbers: pain, legs, own activities; then what they mean. Danger questions come first. */
export default function CheckInScreen() {
  return useSafetyGate('short', '/check-in') === 'open' ? <CheckIn /> : null;
}
