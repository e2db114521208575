import { walkSchemas } from "./support/walk.mjs";

/**
 * Is every string bounded, also those in headers and parameters?
 *
 * Why: whoever implements the contract must know how much to expect, and whoever tests it where the
 * edges are. A closed list of values (enum, const) is a bound too.
 */
export default {
  description: "Every string states minLength and maxLength, unless its values are listed.",
  message: "{{error}}",
  severity: "error",
  resolved: false,
  given: "$",
  then: {
    function: function stringBounded(document) {
      const results = [];
      walkSchemas(document, (schema, path) => {
        if (![schema.type].flat().includes("string")) return;
        if (schema.enum !== undefined || schema.const !== undefined) return;
        const missing = ["minLength", "maxLength"].filter(
          (keyword) => schema[keyword] === undefined,
        );
        if (missing.length === 0) return;
        results.push({ message: `The string has no ${missing.join(" and no ")}; state it.`, path });
      });
      return results;
    },
  },
};
