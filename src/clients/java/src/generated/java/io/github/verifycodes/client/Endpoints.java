// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

/**
 * The endpoints that the contract lists.
 *
 * <pre>{@code
 * VerifyCodesClient.builder(Endpoints.CN_SOUTH_1)
 * }</pre>
 */
public final class Endpoints {
  /** Production, China South (Guangzhou). */
  public static final String CN_SOUTH_1 = "https://osm.cn-south-1.myhuaweicloud.com";

  /** Production, Asia Pacific (Singapore). */
  public static final String AP_SOUTHEAST_3 = "https://osm.ap-southeast-3.myhuaweicloud.com";

  /** Production, Europe (Dublin). */
  public static final String EU_WEST_101 = "https://osm.eu-west-101.myhuaweicloud.eu";

  private Endpoints() {}
}
