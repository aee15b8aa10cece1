import { build, buildGallery } from '../scripts/build.js';
import { ensureChromium } from '../scripts/chromium.js';

/** Once before all browser tests: the site, the gallery and a Chromium are there. */
export default async function setUp(project) {
  await build();
  await buildGallery();
  project.provide('chromium', await ensureChromium());
}
