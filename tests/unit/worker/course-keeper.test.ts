import { describe, expect, test } from 'vitest';
import { answerRequest } from '#worker/answer-request.ts';
import type { CourseKeeper } from '#worker/course-keeper.ts';
import { device, scope, servedVersion } from './course-on-server.ts';

const first = {
  'index.html': 'start',
  '404.html': 'not found',
  '_astro/a.1.js': 'script 1',
  'vi/index.html': 'trang đầu',
  'vi/quizzes/one/index.html': 'câu hỏi',
  'vi/offline/index.html': 'trên máy',
  'en/index.html': 'home',
};
const second = { ...first, '_astro/a.2.js': 'script 2', 'vi/index.html': 'trang đầu, mới' };
delete (second as Partial<typeof first>)['_astro/a.1.js'];

const visit = { kind: 'course-visit', locale: 'vi' } as const;
const look = { kind: 'course-look', locale: 'vi' } as const;

async function read(keeper: CourseKeeper, path: string, line: typeof fetch, mode = 'navigate') {
  const request = { url: scope + path, mode, method: 'GET' } as Request;
  const shelf = await keeper.course.shelf();
  const answer = await answerRequest(request, scope, keeper.course.store, shelf, line);
  return answer.status === 302 ? answer.headers.get('location') : answer.text();
}

describe('the keeper of the course', () => {
  test('brings in everything at the first visit, the language being read first', async () => {
    const { at, start } = device(first);
    await start().hear({ kind: 'course-visit', locale: 'en' });
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([true, true]);
    expect(at.asked.indexOf('en/index.html')).toBeLessThan(at.asked.indexOf('vi/index.html'));
    expect(at.words).toEqual([]);
  });

  test('brings in one language where the browser is asked to save data', async () => {
    const { at, start } = device(first);
    at.isSavingData = true;
    await start().hear(visit);
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([true, false]);
    expect(at.asked).not.toContain('en/index.html');
  });

  test('answers every page without a network, also after it was started anew', async () => {
    const { at, line, start } = device(first);
    await start().hear(visit);
    at.isOnline = false;
    const keeper = start();
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu');
    expect(await read(keeper, 'en/?q=1', line)).toBe('home');
    expect(await read(keeper, 'vi/quizzes/one', line)).toBe(`${scope}vi/quizzes/one/`);
    expect(await read(keeper, 'vi/nothing/', line)).toBe('not found');
  });

  test('says on the page about it which page is not here', async () => {
    const { at, line, start } = device(first);
    at.isSavingData = true;
    const keeper = start();
    await keeper.hear(visit);
    at.isOnline = false;
    expect(await read(keeper, 'en/', line)).toBe(`${scope}vi/offline/?missing=%2Fcourse%2Fen%2F`);
  });

  test('lets a request outside the course, or one it does not keep, through to the network', async () => {
    const { at, line, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    at.spoil = () => new Response('from the network');
    expect(await read(keeper, 'vi/later/', line)).toBe('from the network');
  });

  test('goes on where it was cut', async () => {
    const { at, start } = device(first);
    at.spoil = (path) => (path === 'en/index.html' ? new TypeError('cut') : undefined);
    await start().hear(visit);
    expect(at.status?.problem).toBe('cut');
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([true, false]);
    expect(at.waits).toEqual([500, 2000, 8000]);
    at.spoil = undefined;
    at.asked = [];
    await start().hear(visit);
    expect(at.asked).toEqual(['offline-files.json', 'en/index.html']);
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([true, true]);
  });

  test('lets nothing in that is not what the list promises', async () => {
    const { at, line, start } = device(first);
    at.spoil = (path) =>
      path === 'vi/index.html' ? new Response('<h1>Sign in to the Wi-Fi</h1>') : undefined;
    const keeper = start();
    await keeper.hear(visit);
    expect(at.status?.problem).toBe('mixed');
    at.isOnline = false;
    await expect(read(keeper, 'vi/', line)).rejects.toThrow('no network');
    expect(at.asked.filter((path) => path === 'vi/index.html')).toHaveLength(3);
  });

  test('takes no list from a sign-in page', async () => {
    const { at, start } = device(first);
    await start().hear(visit);
    at.spoil = () => new Response('<h1>Sign in</h1>');
    await start().hear(look);
    expect(at.status?.problem).toBe('mixed');
    expect(at.status?.current?.version).toBe(servedVersion(first).edition.version);
  });

  test('offers a new version once it is whole and goes on with the old one until then and after', async () => {
    const { at, line, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    at.server = servedVersion(second);
    at.spoil = (path) => (path === '_astro/a.2.js' ? new TypeError('cut') : undefined);
    await keeper.hear(look);
    expect(at.status?.next?.isOffered).toBe(false);
    expect(at.words).toEqual([]);
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu');
    at.spoil = undefined;
    at.asked = [];
    await keeper.hear(look);
    expect(at.asked).toEqual(['offline-files.json', '_astro/a.2.js']);
    expect(at.status?.next?.isOffered).toBe(true);
    expect(at.words).toEqual([{ say: 'offered' }]);
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu');
  });

  test('takes the new version at the learner’s word, and keeps the scripts that open pages may still load', async () => {
    const { at, line, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    at.server = servedVersion(second);
    await keeper.hear(look);
    await keeper.hear({ kind: 'course-take' });
    at.isOnline = false;
    expect(at.status?.next).toBeUndefined();
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu, mới');
    expect(await read(keeper, '_astro/a.1.js', line, 'no-cors')).toBe('script 1');
    expect(await read(start(), '_astro/a.2.js', line, 'no-cors')).toBe('script 2');
  });

  test('takes nothing while a quiz is open in any tab', async () => {
    const { at, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    at.server = servedVersion(second);
    await keeper.hear(look);
    at.open = [`${scope}vi/quizzes/one/`, `${scope}vi/`];
    await keeper.hear({ kind: 'course-take' });
    expect(at.status).toMatchObject({ busy: 1, next: { isOffered: true } });
    at.open = [`${scope}vi/`];
    await keeper.hear({ kind: 'course-take' });
    expect(at.status?.current?.version).toBe(servedVersion(second).edition.version);
  });

  test('a full disk leaves the version in use whole and gives back the room of the half', async () => {
    const { at, caches, line, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    const before = caches.entries.size;
    at.server = servedVersion({ ...second, 'vi/more/index.html': 'thêm', 'vi/most/index.html': 'thêm nữa' });
    caches.room = before + 3;
    await keeper.hear(look);
    expect(at.status?.problem).toBe('full');
    expect(at.status?.next).toBeUndefined();
    expect(caches.entries.size).toBe(before);
    at.isOnline = false;
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu');
  });

  test('a disk that is full from the start is told and tried again after an hour, not at every page', async () => {
    const { at, caches, start } = device(first);
    caches.room = 4;
    const keeper = start();
    await keeper.hear(visit);
    expect(at.status?.problem).toBe('full');
    at.asked = [];
    await keeper.hear(visit);
    expect(at.asked).toEqual([]);
    at.now += 3_600_000;
    caches.room = Infinity;
    await keeper.hear(visit);
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([true, true]);
  });

  test('what was removed stays removed until it is chosen again', async () => {
    const { at, caches, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    await keeper.hear({ kind: 'course-want', wanted: [] });
    at.now += 86_400_000;
    await keeper.hear(visit);
    expect([...caches.entries.keys()]).toEqual([`${scope}.kept/state`]);
    await keeper.hear({ kind: 'course-want', wanted: ['en'] });
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([false, true]);
  });

  test('a language that is left out makes room; one that is added comes with the version the server has', async () => {
    const { at, line, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    await keeper.hear({ kind: 'course-want', wanted: ['vi'] });
    at.server = servedVersion(second);
    await keeper.hear({ kind: 'course-want', wanted: ['vi', 'en'] });
    expect(at.status).toMatchObject({ next: { isOffered: true } });
    at.isOnline = false;
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu');
  });

  test('kept files that the browser cleared come back at the next visit', async () => {
    const { at, caches, start } = device(first);
    await start().hear(visit);
    caches.entries.clear();
    await start().hear(visit);
    expect(at.status?.kept.map(({ isWhole }) => isWhole)).toEqual([true, true]);
  });

  test('a clock that was set back a year asks the server at once and loses nothing', async () => {
    const { at, line, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    at.now -= 365 * 86_400_000;
    at.server = servedVersion(second);
    await keeper.hear(visit);
    expect(at.status?.next?.isOffered).toBe(true);
    expect(await read(keeper, 'vi/', line)).toBe('trang đầu');
  });

  test('looks at the server once an hour, and not without need', async () => {
    const { at, start } = device(first);
    const keeper = start();
    await keeper.hear(visit);
    at.asked = [];
    at.now += 3_599_999;
    await keeper.hear(visit);
    expect(at.asked).toEqual([]);
    at.now += 1;
    await keeper.hear(visit);
    expect(at.asked).toEqual(['offline-files.json']);
  });
});
