declare module 'lunr-languages/*' {
  const extend: (lunr: unknown) => void;
  export default extend;
}

declare namespace lunr {
  const vi: Builder.Plugin;
}
