/**
 * A `Response` that is cheap as long as nobody looks at it as a stream: making a real one costs
 * several times what the sandbox's verdict does. Whatever it does not know itself, a real one that it
 * makes then answers.
 */
class LightResponse {
  readonly #status: number;
  readonly #init: Record<string, string>;
  readonly #text: string;
  #headers: Headers | undefined;
  #real: Response | undefined;
  #used = false;

  constructor(status: number, headers: Record<string, string>, text: string) {
    this.#status = status;
    this.#init = headers;
    this.#text = text;
  }

  get #response(): Response {
    if (this.#real === undefined) {
      this.#real = new Response(this.#text, { status: this.#status, headers: this.headers });
      if (this.#used) void this.#real.text();
    }
    return this.#real;
  }

  /** The text, unless somebody has read it or has taken the stream of it. */
  #read(): Promise<string> {
    if (this.#real !== undefined || this.#used) return this.#response.text();
    this.#used = true;
    return Promise.resolve(this.#text);
  }

  get status(): number {
    return this.#status;
  }
  get ok(): boolean {
    return this.#status >= 200 && this.#status <= 299;
  }
  get headers(): Headers {
    this.#headers ??= new Headers(this.#init);
    return this.#headers;
  }
  get bodyUsed(): boolean {
    return this.#used || (this.#real?.bodyUsed ?? false);
  }
  get body(): Response["body"] {
    return this.#response.body;
  }
  get redirected(): boolean {
    return false;
  }
  get statusText(): string {
    return "";
  }
  get type(): ResponseType {
    return "default";
  }
  get url(): string {
    return "";
  }
  text(): Promise<string> {
    return this.#read();
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.#read()) as unknown;
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#response.arrayBuffer();
  }
  blob(): Promise<Blob> {
    return this.#response.blob();
  }
  formData(): Promise<FormData> {
    return this.#response.formData();
  }
  clone(): Response {
    return this.#response.clone();
  }
}

// For whoever asks `instanceof Response`.
Object.setPrototypeOf(LightResponse.prototype, Response.prototype);

/** A response with a text as its body. */
export const lightResponse = (
  status: number,
  headers: Record<string, string>,
  text: string,
): Response => new LightResponse(status, headers, text) as unknown as Response;
