/** Has the course kept on this device, some seconds after the page is there, and shows that a new version waits. */
const { serviceWorker: worker } = navigator;
const news = document.getElementById('new-version');
const patience = 3000;

if (import.meta.env.PROD && worker) {
  const visit = async () => {
    const { active } = await worker.ready;
    active?.postMessage({ kind: 'course-visit', locale: document.documentElement.lang });
  };
  worker.onmessage = ({ data }) => {
    if (data.say === 'more') void visit();
    else if (news) news.hidden = false;
  };
  addEventListener('load', () => {
    worker.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).then(
      () => setTimeout(visit, patience),
      () => {},
    );
  });
}
