import { CheckFlow } from './check-flow.tsx';

export default function CheckScreen() {
  return <CheckFlow form="full" />;
}
