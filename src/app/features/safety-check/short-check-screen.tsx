import { CheckFlow } from './check-flow.tsx';

export default function ShortCheckScreen() {
  return <CheckFlow form="short" />;
}
