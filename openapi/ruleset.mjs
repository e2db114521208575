import limitSourced from "./rules/limit-sourced.mjs";
import responseExampleNamed from "./rules/response-example-named.mjs";
import stringBounded from "./rules/string-bounded.mjs";

/** Our own rules, by the name that their messages show. */
export default {
  rules: {
    "limit-sourced": limitSourced,
    "response-example-named": responseExampleNamed,
    "string-bounded": stringBounded,
  },
};
