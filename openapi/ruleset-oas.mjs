import { oas } from "@stoplight/spectral-rulesets";
import { oncePerObject } from "./rules/support/once-per-object.mjs";

/** `spectral:oas`, with the rules that validate examples looking at each object once. */
export default {
  ...oas,
  rules: {
    ...oas.rules,
    "oas3-valid-media-example": oncePerObject(oas.rules["oas3-valid-media-example"]),
    "oas3-valid-schema-example": oncePerObject(oas.rules["oas3-valid-schema-example"]),
  },
};
