/** Counts a test down from its recorded start, so that closing the page stops no clock. */
export class TestClock {
  #timer: ReturnType<typeof setInterval> | undefined;

  readonly #line: HTMLElement;
  readonly #onEnd: () => void;

  constructor(line: HTMLElement, onEnd: () => void) {
    this.#line = line;
    this.#onEnd = onEnd;
  }

  /** @param ends as `Date.now()` counts; undefined where the test has no limit. */
  start(ends: number | undefined): void {
    this.stop();
    this.#line.hidden = ends === undefined;
    if (ends === undefined) return;
    const tick = () => {
      const minutes = (ends - Date.now()) / 60_000;
      if (minutes <= 0) {
        this.stop();
        this.#onEnd();
        return;
      }
      const { left = '', almost = '' } = this.#line.dataset;
      const text = minutes < 1 ? almost : left.replace('{minutes}', String(Math.ceil(minutes)));
      // A screen reader hears it each minute, not each second.
      if (this.#line.textContent !== text) this.#line.textContent = text;
    };
    this.#timer = setInterval(tick, 1000);
    tick();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#line.hidden = true;
  }
}
