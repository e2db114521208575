/** `verifycodes lint` alone, from its source: what `npm run lint` and the hooks before a commit run. */
import { lintCommand } from "./lint-command.js";

await lintCommand().parseAsync();
