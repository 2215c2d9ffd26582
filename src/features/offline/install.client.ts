interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

const section = document.querySelector('[data-install]') as HTMLElement;
const offer = section.querySelector('[data-prompt]') as HTMLElement;
let waiting: InstallPrompt | undefined;

function showInstalled(): void {
  offer.hidden = true;
  (section.querySelector('[data-installed]') as HTMLElement).hidden = false;
  (section.querySelector('ul') as HTMLElement).hidden = true;
}

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  waiting = event as InstallPrompt;
  offer.hidden = false;
});
offer.querySelector('button')?.addEventListener('click', () => {
  offer.hidden = true;
  void waiting?.prompt();
});
addEventListener('appinstalled', showInstalled);
if (matchMedia('(display-mode: standalone)').matches) showInstalled();
