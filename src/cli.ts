#!/usr/bin/env node
import { createCommand } from "./command/create-command.js";

await createCommand().parseAsync();
