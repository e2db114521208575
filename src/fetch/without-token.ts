import type { TokenHeader } from "../../generated/operations.js";

type Headers<Given> = Omit<NonNullable<Given>, TokenHeader>;

/** The parameters of an operation without the token; all may be left out when none is required. */
type Parameters<Given> = Omit<Given, "header"> &
  (Given extends { header?: infer Header }
    ? object extends Headers<Header>
      ? { header?: Headers<Header> }
      : { header: Headers<Header> }
    : unknown);

type Operation<Given> = Given extends { parameters: infer Of }
  ? Omit<Given, "parameters"> & { parameters: Parameters<Of> }
  : Given;

/** The paths of the contract, with the token left to the client. */
export type WithoutToken<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: Operation<Paths[Path][Method]> };
};
