import { installMissing, runNpm } from './install-missing.mjs';

installMissing();
runNpm(['run', 'build']);
runNpm(['exec', '--', 'astro', 'preview']);
