declare module 'lunr-languages/*' {
  /** Adds to lunr: `lunr.vi` among others. */
  const extend: (lunr: unknown) => void;
  export default extend;
}
