import type { Fetch } from "../http/fetch.js";

/** What a token is good for: one project, or the whole account, which IAM calls domain. */
export type IamScope =
  | { project: { id: string } | { name: string } }
  | { domain: { id: string } | { name: string } };

/** What an IAM token provider is made with. */
export interface IamTokenProviderOptions {
  /** The IAM endpoint of the region, such as `https://iam.eu-west-101.myhuaweicloud.eu`. */
  baseUrl: string | URL;
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
  /**
   * How long before its end a token is replaced, in milliseconds: 0 or more, 300,000 by default, and
   * at most half of the token's lifetime.
   */
  refreshBeforeMs?: number | undefined;
  /** The current time in milliseconds since 1970; `Date.now` by default. */
  now?: (() => number) | undefined;
}
