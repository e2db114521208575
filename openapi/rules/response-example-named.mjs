/**
 * Does every response show at least one named example?
 *
 * Why: examples are what readers copy and what mocks and tests replay; a name lets them say which
 * one. The member `example` has no name and allows only one.
 */
export default {
  description: "Every response body has named examples.",
  message: "{{error}}",
  severity: "error",
  resolved: false,
  given: ["$.components.responses[*].content[*]", "$.paths[*][*].responses[*].content[*]"],
  then: {
    function: function responseExampleNamed(mediaType) {
      const names = Object.keys(mediaType?.examples ?? {});
      if (names.length > 0) return undefined;
      return [{ message: 'The response body has no named example; add one under "examples".' }];
    },
  },
};
