/** One light from the upper left over bone, skin and the limbs of a child, and the soft edge of a sore place. */
export function Lights({ id }: { readonly id: string }) {
  return (
    <defs>
      <filter id={`${id}bone`} x="-10%" y="-10%" width="120%" height="120%" colorInterpolationFilters="sRGB">
        <Lit blur={3} scale={5} />
      </filter>
      <filter
        id={`${id}limb`}
        filterUnits="userSpaceOnUse"
        x="200"
        y="40"
        width="260"
        height="400"
        colorInterpolationFilters="sRGB"
      >
        <Lit blur={5} scale={7} />
      </filter>
      <filter id={`${id}skin`} x="-10%" y="-10%" width="120%" height="120%" colorInterpolationFilters="sRGB">
        <Lit blur={16} scale={18} />
      </filter>
      <filter id={`${id}soft`} x="-60%" y="-60%" width="220%" height="220%">
        <feGaussianBlur stdDeviation="5" />
      </filter>
    </defs>
  );
}

function Lit({ blur, scale }: { readonly blur: number; readonly scale: number }) {
  return (
    <>
      <feGaussianBlur in="SourceAlpha" stdDeviation={blur} result="height" />
      <feDiffuseLighting
        in="height"
        surfaceScale={scale}
        diffuseConstant="1.12"
        lightingColor="#fff"
        result="light"
      >
        <feDistantLight azimuth="235" elevation="56" />
      </feDiffuseLighting>
      <feGaussianBlur in="light" stdDeviation="0.7" result="even" />
      <feComposite in="SourceGraphic" in2="even" operator="arithmetic" k1="0.78" k2="0.27" result="lit" />
      <feComposite in="lit" in2="SourceGraphic" operator="in" />
    </>
  );
}
