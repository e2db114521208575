import boundsInOrder from "./rules/bounds-in-order.mjs";
import componentReachable from "./rules/component-reachable.mjs";
import descriptionFullStop from "./rules/description-full-stop.mjs";
import descriptionNotName from "./rules/description-not-name.mjs";
import enumInBounds from "./rules/enum-in-bounds.mjs";
import errorCodeListed from "./rules/error-code-listed.mjs";
import errorSchemaOne from "./rules/error-schema-one.mjs";
import exampleContactReserved from "./rules/example-contact-reserved.mjs";
import exampleNoSecret from "./rules/example-no-secret.mjs";
import exampleSummarised from "./rules/example-summarised.mjs";
import fieldKnown from "./rules/field-known.mjs";
import gatewayStatusDocumented from "./rules/gateway-status-documented.mjs";
import headerNameForm from "./rules/header-name-form.mjs";
import headerParameterHonoured from "./rules/header-parameter-honoured.mjs";
import integerEnumNamed from "./rules/integer-enum-named.mjs";
import keywordFitsType from "./rules/keyword-fits-type.mjs";
import limitSourced from "./rules/limit-sourced.mjs";
import methodNotAllowedAllow from "./rules/method-not-allowed-allow.mjs";
import noContentWithoutBody from "./rules/no-content-without-body.mjs";
import noOpenapi30Leftovers from "./rules/no-openapi-30-leftovers.mjs";
import nullableEnumNull from "./rules/nullable-enum-null.mjs";
import operationIdVerb from "./rules/operation-id-verb.mjs";
import optionalHeaderDefault from "./rules/optional-header-default.mjs";
import parameterCaseDistinct from "./rules/parameter-case-distinct.mjs";
import patternEcma from "./rules/pattern-ecma.mjs";
import propertyNameForm from "./rules/property-name-form.mjs";
import requestBodyRequiredStated from "./rules/request-body-required-stated.mjs";
import requestIdStated from "./rules/request-id-stated.mjs";
import requiredPropertyDefined from "./rules/required-property-defined.mjs";
import responseExampleNamed from "./rules/response-example-named.mjs";
import retryAfterStated from "./rules/retry-after-stated.mjs";
import sampleEveryLanguage from "./rules/sample-every-language.mjs";
import stringBounded from "./rules/string-bounded.mjs";
import unauthorizedDocumented from "./rules/unauthorized-documented.mjs";

/** Our own rules, by the name that their messages show. */
export default {
  rules: {
    "bounds-in-order": boundsInOrder,
    "component-reachable": componentReachable,
    "description-full-stop": descriptionFullStop,
    "description-not-name": descriptionNotName,
    "enum-in-bounds": enumInBounds,
    "error-code-listed": errorCodeListed,
    "error-schema-one": errorSchemaOne,
    "example-contact-reserved": exampleContactReserved,
    "example-no-secret": exampleNoSecret,
    "example-summarised": exampleSummarised,
    "field-known": fieldKnown,
    "gateway-status-documented": gatewayStatusDocumented,
    "header-name-form": headerNameForm,
    "header-parameter-honoured": headerParameterHonoured,
    "integer-enum-named": integerEnumNamed,
    "keyword-fits-type": keywordFitsType,
    "limit-sourced": limitSourced,
    "method-not-allowed-allow": methodNotAllowedAllow,
    "no-content-without-body": noContentWithoutBody,
    "no-openapi-30-leftovers": noOpenapi30Leftovers,
    "nullable-enum-null": nullableEnumNull,
    "operation-id-verb": operationIdVerb,
    "optional-header-default": optionalHeaderDefault,
    "parameter-case-distinct": parameterCaseDistinct,
    "pattern-ecma": patternEcma,
    "property-name-form": propertyNameForm,
    "request-body-required-stated": requestBodyRequiredStated,
    "request-id-stated": requestIdStated,
    "required-property-defined": requiredPropertyDefined,
    "response-example-named": responseExampleNamed,
    "retry-after-stated": retryAfterStated,
    "sample-every-language": sampleEveryLanguage,
    "string-bounded": stringBounded,
    "unauthorized-documented": unauthorizedDocumented,
  },
};
