/** Documents with one part that matters, as the cases of the rules need them. */

export const withSchema = (schema: unknown, name = "Name") => ({
  components: { schemas: { [name]: schema } },
});

export const withParameter = (parameter: unknown) => ({
  components: { parameters: { Given: parameter } },
});

export const withHeaders = (headers: unknown) => ({
  components: { responses: { Sent: { description: "Sent.", headers } } },
});

export const withOperation = (operation: object, route = "/send") => ({
  paths: { [route]: { post: operation } },
});

export const withResponses = (responses: unknown) => withOperation({ responses });

/** An operation whose one response is a component. */
export const withSharedResponse = (status: string, response: unknown) => ({
  ...withResponses({ [status]: { $ref: "#/components/responses/Shared" } }),
  components: { responses: { Shared: response } },
});

export const withExample = (value: unknown, name = "contact") => ({
  components: { examples: { [name]: { summary: "It.", value } } },
});
