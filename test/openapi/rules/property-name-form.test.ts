import rule from "../../../openapi/rules/property-name-form.mjs";
import { withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const withProperty = (name: string) => withSchema({ properties: { [name]: {} } });
const failing = (name: string) => ({
  document: withProperty(name),
  findings: [
    {
      message: `The property ${name} is not in snake_case; rename it.`,
      path: `components.schemas.Name.properties.${name}`,
    },
  ],
});

testRule(rule, {
  passes: {
    "one word": withProperty("code"),
    "two words": withProperty("contact_way"),
    "a digit": withProperty("sha256_hash"),
  },
  fails: {
    camelCase: failing("contactWay"),
    "a space": failing("has space inside"),
    "two underscores": failing("contact__way"),
    "a digit at the beginning": failing("1st"),
    "a hyphen": failing("contact-way"),
  },
});
