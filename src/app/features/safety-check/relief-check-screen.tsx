import { CheckFlow } from './check-flow.tsx';

export default function ReliefCheckScreen() {
  return <CheckFlow form="relief" />;
}
