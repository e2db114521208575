import type { Fetch } from "../client/options.js";

/** What a token is good for: one project, or the whole account, which IAM calls domain. */
export type IamScope =
  | { project: { id: string } | { name: string } }
  | { domain: { id: string } | { name: string } };

/** What an IAM token provider is made with. */
export interface IamTokenProviderOptions {
  /** The IAM endpoint of the region, such as `https://iam.eu-west-101.myhuaweicloud.eu`. */
  baseUrl: string;
  /** The name of the account that the user belongs to. */
  domain: string;
  /** The name of the IAM user. */
  user: string;
  /** The password of the IAM user. */
  password: string;
  /** What the token is good for. */
  scope: IamScope;
  /** Used in place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** The deadline of a request to IAM in milliseconds: 1 to 2,147,483,647, 10,000 by default. */
  timeoutMs?: number | undefined;
  /** How long before its expiry a token is replaced, in milliseconds; 300,000 by default. */
  refreshBeforeMs?: number | undefined;
  /** The current time in milliseconds since 1970; `Date.now` by default. */
  now?: (() => number) | undefined;
}

/** How long before its expiry a token is replaced, in milliseconds: as long as a slow call lasts. */
export const DEFAULT_REFRESH_BEFORE_MS = 300_000;
