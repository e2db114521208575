/** Where a sandbox takes requests. */
export interface SandboxAddress {
  /** For a client's `baseUrl`: no slash at its end. */
  url: string;
  host: string;
  port: number;
}
