import { Link } from 'wouter';
import text from '../../text/en/settings.json';
import { fill } from '../../text/fill.ts';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { version } from '../../version.ts';
import { EmergencyNumber } from './emergency-number.tsx';
import { Preferences } from './preferences.tsx';
import css from './settings.module.css';
import { YourData } from './your-data.tsx';

export default function SettingsScreen() {
  return (
    <PlacePage title={text.title}>
      <Title lead={text.lead}>{text.title}</Title>
      <div className={layout.cols}>
        <div>
          <Preferences />
          <EmergencyNumber />
          <ChoiceLink to="/about-you" title={text.aboutYou} note={text.aboutYouNote} />
        </div>
        <div>
          <YourData />
          <p className={css.foot}>
            {fill(text.version, { version })}
            <Link href="/about">{text.whoMakesThis}</Link>
          </p>
        </div>
      </div>
    </PlacePage>
  );
}
