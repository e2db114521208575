const list = (text) => text.trim().split(/\s+/);

/** The forms of the names in maps that do not take any name, and what to write. */
export const forms = {
  Paths: { form: /^\//, hint: "a path begins with a slash" },
  Responses: {
    form: /^(default|[1-5](\d\d|XX))$/,
    hint: "a status is written as 404, 4XX or default",
  },
};

/** The fields that OpenAPI 3.0, 3.1 and 3.2 give each kind of object, and JSON Schema its keywords. */
export const fields = {
  OpenAPI: list(
    "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs",
  ),
  Info: list("title summary description termsOfService contact license version"),
  Contact: list("name url email"),
  License: list("name identifier url"),
  Server: list("url name description variables"),
  "Server Variable": list("enum default description"),
  Tag: list("name summary description externalDocs parent kind"),
  "External Documentation": list("description url"),
  Components: list(
    "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes",
  ),
  "Path Item": list(
    "$ref summary description get put post delete options head patch trace query additionalOperations servers parameters",
  ),
  Operation: list(
    "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
  ),
  Parameter: list(
    "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content",
  ),
  "Request Body": list("description content required"),
  "Media Type": list(
    "schema itemSchema example examples encoding prefixEncoding itemEncoding description",
  ),
  Encoding: list(
    "contentType headers style explode allowReserved encoding prefixEncoding itemEncoding",
  ),
  Response: list("summary description headers content links"),
  Header: list(
    "description required deprecated allowEmptyValue style explode allowReserved schema example examples content",
  ),
  Example: list("summary description value externalValue dataValue serializedValue"),
  "Security Scheme": list(
    "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
  ),
  "OAuth Flows": list("implicit password clientCredentials authorizationCode deviceAuthorization"),
  "OAuth Flow": list("authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes"),
  Link: list("operationRef operationId parameters requestBody description server"),
  Discriminator: list("propertyName mapping defaultMapping"),
  XML: list("name namespace prefix attribute wrapped nodeType"),
  Schema: list(`
    $id $schema $ref $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor $vocabulary $comment
    $defs definitions allOf anyOf oneOf not if then else dependentSchemas dependentRequired dependencies
    prefixItems items additionalItems contains properties patternProperties additionalProperties
    propertyNames unevaluatedItems unevaluatedProperties type enum const multipleOf maximum exclusiveMaximum
    minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains
    minContains maxProperties minProperties required format contentEncoding contentMediaType contentSchema
    id title description default deprecated readOnly writeOnly examples example discriminator xml
    externalDocs nullable`),
};
