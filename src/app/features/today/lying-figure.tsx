import { reliefTechniqueById } from '#library';
import { Figure } from '../../figure/figure.tsx';
import text from '../../text/en/today.json';

const lying = reliefTechniqueById('calves-on-chair');

/** Somebody at rest, calves on a chair; comes after the words of the welcome. */
export default function LyingFigure() {
  return lying && <Figure motion={lying.motion} label={text.welcome.figure} />;
}
