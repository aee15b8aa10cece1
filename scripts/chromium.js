import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { isMain, run, tool } from './project.js';

/** First the one without windows and menus: the same engine, twice as quick to open a page. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const debianPackages = names.slice(0, 2);

const appFolders = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

const insideBrowserFolder = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

function browsersFolder() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright');
}

function inBrowsersFolder() {
  const folder = browsersFolder();
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => insideBrowserFolder.map((inside) => path.join(folder, name, inside)))
    .find(isExecutable);
}

/** The Chromium that is here already, or undefined. Throws when CHROMIUM_PATH names none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no program there.`);
  }
  return (
    names.map(onPath).find((file) => file !== undefined) ??
    appFolders[process.platform]?.find(isExecutable) ??
    inBrowsersFolder()
  );
}

async function installDebianPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', ['-qq', ...args], { output: 'collect', env });
  const complaints = [(await apt('update')).text];
  for (const name of debianPackages) {
    console.log(`Installing the Debian package ${name} for the browser tests.`);
    const { code, text } = await apt('-y', '--no-install-recommends', 'install', name);
    if (code === 0) return '';
    complaints.push(text);
  }
  return complaints.join('');
}

async function downloadBrowser() {
  console.log('Downloading Chromium for the browser tests.');
  const { code, text } = await run(tool('playwright-core'), ['install', 'chromium'], { output: 'collect' });
  return code === 0 ? '' : text;
}

/** A path to Chromium, installed first where it is missing. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;

  const isRootOnDebian = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  const complaints = [isRootOnDebian ? await installDebianPackage() : ''];
  if (findChromium() === undefined) complaints.push(await downloadBrowser());
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    [
      ...complaints.map((text) => text.trim()).filter((text) => text !== ''),
      'The browser tests need Chromium, and it could not be installed.',
      'Install it yourself (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome you have.',
      'Everything else runs without it: npm run check',
    ].join('\n'),
  );
}

if (isMain(import.meta.url)) {
  try {
    console.log(await ensureChromium());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
