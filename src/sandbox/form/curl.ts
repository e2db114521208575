/** A request that the form makes. */
export interface FormRequest {
  operation: "sendVerifyCodes" | "checkVerifyCodes";
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
}

const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The same request as a command of curl. */
export function curlOf({ path, headers, body }: FormRequest, baseUrl: string): string {
  return [
    `curl ${quoted(new URL(path.slice(1), baseUrl).href)}`,
    ...Object.entries(headers).map(([name, value]) => `  --header ${quoted(`${name}: ${value}`)}`),
    `  --data ${quoted(JSON.stringify(body))}`,
  ].join(" \\\n");
}
