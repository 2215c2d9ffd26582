import { addressIn, isSamePage } from './address.ts';
import { leadLinks, onSamePlace } from './links.ts';
import { blobModules } from './modules.ts';
import { here, pageGlobals } from './page-globals.ts';
import { goToAnchor, keepPlace, leavePlace, takePlace } from './place-on-page.ts';
import { showPage } from './show-page.ts';
import { openTexts } from './texts.ts';

/** Every page of the course in one file. Each page is a fresh document: going to another loads the file again. */
function start(): void {
  if (here().path === '/') history.replaceState(null, '', `#/${chosenLanguage()}/`);
  const packed = new Map(
    [...document.querySelectorAll('script[data-packed]')].map((part) => [
      part.getAttribute('data-packed'),
      part,
    ]),
  );
  const texts = openTexts((name) => packed.get(name)?.textContent ?? '');
  const modules = blobModules(texts);
  Object.assign(globalThis, { cauNoiFile: pageGlobals(texts, modules) });
  const { path } = here();
  const page = [path, `${path}/`, '/404.html'].find((one) => texts.has(one)) ?? '/404.html';
  showPage(page, texts, modules, () => {
    leadLinks(document);
    addEventListener('hashchange', goOn);
    keepPlace();
    onSamePlace(() => void goToAnchor());
    document.addEventListener('DOMContentLoaded', () => {
      takePlace();
      document.documentElement.dataset['page'] = page;
    });
  });
}

function goOn({ oldURL, newURL }: HashChangeEvent): void {
  const [from, to] = [oldURL, newURL].map((url) => addressIn(new URL(url).hash));
  if (isSamePage(from, to)) return takePlace();
  leavePlace();
  // What stands here belongs to the address left: nobody must read it or press it under the new one. It is
  // hidden, not taken away: scripts of this page are still at work on it.
  document.documentElement.hidden = true;
  delete document.documentElement.dataset['page'];
  location.reload();
}

function chosenLanguage(): 'vi' | 'en' {
  try {
    return localStorage.getItem('cau-noi:language') === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

// Once the browser is done with the file: a document that is still being read can't be replaced by another.
addEventListener('load', () => setTimeout(open));

function open(): void {
  try {
    start();
  } catch (error) {
    const notice = document.getElementById('cannot-open');
    if (!notice) throw error;
    notice.hidden = false;
    notice.append(String(error));
  }
}
