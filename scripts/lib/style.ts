import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Styles text for standard output: only on a terminal with colours, and not under NO_COLOR. */
export function style(format: Style, text: string): string {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  return colours ? styleText(format, text) : text;
}
