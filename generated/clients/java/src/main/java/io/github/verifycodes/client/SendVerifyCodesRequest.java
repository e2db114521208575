package io.github.verifycodes.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * Whom to send a code to, and by which channel.
 *
 * @param contactValue The phone number without its country or region code (`contact_way` 0), or the e-mail address (`contact_way` 1).
 * @param contactWay One of {@link ContactWay}.
 * @param areaCode The country or region code of the phone number, without a plus sign, such as `86`. Required also for e-mail, where it says nothing: send an empty string.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record SendVerifyCodesRequest(
    @JsonProperty("contact_value") String contactValue,
    @JsonProperty("contact_way") ContactWay contactWay,
    @JsonProperty("area_code") String areaCode)
    implements Serializable {

  /** The fewest characters (code points) of {@code contact_value}. */
  public static final int CONTACT_VALUE_MIN_LENGTH = 0;

  /** The most characters (code points) of {@code contact_value}. */
  public static final int CONTACT_VALUE_MAX_LENGTH = 64;

  /** The fewest characters (code points) of {@code area_code}. */
  public static final int AREA_CODE_MIN_LENGTH = 0;

  /** The most characters (code points) of {@code area_code}. */
  public static final int AREA_CODE_MAX_LENGTH = 16;

  /** Shows all but what names a person, so that it may be logged. */
  @Override
  public String toString() {
    return "SendVerifyCodesRequest[contactValue=[redacted], contactWay=" + contactWay + ", areaCode=" + areaCode + "]";
  }
}
