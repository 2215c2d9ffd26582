import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { printDiagnostics } from './reporters/terminal.ts';

/** Every build checks the authored files first: Astro alone lets some mistakes through. */
export function checkContentBeforeBuild(): AstroIntegration {
  return {
    name: 'check-content-before-build',
    hooks: {
      // Before Astro reads the collections: its own messages name no line.
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const diagnostics = await checkContent(process.cwd());
        if (!diagnostics.some(({ severity }) => severity === 'error')) return;
        throw new Error(`The course has mistakes.\n\n${printDiagnostics(diagnostics)}`);
      },
    },
  };
}
