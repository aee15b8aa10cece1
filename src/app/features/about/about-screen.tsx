import { Link } from 'wouter';
import text from '../../text/en/about.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { Why } from '../../ui/why.tsx';
import { version } from '../../version.ts';
import css from './about.module.css';
import { allSources } from './all-sources.ts';
import { bundledParts } from './bundled-parts.ts';

/** What Backstay is and is not, where the data are, what it stands on. */
export default function AboutScreen() {
  return (
    <PlacePage title={text.title}>
      <Title lead={text.lead}>{text.title}</Title>
      <div className={layout.cols}>
        <div>
          <Points id="is" title={text.is.title} points={text.is.points} />
          <IsNot />
          <Sources />
        </div>
        <div>
          <Data />
          <Who />
          <Version />
        </div>
      </div>
    </PlacePage>
  );
}

function Points({
  id,
  title,
  points,
}: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
}) {
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{title}</h2>
      <PointList points={points} />
    </Card>
  );
}

function PointList({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={css.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function IsNot() {
  const { title, points, help, helpLink } = text.isNot;
  return (
    <Card labelledBy="is-not">
      <h2 id="is-not">{title}</h2>
      <PointList points={points} />
      <p>
        {help}{' '}
        <Link href="/get-help" className={css.urgent}>
          {helpLink}
        </Link>
      </p>
    </Card>
  );
}

function Data() {
  const { title, body, limit, link } = text.data;
  return (
    <Card labelledBy="data">
      <h2 id="data">{title}</h2>
      <p>{body}</p>
      <p className={layout.soft}>
        {limit}{' '}
        <Link href="/settings" className={css.link}>
          {link}
        </Link>
      </p>
    </Card>
  );
}

function Who() {
  return (
    <Card labelledBy="who">
      <h2 id="who">{text.who.title}</h2>
      <p>{text.who.body}</p>
      <p>{text.who.believe}</p>
    </Card>
  );
}

function Version() {
  return (
    <Card labelledBy="version">
      <h2 id="version">{text.version.title}</h2>
      <p>{fill(text.version.body, { version })}</p>
      <Why title={text.version.parts}>
        <ul className={css.sources}>
          {bundledParts.map(({ name, licence }) => (
            <li key={name}>{fill(text.version.part, { name, licence })}</li>
          ))}
        </ul>
      </Why>
    </Card>
  );
}

function Sources() {
  const sources = allSources();
  return (
    <Card>
      <Why title={fill(text.sources.title, { count: sources.length })} solo>
        <p>{text.sources.lead}</p>
        <ul className={css.sources}>
          {sources.map(({ citation, checked }) => (
            <li key={citation}>
              {citation}
              {!checked && ` (${text.sources.toBeConfirmed})`}
            </li>
          ))}
        </ul>
      </Why>
    </Card>
  );
}
