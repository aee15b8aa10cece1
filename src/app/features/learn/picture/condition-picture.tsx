import { useId } from 'react';
import type { ConditionPicture as Picture, Site } from '#library';
import conditionsText from '../../../text/en/learn-conditions.json';
import signs from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { BodyMap } from '../../../ui/body-map.tsx';
import { BehindView } from './behind-view.tsx';
import { Lights } from './lights.tsx';
import { LowBackView } from './low-back-view.tsx';
import { NeckView } from './neck-view.tsx';
import { PelvisView } from './pelvis-view.tsx';
import css from './picture.module.css';

const text = conditionsText.picture;

/** What is meant, drawn: the place in the back, and where on the body it is often felt. */
export function ConditionPicture({ picture }: { readonly picture: Picture }) {
  const { site, caption, alternative, felt } = picture;
  const id = useId();
  const places = felt.map((region) => signs.regions[region].toLowerCase()).join(', ');
  return (
    <figure className={css.figure}>
      <div className={css.stage}>
        <svg className={css.drawing} viewBox="0 0 360 390" role="img" aria-label={alternative}>
          <Lights id={id} />
          <View site={site} id={id} />
        </svg>
      </div>
      <figcaption>{caption}</figcaption>
      <div className={css.felt}>
        <p className={css.feltTitle}>{text.felt}</p>
        <BodyMap marked={felt} label={fill(text.feltAt, { places })} />
      </div>
    </figure>
  );
}

function View({ site, id }: { readonly site: Site; readonly id: string }) {
  switch (site.view) {
    case 'low-back':
      return <LowBackView site={site} id={id} />;
    case 'neck':
      return <NeckView id={id} />;
    case 'behind':
      return <BehindView site={site} id={id} />;
    case 'pelvis':
      return <PelvisView site={site} id={id} />;
  }
}
