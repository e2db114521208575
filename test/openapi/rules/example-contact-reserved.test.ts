import rule from "../../../openapi/rules/example-contact-reserved.mjs";
import { withExample, withParameter, withSchema } from "./support/documents.js";
import { testRule } from "./support/test-rule.js";

const address = (text: string) =>
  `${text} may be someone's address; use one of a reserved domain: user@example.com.`;
const number = (text: string) =>
  `${text} may be someone's number; use one that is given to no one, such as 555-0100.`;
const valueAt = "components.examples.contact.value";
const withPhone = (phone: string) => withExample({ phone });
const failingPhone = (phone: string) => ({
  document: withPhone(phone),
  findings: [{ message: number(phone), path: `${valueAt}.phone` }],
});

testRule(rule, {
  passes: {
    "addresses of reserved domains": withExample({
      a: "user@example.com, user@mail.example.org",
      b: ["user@name.test", "user@name.invalid", "user@example.net"],
    }),
    "numbers of North America for drama": withPhone("+1 202-555-0123"),
    "numbers of the United Kingdom for drama": withPhone("+44 7700 900123"),
    "numbers of Australia for drama": withPhone("0491570006"),
    "a subscriber number of zeros": withPhone("13800000000"),
    "digits that are no phone number": withExample({ order_number: "13812345678" }),
    "too few digits for a phone number": withPhone("123456"),
    "text around digits": withPhone("call 13812345678"),
    "a text that begins like a number": withPhone("13812345678 or none"),
    "a number that is no text": withExample({ phone: 5 }),
    "an address of a repository, of a host and of a file": withExample({
      a: "git@github.com:owner/repo.git",
      b: "ssh://git@github.com/owner/repo.git",
      c: "https://user@cdn.acme.com/logo",
      d: "https://cdn.example.com/logo@2x.png",
      e: "logo@2x.png",
      f: "root@10.0.0.1",
    }),
    "a count, an identifier and a time": withExample({
      contact_count: "12345678",
      phone_id: "12345678",
      contactTypeId: "12345678",
      phoneVerifiedAt: "20240101120000",
    }),
  },
  fails: {
    "an address that someone may own": {
      document: withExample({ contact_value: "jane.doe+x@gmail.com" }),
      findings: [{ message: address("jane.doe+x@gmail.com"), path: `${valueAt}.contact_value` }],
    },
    "a domain that only looks reserved": {
      document: withExample("a@example.com.cn b@myexample.com"),
      findings: [
        { message: address("a@example.com.cn"), path: valueAt },
        { message: address("b@myexample.com"), path: valueAt },
      ],
    },
    "an address in a sentence": {
      document: withExample("Write to a@b.co: we answer. Or <mailto:c@d.co>."),
      findings: [
        { message: address("a@b.co"), path: valueAt },
        { message: address("c@d.co"), path: valueAt },
      ],
    },
    "an example of a schema": {
      document: withSchema({ type: "string", examples: ["user@example.com", "a@b.co"] }),
      findings: [{ message: address("a@b.co"), path: "components.schemas.Name.examples.1" }],
    },
    "a number in a list of numbers": {
      document: withExample({ phones: ["13800000000", "13812345678"] }),
      findings: [{ message: number("13812345678"), path: `${valueAt}.phones.1` }],
    },
    "an example of a parameter named for a number": {
      document: withParameter({ name: "mobile", example: "+8613812345678" }),
      findings: [
        { message: number("+8613812345678"), path: "components.parameters.Given.example" },
      ],
    },
    "a property with an example": {
      document: withSchema({ properties: { tel: { example: "030 1234567" } } }),
      findings: [
        { message: number("030 1234567"), path: "components.schemas.Name.properties.tel.example" },
      ],
    },
    "555 outside the range for drama": failingPhone("202-555-0223"),
    "a number that goes on after the range for drama": failingPhone("202555012345"),
    "a number that goes on after the British range for drama": failingPhone("077009001234"),
    "a number with six zeros before its end": failingPhone("+1 000000 12345"),
    "another number of the United Kingdom": failingPhone("07701900123"),
    "a longer number that begins like one of Australia": failingPhone("049157000612"),
    "a number of which the British one is a part": failingPhone("9907700900123"),
    "a number of which the Australian one is a part": failingPhone("990491570006"),
    "a number that ends in five zeros": failingPhone("13812300000"),
  },
});
