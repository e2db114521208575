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
   * The API does not exist or has not been published in the environment. Check the endpoint,
   * the path and the method; a wrong method is answered so, too.
   */
  public static final String APIGW_0101 = "APIGW.0101";

  /**
   * The backend does not exist. The service is not there behind the gateway; report it with
   * the request id.
   */
  public static final String APIGW_0103 = "APIGW.0103";

  /**
   * The plug-ins do not exist. The gateway is not complete; report it with the request id.
   */
  public static final String APIGW_0104 = "APIGW.0104";

  /**
   * The backend configurations do not exist. The gateway is not complete; report it with the
   * request id.
   */
  public static final String APIGW_0105 = "APIGW.0105";

  /**
   * Orchestration error. Check the request against this contract.
   */
  public static final String APIGW_0106 = "APIGW.0106";

  /**
   * API request error. Act by the status: correct the request (4xx), or wait a minute and
   * try again (5xx).
   */
  public static final String APIGW_0201 = "APIGW.0201";

  /**
   * Incorrect IAM authentication information. Get a new token, and send it to an endpoint of
   * its region. After five wrong signatures in a row, wait five minutes.
   */
  public static final String APIGW_0301 = "APIGW.0301";

  /**
   * The IAM user is not authorized to access the API. Ask the account's administrator for
   * the permission.
   */
  public static final String APIGW_0302 = "APIGW.0302";

  /**
   * Incorrect app authentication information. Use an IAM token; these operations take no app
   * credentials.
   */
  public static final String APIGW_0303 = "APIGW.0303";

  /**
   * The app is not authorized to access the API. These operations take an IAM token, not the
   * credentials of an app.
   */
  public static final String APIGW_0304 = "APIGW.0304";

  /**
   * Incorrect authentication information. Get a new token.
   */
  public static final String APIGW_0305 = "APIGW.0305";

  /**
   * API access denied. Ask the account's administrator for the permission.
   */
  public static final String APIGW_0306 = "APIGW.0306";

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

  /**
   * Incorrect debugging authentication information. Get a new token.
   */
  public static final String APIGW_0311 = "APIGW.0311";

  /**
   * Unknown client IP address. Look at the proxy between you and the gateway; report it with
   * the request id.
   */
  public static final String APIGW_0401 = "APIGW.0401";

  /**
   * The IP address is not authorized to access the API. Call from an address that the
   * account allows.
   */
  public static final String APIGW_0402 = "APIGW.0402";

  /**
   * Access to the backend IP address has been denied. The gateway may not reach the service;
   * report it with the request id.
   */
  public static final String APIGW_0404 = "APIGW.0404";

  /**
   * The app quota has been used up. Wait until the quota starts again, or have it raised.
   */
  public static final String APIGW_0501 = "APIGW.0501";

  /**
   * The app has been frozen. Look at the balance of the account; pay what is owed.
   */
  public static final String APIGW_0502 = "APIGW.0502";

  /**
   * Internal server error. Wait a minute, because a code may have been sent, then try again.
   */
  public static final String APIGW_0601 = "APIGW.0601";

  /**
   * Bad request. Check the request against this contract.
   */
  public static final String APIGW_0602 = "APIGW.0602";

  /**
   * Domain name resolution failed. The gateway failed; report it with the request id.
   */
  public static final String APIGW_0605 = "APIGW.0605";

  /**
   * Failed to load the API configurations. The gateway failed; report it with the request
   * id.
   */
  public static final String APIGW_0606 = "APIGW.0606";

  /**
   * The following protocol is supported: &#123;xxx&#125;. Call by the protocol that the text names,
   * HTTPS.
   */
  public static final String APIGW_0607 = "APIGW.0607";

  /**
   * Failed to obtain the admin token. The gateway failed; report it with the request id.
   */
  public static final String APIGW_0608 = "APIGW.0608";

  /**
   * The VPC backend does not exist. The gateway failed; report it with the request id.
   */
  public static final String APIGW_0609 = "APIGW.0609";

  /**
   * No backend available. Wait a minute, then try again.
   */
  public static final String APIGW_0610 = "APIGW.0610";

  /**
   * The backend port does not exist. The gateway failed; report it with the request id.
   */
  public static final String APIGW_0611 = "APIGW.0611";

  /**
   * An API cannot call itself. The gateway failed; report it with the request id.
   */
  public static final String APIGW_0612 = "APIGW.0612";

  /**
   * The IAM service is currently unavailable. Wait as Retry-After says, then try again.
   */
  public static final String APIGW_0613 = "APIGW.0613";

  /**
   * Backend signature calculation failed. The gateway failed; report it with the request id.
   */
  public static final String APIGW_0705 = "APIGW.0705";

  /**
   * The service is unavailable in the currently selected region. Use an endpoint of another
   * region.
   */
  public static final String APIGW_0801 = "APIGW.0801";

  /**
   * The IAM user is forbidden in the currently selected region. Use an endpoint of a region
   * that the user may use, or ask the account's administrator.
   */
  public static final String APIGW_0802 = "APIGW.0802";

  private ErrorCodes() {}
}
