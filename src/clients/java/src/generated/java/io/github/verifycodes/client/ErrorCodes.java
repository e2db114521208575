// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

/**
 * The error codes that the contract lists. There may be others.
 *
 * <pre>{@code
 * boolean isKnown = error.code().equals(Optional.of(ErrorCodes.OSM_01010001));
 * }</pre>
 */
public final class ErrorCodes {
  /**
   * Param validation failed. Check the contact and the area code.
   */
  public static final String OSM_01010001 = "OSM.01010001";

  /**
   * No operation permission. Ask the account's administrator for the permission.
   */
  public static final String OSM_01010002 = "OSM.01010002";

  /**
   * Account and password not matched. Not expected from these operations; report it with the
   * request id.
   */
  public static final String OSM_01010003 = "OSM.01010003";

  /**
   * You have asked for the order. Please ask for it later. Not expected from these
   * operations; report it with the request id.
   */
  public static final String OSM_01010004 = "OSM.01010004";

  /**
   * Uploaded accessory size exceeded limit today. Not expected from these operations; report
   * it with the request id.
   */
  public static final String OSM_01010005 = "OSM.01010005";

  /**
   * Severity Id does not exist. Not expected from these operations; report it with the
   * request id.
   */
  public static final String OSM_01010006 = "OSM.01010006";

  /**
   * This tenant has no role to create a case. Not expected from these operations; report it
   * with the request id.
   */
  public static final String OSM_01010007 = "OSM.01010007";

  /**
   * Carbon copy email not valid. Not expected from these operations; report it with the
   * request id.
   */
  public static final String OSM_01010008 = "OSM.01010008";

  /**
   * Can't create a case because of customer benefit not matching the rule. Not expected from
   * these operations; report it with the request id.
   */
  public static final String OSM_01010009 = "OSM.01010009";

  /**
   * Verification not passed. Ask for the code again, or have a new one sent; the service
   * does not say why it refuses a code.
   */
  public static final String OSM_01010010 = "OSM.01010010";

  /**
   * Can't get customer info from token. Get a new token; use one of the account that owns
   * the contact.
   */
  public static final String OSM_01010011 = "OSM.01010011";

  /**
   * The type must be 0 or 1. Set contact_way to 0 (SMS) or 1 (e-mail).
   */
  public static final String OSM_01010012 = "OSM.01010012";

  /**
   * The operation must be canceled or closed or pressed or deleted. Not expected from these
   * operations; report it with the request id.
   */
  public static final String OSM_01010013 = "OSM.01010013";

  /**
   * Operation failed. Try again in a minute; report it with the request id when it stays.
   */
  public static final String OSM_01010014 = "OSM.01010014";

  /**
   * This case does not exist. Not expected from these operations; report it with the request
   * id.
   */
  public static final String OSM_01010015 = "OSM.01010015";

  /**
   * Operation fail. Not expected from these operations; report it with the request id.
   */
  public static final String OSM_01010017 = "OSM.01010017";

  /**
   * Auth operate type not support. Not expected from these operations; report it with the
   * request id.
   */
  public static final String OSM_01010018 = "OSM.01010018";

  /**
   * Verify code resend too frequently. Wait one minute from the last code that this contact
   * was sent.
   */
  public static final String OSM_01010024 = "OSM.01010024";

  /**
   * Get businessType fail. Not expected from these operations; report it with the request
   * id.
   */
  public static final String OSM_01010026 = "OSM.01010026";

  /**
   * Failed. Check the request against this contract.
   */
  public static final String OSM_0001 = "OSM.0001";

  /**
   * Unauthorized. Get a new token.
   */
  public static final String OSM_0002 = "OSM.0002";

  /**
   * Forbidden. Ask the account's administrator for the permission.
   */
  public static final String OSM_0003 = "OSM.0003";

  /**
   * Internal Server Error. Wait a minute, because a code may have been sent, then try again.
   */
  public static final String OSM_0004 = "OSM.0004";

  /**
   * The API does not exist or is not published. Check the endpoint, the path and the method.
   */
  public static final String APIGW_0101 = "APIGW.0101";

  /**
   * The API cannot be found. Check the endpoint, the path and the method.
   */
  public static final String APIGW_0103 = "APIGW.0103";

  /**
   * The request is invalid. Check the request against this contract.
   */
  public static final String APIGW_0104 = "APIGW.0104";

  /**
   * The request is invalid. Check the request against this contract.
   */
  public static final String APIGW_0105 = "APIGW.0105";

  /**
   * Orchestration error, a parameter is invalid. Check the request against this contract.
   */
  public static final String APIGW_0106 = "APIGW.0106";

  /**
   * The gateway could not handle the request. Act by the status: correct the request (4xx),
   * or wait a minute and try again (5xx).
   */
  public static final String APIGW_0201 = "APIGW.0201";

  /**
   * Incorrect IAM authentication information. Get a new token, and send it to an endpoint of
   * its region.
   */
  public static final String APIGW_0301 = "APIGW.0301";

  /**
   * The IAM user is not authorized to call this API. Ask the account's administrator for the
   * permission.
   */
  public static final String APIGW_0302 = "APIGW.0302";

  /**
   * Incorrect app authentication information. Use an IAM token; these operations take no app
   * credentials.
   */
  public static final String APIGW_0303 = "APIGW.0303";

  /**
   * The token must be updated. Get a new token, from the region that you call.
   */
  public static final String APIGW_0307 = "APIGW.0307";

  /**
   * The throttling threshold has been reached. Wait as Retry-After says, and send fewer
   * requests a second.
   */
  public static final String APIGW_0308 = "APIGW.0308";

  /**
   * The project is unavailable. Use a token of a project that is active.
   */
  public static final String APIGW_0310 = "APIGW.0310";

  private ErrorCodes() {}
}
