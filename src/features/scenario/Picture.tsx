/** A drawing as the page was printed with it, in a `<template data-picture>`: drawn when the site was built. */
export function Picture({ id }: { id: string }) {
  const drawing = document.querySelector(`template[data-picture="${id}"]`)?.innerHTML ?? '';
  return <div className="scene-picture" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
